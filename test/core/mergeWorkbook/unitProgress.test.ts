import { consolidate } from '../../../src/core/merge/consolidate';
import { describeUnits } from '../../../src/core/mergeWorkbook/unitSheet';
import { vietnameseMergeWorkbook } from '../../../src/locale';
import type { Finding } from '../../../src/core/check/finding';
import type { ReturnedFile } from '../../../src/core/merge/returnedFile';
import { file, figureOf, merged, plan, progressIn, reminderTo, stateOf } from '../merge/support';

const RATE = { value: '90', raw: '90', numerator: '9', denominator: '10' };
const MET = { verdict: 'met', raw: 'Đạt' } as const;

const above: Finding = {
  fact: { code: 'numeratorAboveDenominator', numerator: '12', denominator: '10' },
  severity: 'error',
  sheet: 'Phụ lục',
  cell: 'H11',
  indicator: 'nuoc',
};

const progressOf = (...files: readonly ReturnedFile[]) => {
  const merge = merged(files);
  return { merge, progress: progressIn(merge, 'xa-an'), reminder: reminderTo(merge, 'xa-an') };
};

test.each<[string, string, Parameters<typeof file>[2], readonly Finding[], RegExp]>([
  [
    'unreadable',
    'nha',
    { nha: { state: 'unreadable', raw: 'hơn nửa' } },
    [],
    /“hơn nửa” ở ô H10, trang “Phụ lục”, tệp a\.xlsx, chưa rõ là số nào/,
  ],
  [
    'unreadable',
    'nha',
    { nha: { state: 'ambiguous', raw: '12.900' } },
    [],
    /“12\.900”.*đề nghị ghi lại bằng một con số/,
  ],
  [
    'interval',
    'nha',
    { nha: { value: '40', raw: 'trên 40', comparator: 'moreThan' } },
    [],
    /“trên 40”.*chưa phải một số cụ thể.*đề nghị ghi số cụ thể/,
  ],
  [
    'numeratorMissing',
    'nuoc',
    { nuoc: { value: '90', raw: '90', denominator: '10' } },
    [],
    /thiếu tử số \(người có\) ở ô H10/,
  ],
  [
    'denominatorMissing',
    'nuoc',
    { nuoc: { value: '90', raw: '90', numerator: '9' } },
    [],
    /thiếu mẫu số \(người cần\)/,
  ],
  ['countsMissing', 'nuoc', { nuoc: '90' }, [], /thiếu tử số \(người có\) và mẫu số \(người cần\)/],
  [
    'invalid',
    'nuoc',
    { nuoc: { ...RATE, numerator: '12' } },
    [above],
    /1 Tỷ lệ thử: ô H10, trang “Phụ lục”, tệp a\.xlsx: Tử số 12 lớn hơn mẫu số 10\. Hãy kiểm tra cả hai/,
  ],
])('a row that is %s stands in the way: the unit owes it', (because, id, rows, findings, wanted) => {
  const others = { nha: '5', nuoc: RATE, dat: MET };
  const { merge, progress, reminder } = progressOf(
    file('a.xlsx', 'xa-an', { ...rows, ...without(others, id) }, { findings }),
  );
  expect(figureOf(merge, id).reason).toBeDefined();
  expect(progress.missing).toEqual([]);
  expect(progress.toMend.map((each) => [each.indicator.id, each.because])).toEqual([[id, because]]);
  expect(reminder).toMatch(/^Kính gửi UBND xa-an: .* có 1 chỉ tiêu chưa tính được vào số chung/);
  expect(reminder).toMatch(wanted);
});

const without = (rows: Parameters<typeof file>[2], id: string) =>
  Object.fromEntries(Object.entries(rows).filter(([own]) => own !== id));

test('a unit whose files contradict each other is asked which figure is right', () => {
  const { progress, reminder } = progressOf(
    file('a.xlsx', 'xa-an', { nha: '5', nuoc: RATE, dat: MET }),
    file('b.xlsx', 'xa-an', { nha: '7' }),
  );
  expect(progress.toMend).toMatchObject([{ indicator: { id: 'nha' }, because: 'openConflict' }]);
  expect(reminder).toMatch(
    /: 5 ở ô H10, trang “Phụ lục”, tệp a\.xlsx; 7 ở ô H10, .*b\.xlsx; đề nghị xác nhận/,
  );
});

test('what is missing and what is to be mended are told apart, and who owes nothing is not reminded', () => {
  const { merge, reminder } = progressOf(
    file('a.xlsx', 'xa-an', { nha: { state: 'unreadable', raw: '?' }, nuoc: RATE }),
    file('b.xlsx', 'xa-binh', { nha: { state: 'notApplicable', raw: 'x' }, nuoc: RATE, dat: MET }),
  );
  expect(reminder).toMatch(/còn thiếu 1 chỉ tiêu: .*\. Báo cáo cũng có 1 chỉ tiêu chưa tính được/);
  expect(reminderTo(merge, 'xa-binh')).toBeUndefined();
  const { body } = describeUnits(merge, vietnameseMergeWorkbook);
  const row = [...(body?.rows ?? [])].find((cells) => cells.includes('UBND xa-an'));
  // Asked for, counted, to be mended, missing.
  expect(row?.slice(7, 11)).toEqual([3, 1, 1, 1]);
});

test('a department whose figure is only compared with the whole is looked at too', () => {
  const merge = consolidate(
    stateOf([file('s.xlsx', 'so-dau', { nha: { state: 'unreadable', raw: '?' }, viec: '2' })]),
  );
  const own = progressIn(merge, 'so-dau');
  expect(own.toMend).toMatchObject([{ indicator: { id: 'nha' }, because: 'unreadable' }]);
  expect(own.missing.map(({ id }) => id)).toEqual(['nuoc']);
});

describe('a file that came and was refused', () => {
  const damaged = (name: string, reason = 'damaged'): ReturnedFile => ({
    file: name,
    sha256: `sha of ${name}`,
    outcome: { reason },
  });
  const remindersOf = (...files: readonly ReturnedFile[]) => {
    const merge = merged(files);
    return new Map(plan.units.map(({ id }) => [id, reminderTo(merge, id)]));
  };

  test('is told to the unit that its name names, with why and what to do', () => {
    const reminders = remindersOf(damaged('nộp/xa-an.xlsx', 'encrypted'));
    expect(reminders.get('xa-an')).toMatch(
      /Đã nhận 1 tệp có thể là của quý cơ quan: tệp “nộp\/xa-an\.xlsx” có mật khẩu.*đề nghị bỏ mật khẩu rồi gửi lại/,
    );
    expect(reminders.get('xa-an')).not.toMatch(/chưa nhận được/);
    expect(reminders.get('xa-binh')).toMatch(/chưa nhận được phụ lục/);
  });

  test('is told to the unit that the sheet names, whatever the file is called', () => {
    const earlier = file('xa-binh.xlsx', 'xa-an', { nha: '1' }, { year: 2025 });
    const reminders = remindersOf(earlier);
    expect(reminders.get('xa-an')).toMatch(/tệp “xa-binh\.xlsx” không có phụ lục năm 2026/);
    expect(reminders.get('xa-binh')).toMatch(/chưa nhận được/);
  });

  test('of one unit by its mark and of another by its line is of the one that sent nothing else', () => {
    const mixed = file(
      'phụ lục.xlsx',
      'xa-an',
      { nha: '1' },
      {
        findings: [
          {
            fact: { code: 'unitContradicts', stated: 'UBND xa-binh', identity: 'UBND xa-an' },
            severity: 'error',
            sheet: 'Phụ lục',
          },
        ],
      },
    );
    const own = file('a.xlsx', 'xa-an', { nha: '1', nuoc: RATE, dat: MET });
    expect(remindersOf(mixed, own).get('xa-binh')).toMatch(/ghi đơn vị báo cáo khác với đơn vị được cấp mẫu/);
    expect(merged([mixed]).refused).toMatchObject({ unknown: [{ file: 'phụ lục.xlsx' }] });
  });

  test('is nothing to remind a unit of that has sent another', () => {
    const own = file('a.xlsx', 'xa-an', { nha: '1', nuoc: RATE, dat: MET });
    const merge = merged([own, damaged('xa-an.xlsx')]);
    expect(merge.refused).toEqual({ byUnit: new Map(), unknown: [] });
  });

  test('stands below the units where nobody can say whose it is', () => {
    const sheet = describeUnits(merged([damaged('báo cáo.xlsx')]), vietnameseMergeWorkbook);
    const rows = [...(sheet.body?.rows ?? [])];
    expect(rows.at(-1)).toEqual([
      rows.length,
      '(chưa rõ đơn vị gửi)',
      undefined,
      'báo cáo.xlsx',
      ...Array<undefined>(7),
      expect.stringMatching(/^báo cáo\.xlsx: bị hỏng nên không đọc được/),
    ]);
  });
});

test('of two sheets with the same error each is told of its own, and of two rows too', () => {
  const at = (sheet: string, cell: string, numerator: string): Finding => ({
    ...above,
    sheet,
    cell,
    fact: { code: 'numeratorAboveDenominator', numerator, denominator: '10' },
  });
  const rows = { nuoc: { ...RATE, numerator: '12' } };
  const one = file('a.xlsx', 'xa-an', rows);
  const other = file('a.xlsx', 'xa-binh', rows);
  if (!('check' in one.outcome) || !('check' in other.outcome)) throw new Error('no check');
  const appendices = [
    ...one.outcome.check.appendices,
    ...other.outcome.check.appendices.map((each) => ({
      ...each,
      sheet: 'Hai',
      results: each.results.map((result) => ({ ...result, sheet: 'Hai' })),
    })),
  ];
  const findings = [at('Phụ lục', 'F10', '12'), at('Phụ lục', 'F20', '13'), at('Hai', 'F10', '14')];
  const both: ReturnedFile = { ...one, outcome: { check: { ...one.outcome.check, appendices, findings } } };
  const merge = merged([both]);
  expect(reminderTo(merge, 'xa-an')).toContain(': Tử số 12 lớn hơn');
  expect(reminderTo(merge, 'xa-an')).not.toMatch(/Tử số 1[34]/);
  expect(reminderTo(merge, 'xa-binh')).toContain(': Tử số 14 lớn hơn');
  expect(reminderTo(merge, 'xa-binh')).not.toMatch(/Tử số 1[23]/);
});

test('figures that differ in their kind are told apart by it', () => {
  const { reminder } = progressOf(
    file('a.xlsx', 'xa-an', { nha: { value: '100', raw: '100', kind: 'estimate' } }),
    file('b.xlsx', 'xa-an', { nha: { value: '100', raw: '100', kind: 'official' } }),
    file('c.xlsx', 'xa-an', { nha: { value: '100', raw: '100' } }),
  );
  expect(reminder).toMatch(/100, số ước ở ô.*100, số chính thức ở ô.*100, không ghi loại số liệu ở ô/);
});

test('a unit that wrote that there is no figure yet is not told as one that said nothing', () => {
  const none = { state: 'notReported', raw: 'chưa có số liệu' } as const;
  const { merge, progress, reminder } = progressOf(file('a.xlsx', 'xa-an', { nha: none, nuoc: RATE }));
  expect(figureOf(merge, 'nha').missing).toContainEqual({ unit: 'xa-an', because: 'noFigureYet' });
  expect(figureOf(merge, 'nha').missing).toContainEqual({ unit: 'xa-binh', because: 'nothingSaid' });
  expect(progress.missing.map(({ id }) => id)).toEqual(['nha', 'dat']);
  expect(reminder?.match(/\(đã ghi chưa có số liệu\)/g)).toHaveLength(1);
  expect(vietnameseMergeWorkbook.gaps.noFigureYet).not.toBe(vietnameseMergeWorkbook.gaps.nothingSaid);
});

test('who has sent figures has sent them with the file that holds them, not with a blank template after it', () => {
  const { body } = describeUnits(
    merged([
      file('đủ.xlsx', 'xa-an', { nha: '5' }, { sentAt: '2026-11-20' }),
      file('trống.xlsx', 'xa-an', {}, { sentAt: '2026-11-25' }),
    ]),
    vietnameseMergeWorkbook,
  );
  const texts = JSON.stringify(Array.from(body?.rows ?? []));
  expect(texts).toContain('đủ.xlsx');
  expect(texts).not.toContain('trống.xlsx');
});
