/** The workbook that `phuluc merge -o` writes: live totals, and a memory that the next merge goes on with. */
import { describeAppendix } from '../../src/core/appendix/describe';
import type { SheetDescription } from '../../src/core/appendix/description';
import type { RowValues } from '../../src/core/appendix/values';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { consolidate } from '../../src/core/merge/consolidate';
import { describeMergeWorkbook } from '../../src/core/mergeWorkbook/describe';
import { readMemory } from '../../src/core/mergeWorkbook/memory';
import { NOTHING_TYPED } from '../../src/core/mergeWorkbook/typedTexts';
import { vietnameseAppendix, vietnameseMergeWorkbook } from '../../src/locale';
import { findPlan } from '../../src/plans';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { phuluc } from '../support/cli';
import { LIBREOFFICE_TIMEOUT, convertWithLibreOffice, testWithLibreOffice } from '../support/libreOffice';

const plan = findPlan('minh-long') as NonNullable<ReturnType<typeof findPlan>>;
const YEAR = 2024;
const HOUSES = 'nha-tam-nha-dot-nat';
const WATER = 'nuoc-sach';
const [first, second, third] = plan.units.flatMap(({ id, kind, from }) =>
  kind === 'commune' && from === undefined ? [id] : [],
) as [string, string, string];

async function appendix(unit: string, values: Readonly<Record<string, RowValues>>) {
  const request = {
    plan,
    year: YEAR,
    unit: plan.units.find(({ id }) => id === unit) as (typeof plan.units)[number],
    values: new Map(Object.entries(values)),
  };
  return writeWorkbook([describeAppendix(request, vietnameseAppendix)], { title: unit });
}

const water = (numerator: number, denominator: number): RowValues => ({ numerator, denominator, result: '' });

async function read(bytes: Uint8Array | undefined): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook(bytes ?? new Uint8Array(), { inflate: nodeInflate });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.workbook;
}

const cellsOf = (workbook: WorkbookSnapshot, sheet: string) =>
  workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];

/** The cells of an indicator's row in the consolidated appendix that hold a formula, by their value. */
function rowOf(workbook: WorkbookSnapshot, indicator: string) {
  const cells = cellsOf(workbook, `Phụ lục tổng hợp ${YEAR}`);
  const row = cells.find(({ value }) => value === indicator)?.row;
  return cells.filter((cell) => cell.row === row);
}

const totalsOf = (workbook: WorkbookSnapshot, indicator: string) =>
  rowOf(workbook, indicator)
    .filter(({ formula }) => formula?.includes('Đơn vị x chỉ tiêu'))
    .map(({ value }) => value);

const merge = (files: Record<string, Uint8Array>, ...argv: string[]) =>
  phuluc(['merge', ...argv, '--plan', 'minh-long', '--year', String(YEAR)], files);

async function mergeTo(output: string, files: Record<string, Uint8Array>, ...argv: string[]) {
  const { files: after } = await merge(files, ...argv, '-o', output, '--force');
  return after.get(output) as Uint8Array;
}

let files: Record<string, Uint8Array>;
let merged: Uint8Array;

beforeAll(async () => {
  files = {
    'nộp/a.xlsx': await appendix(first, { [HOUSES]: { result: 3 }, [WATER]: water(900, 1000) }),
    'nộp/a2.xlsx': await appendix(first, { [HOUSES]: { result: 15 }, [WATER]: water(900, 1000) }),
    'nộp/b.xlsx': await appendix(second, { [HOUSES]: { result: 4 }, [WATER]: water(50, 100) }),
    'd.json': new TextEncoder().encode(
      JSON.stringify({
        decisions: [{ unit: first, indicator: HOUSES, choose: { file: 'a.xlsx' }, reason: '=theo biên bản' }],
      }),
    ),
  };
  merged = await mergeTo('gộp.xlsx', files, 'nộp', '--decisions', 'd.json');
});

test('has the appendix, the reports and a memory that nobody sees', async () => {
  const { sheets } = await read(merged);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Phụ lục tổng hợp 2024', 'visible'],
    ['Đơn vị x chỉ tiêu', 'visible'],
    ['Độ phủ', 'visible'],
    ['Mâu thuẫn', 'visible'],
    ['Tình hình nộp', 'visible'],
    ['Nguồn số liệu', 'visible'],
    ['Tệp đã nhận', 'visible'],
    ['Điểm cần xem lại', 'visible'],
    ['PL_TongHop', 'veryHidden'],
  ]);
});

test('its totals are formulas over the units, with their results', async () => {
  const workbook = await read(merged);
  expect(totalsOf(workbook, HOUSES)).toEqual([7]);
  expect(totalsOf(workbook, WATER)).toEqual(
    [950, 1100, (950 / 1100) * 100].map((value) => expect.closeTo(value, 9) as number),
  );
  const note = rowOf(workbook, WATER).map(({ value }) => (typeof value === 'string' ? value : ''));
  expect(note).toContain('Tổng hợp từ 2/5 đơn vị');
  expect(note.some((text) => text.startsWith('Chưa gồm') && text.includes('chưa báo cáo'))).toBe(true);
});

/** What a sum over one range of the sheet of units comes to, counted from its cells. */
function sumOf(workbook: WorkbookSnapshot, formula: string) {
  const [, letters = '', from, to] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/.exec(formula) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  const inRange = cellsOf(workbook, 'Đơn vị x chỉ tiêu').filter(
    (cell) => cell.column === column && cell.row >= Number(from) && cell.row <= Number(to),
  );
  return inRange.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0);
}

test('a unit to which the indicator does not apply is in no total, with counts beside its words or without', async () => {
  const sent = {
    'a.xlsx': await appendix(first, { [WATER]: water(900, 1000) }),
    'b.xlsx': await appendix(second, { [WATER]: { ...water(50, 100), result: 'không áp dụng' } }),
    'c.xlsx': await appendix(third, { [WATER]: water(70, 100) }),
  };
  const workbook = await read(await mergeTo('gộp.xlsx', sent, ...Object.keys(sent)));
  const live = rowOf(workbook, WATER).flatMap(({ formula, value }) =>
    formula?.startsWith('ROUND(SUM') ? [[sumOf(workbook, formula), value]] : [],
  );
  expect(live).toEqual([
    [970, 970],
    [1100, 1100],
  ]);
  const shown = cellsOf(workbook, 'Đơn vị x chỉ tiêu').map(({ value }) => value);
  expect(shown).toEqual(expect.arrayContaining(['(50)', '(100)', 'không áp dụng']));
});

test('every claim has its file, sheet and cell, and the decision its reason, which is no formula', async () => {
  const workbook = await read(merged);
  const provenance = cellsOf(workbook, 'Nguồn số liệu').map(({ value }) => value);
  for (const file of ['a.xlsx', 'a2.xlsx', 'b.xlsx']) expect(provenance).toContain(file);
  expect(
    provenance.filter((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)),
  ).not.toHaveLength(0);
  const conflicts = cellsOf(workbook, 'Mâu thuẫn');
  expect(conflicts.filter(({ value }) => value === '=theo biên bản')).toMatchObject([
    { value: '=theo biên bản' },
  ]);
  expect(conflicts.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

test('the same files again, in another order and into the workbook itself, change nothing', async () => {
  const names = Object.keys(files).filter((name) => name.endsWith('.xlsx'));
  const again = await mergeTo('gộp.xlsx', { ...files, 'gộp.xlsx': merged }, 'gộp.xlsx', ...names.reverse());
  expect(await read(again)).toEqual(await read(merged));
});

describe('the language that the command speaks', () => {
  const wrong = async () => ({
    'nộp/a.xlsx': await appendix(first, { [WATER]: { numerator: 12, denominator: 10, result: 140 } }),
    'nộp/hỏng.xlsx': new Uint8Array([1, 2, 3]),
  });
  const spoken = (language: string, given: Record<string, Uint8Array>, ...names: string[]) =>
    mergeTo('gộp.xlsx', given, ...names, '--lang', language);

  test('shows nowhere in the workbook, to the last byte', async () => {
    const given = await wrong();
    const vi = await spoken('vi', given, 'nộp');
    expect(await spoken('en', given, 'nộp')).toEqual(vi);
    const late = { 'muộn.xlsx': await appendix(third, { [HOUSES]: { result: 7 } }), 'gộp.xlsx': vi };
    const whole = { ...given, 'muộn.xlsx': late['muộn.xlsx'] };
    const after = await spoken('en', late, 'gộp.xlsx', 'muộn.xlsx');
    expect(after).toEqual(await spoken('vi', whole, 'nộp', 'muộn.xlsx'));
    const letter = cellsOf(await read(after), 'Tình hình nộp').map(({ value }) => value);
    expect(letter).toContainEqual(expect.stringMatching(/^Kính gửi .*"140" nằm ngoài giới hạn/));
  });

  test('is that of the answer, also about what was merged in another', async () => {
    const vi = await spoken('vi', await wrong(), 'nộp');
    const { out } = await merge({ 'gộp.xlsx': vi }, 'gộp.xlsx', '--lang', 'en', '--json');
    const told = (JSON.parse(out) as { files: { message?: string; findings: { message: string }[] }[] })
      .files;
    const messages = told.flatMap(({ message, findings }) => [
      message,
      ...findings.map((each) => each.message),
    ]);
    expect(messages).toContainEqual(expect.stringMatching(/^"140" is out of bounds/));
    expect(messages).toContainEqual(expect.stringMatching(/^hỏng\.xlsx: not an Excel workbook/));
  });
});

test('late arrivals are merged in without the first files, and the decision holds', async () => {
  const late = { 'muộn.xlsx': await appendix(third, { [HOUSES]: { result: 7 } }), 'gộp.xlsx': merged };
  const { out } = await merge(late, 'gộp.xlsx', 'muộn.xlsx', '--json');
  const json = JSON.parse(out) as {
    conflicts: object[];
    aggregates: { indicator: string; value: string }[];
    files: object[];
  };
  expect(json.conflicts).toMatchObject([{ open: false, decision: { reason: '=theo biên bản' } }]);
  expect(json.aggregates.find(({ indicator }) => indicator === HOUSES)?.value).toBe('14');
  expect(json.files).toHaveLength(4);
});

test('what some of the units say is not judged as that of all, in the sheet and by whoever checks it', async () => {
  const done = { 'c.xlsx': await appendix(first, { [HOUSES]: { result: 0 }, [WATER]: water(99, 100) }) };
  const one = await mergeTo('ra.xlsx', done, 'c.xlsx');
  const workbook = await read(one);
  for (const id of [HOUSES, WATER])
    expect(rowOf(workbook, id).map(({ value }) => value)).toContain('Chưa đủ số liệu');

  const { out } = await phuluc(['check', 'ra.xlsx', '--json'], { 'ra.xlsx': one });
  const [checked] = (
    JSON.parse(out) as {
      files: {
        appendices: { results: { indicator: string; verdict: string; gap?: string }[] }[];
        findings: { code: string }[];
      }[];
    }
  ).files;
  const results = checked?.appendices.flatMap((each) => each.results) ?? [];
  for (const id of [HOUSES, WATER]) {
    const result = results.find(({ indicator }) => indicator === id);
    expect(result).toMatchObject({ verdict: 'notAssessed' });
    expect(result?.gap).toBeUndefined();
  }
  expect(checked?.findings.map(({ code }) => code)).not.toContain('formulaOverwritten');

  const again = await read(await mergeTo('nữa.xlsx', { 'ra.xlsx': one, ...done }, 'ra.xlsx', 'c.xlsx'));
  expect(rowOf(again, HOUSES)).toEqual(rowOf(workbook, HOUSES));
});

/** The sheets of the merge that the merged workbook remembers, described anew. */
async function rememberedSheets(typed = NOTHING_TYPED) {
  const remembered = readMemory(await read(merged), [plan]);
  if (!remembered?.ok) throw new Error('no memory');
  return describeMergeWorkbook(
    consolidate(remembered.state),
    vietnameseMergeWorkbook,
    vietnameseAppendix,
    typed,
  );
}

/** The merged workbook with explanations typed into its consolidated appendix. */
async function explained(texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const sheets = await rememberedSheets({
    ...NOTHING_TYPED,
    words: { ...NOTHING_TYPED.words, explanation: new Map(Object.entries(texts)) },
  });
  return writeWorkbook(sheets, { title: 'gộp' });
}

/** A merged workbook into which somebody moved a sheet. */
async function holding(sheet: SheetDescription): Promise<Uint8Array> {
  const sheets = await rememberedSheets();
  return writeWorkbook([...sheets, sheet], { title: 'gộp' });
}

describe("a unit's appendix that was moved into the merged workbook", () => {
  const moved = (unit: string | undefined) => {
    const values = new Map<string, RowValues>([[HOUSES, { result: 7 }]]);
    const own = plan.units.find(({ id }) => id === unit);
    const sheet = describeAppendix(
      { plan, year: YEAR, values, ...(own && { unit: own }) },
      vietnameseAppendix,
    );
    return { ...sheet, name: 'Trang mới' };
  };
  interface Json {
    files: { file: string; status: string }[];
    aggregates: { indicator: string; value?: string }[];
  }

  test('is merged as one that was returned, and named', async () => {
    const { out, err } = await merge({ 'gộp.xlsx': await holding(moved(third)) }, 'gộp.xlsx', '--json');
    const json = JSON.parse(out) as Json;
    expect(json.aggregates.find(({ indicator }) => indicator === HOUSES)?.value).toBe('14');
    expect(json.files.filter(({ file }) => file === 'gộp.xlsx')).toMatchObject([{ unit: third }]);
    expect(err).toContain('Gộp tiếp từ bảng tổng hợp gộp.xlsx');
  });

  test('is refused by its name where nobody can tell whose it is', async () => {
    const { code, out } = await merge({ 'gộp.xlsx': await holding(moved(undefined)) }, 'gộp.xlsx');
    expect([code, out]).toEqual([1, expect.stringContaining('trang "Trang mới" không được gộp')]);
  });
});

test('explanations typed into the consolidated appendix are carried over, of several workbooks all of them', async () => {
  const late = {
    'muộn.xlsx': await appendix(third, { [HOUSES]: { result: 7 } }),
    'gộp.xlsx': await explained({ [WATER]: '=do hạn hán', [HOUSES]: 'chậm vốn' }),
    'gộp 2.xlsx': await explained({ [HOUSES]: 'thiếu đất' }),
  };
  const after = await read(await mergeTo('mới.xlsx', late, ...Object.keys(late)));
  const texts = (id: string) => rowOf(after, id).map(({ value }) => value);
  expect(texts(WATER)).toContain('=do hạn hán');
  expect(texts(HOUSES)).toContain('chậm vốn\nthiếu đất');
  const reversed = await read(await mergeTo('mới.xlsx', late, ...Object.keys(late).reverse()));
  expect(rowOf(reversed, HOUSES)).toEqual(rowOf(after, HOUSES));
  const again = { ...late, 'mới.xlsx': await mergeTo('mới.xlsx', late, ...Object.keys(late)) };
  const twice = await read(await mergeTo('mới.xlsx', again, ...Object.keys(again)));
  expect(rowOf(twice, HOUSES)).toEqual(rowOf(after, HOUSES));
});

describe('what somebody typed into the consolidated appendix', () => {
  const ATTACHED = '(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 12 năm 2024)';
  const COVER = [
    { column: 1, text: 'TỈNH QUẢNG NGÃI' },
    { column: 6, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
  ];

  /** The merged workbook as somebody left it. */
  async function typedInto(): Promise<Uint8Array> {
    const [first, ...others] = await rememberedSheets({
      ...NOTHING_TYPED,
      above: { instead: {}, after: { [-1]: [COVER] } },
    });
    const columnOf = (wanted: string) => first.names.find(({ name }) => name === wanted)?.range.firstColumn;
    const rowWith = (code: string) => first.cells.find(({ value }) => value === code)?.row;
    const cells = first.cells.map((cell) => {
      const is = (code: string, name: string) => cell.row === rowWith(code) && cell.column === columnOf(name);
      const said = cell.value === undefined ? '' : `${cell.value}`;
      if (said.startsWith('(Kèm theo')) return { ...cell, value: ATTACHED };
      if (is(HOUSES, 'PL_GhiChu')) return { ...cell, value: `${said}\nđã nhắc qua điện thoại` };
      if (is(WATER, 'PL_NguonSoLieu')) return { ...cell, value: 'Biên bản số 3' };
      if (is(WATER, 'PL_ChiTieu')) return { ...cell, value: 'Nước sạch (cách gọi khác)' };
      return cell;
    });
    const lastRow = Math.max(...cells.map(({ row }) => row));
    const sender = { row: lastRow + 2, column: 2, style: 'text', value: 'Nơi nhận: Sở Y tế' } as const;
    return writeWorkbook([{ ...first, cells: [...cells, sender] }, ...others], { title: 'gộp' });
  }

  const textsOf = (workbook: WorkbookSnapshot) =>
    [...cellsOf(workbook, `Phụ lục tổng hợp ${YEAR}`)].flatMap(({ value }) =>
      typeof value === 'string' ? [value] : [],
    );

  test('is carried over, and merging once more carries it over once', async () => {
    const late = { 'muộn.xlsx': await appendix(third, { [HOUSES]: { result: 7 } }) };
    const once = await mergeTo(
      'mới.xlsx',
      { ...late, 'gộp.xlsx': await typedInto() },
      'muộn.xlsx',
      'gộp.xlsx',
    );
    const after = await read(once);
    const texts = textsOf(after);
    expect(texts).toEqual(
      expect.arrayContaining([ATTACHED, 'Nơi nhận: Sở Y tế', ...COVER.map(({ text }) => text)]),
    );
    expect(texts.filter((text) => text.startsWith('(Kèm theo'))).toEqual([ATTACHED]);
    const words = (id: string) => rowOf(after, id).map(({ value }) => value);
    expect(words(WATER)).toContainEqual(expect.stringMatching(/^Biên bản số 3(\nTổng hợp từ .*)?$/));
    const notes = words(HOUSES).filter(
      (value) => typeof value === 'string' && value.includes('đã nhắc qua điện thoại'),
    );
    expect(notes).toEqual([expect.not.stringMatching(/Chưa gồm.*Chưa gồm/s)]);
    const twice = await read(
      await mergeTo('mới.xlsx', { ...late, 'mới.xlsx': once }, 'mới.xlsx', 'muộn.xlsx'),
    );
    expect(textsOf(twice)).toEqual(texts);
  });

  test('and cannot be kept is told before writing, with its cell', async () => {
    const { err } = await merge({ 'gộp.xlsx': await typedInto() }, 'gộp.xlsx', '-o', 'mới.xlsx');
    expect(err).toMatch(/gộp\.xlsx: 1 nội dung.*ô B\d+ “Nước sạch \(cách gọi khác\)”/);
    expect((await merge({ 'gộp.xlsx': merged }, 'gộp.xlsx', '-o', 'mới.xlsx')).err).not.toContain(
      'không chuyển sang',
    );
  });
});

const BLANK = {
  name: 'Sheet1',
  cells: [],
  names: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  identityXml: '',
};

describe('what was read is never written over where it would be lost, whatever --force says', () => {
  test('the file of a unit', async () => {
    const call = await merge(files, 'nộp', '-o', 'nộp/a.xlsx', '--force');
    expect([call.code, call.err]).toEqual([
      2,
      expect.stringContaining('nộp/a.xlsx: là một trong các tệp vừa đọc'),
    ]);
    expect(call.files.get('nộp/a.xlsx')).toBe(files['nộp/a.xlsx']);
  });

  test("a merged workbook with a sheet that is not the merge's", async () => {
    const note = { ...describeAppendix({ plan, year: 2020 }, vietnameseAppendix), name: 'Tờ trình' };
    const own = await holding(note);
    const call = await merge({ 'gộp.xlsx': own }, 'gộp.xlsx', '-o', 'gộp.xlsx', '--force');
    expect([call.code, call.err]).toEqual([
      2,
      expect.stringContaining('1 trang không thuộc bảng tổng hợp (Tờ trình)'),
    ]);
    expect(call.files.get('gộp.xlsx')).toBe(own);
    expect((await merge({ 'gộp.xlsx': own }, 'gộp.xlsx', '-o', 'mới.xlsx')).code).toBe(0);
  });

  describe('an earlier merged workbook that is not among the files', () => {
    const over = (before: Uint8Array, ...argv: string[]) =>
      merge({ ...files, 'gộp.xlsx': before }, 'nộp', '-o', 'gộp.xlsx', '--force', ...argv);

    test.each([
      ['vi', 'gộp.xlsx: là sổ tổng hợp đã có và không nằm trong các tệp đem gộp'],
      ['en', 'gộp.xlsx: is a merged workbook that is not among the files'],
    ])('is left as it is, and told before a file is read (%s)', async (language, message) => {
      const call = await over(merged, '--lang', language);
      expect([call.code, call.out, call.err]).toEqual([2, '', expect.stringContaining(message)]);
      expect(call.files.get('gộp.xlsx')).toBe(merged);
    });

    test('is left as it is by the merge of another year too', async () => {
      const argv = ['nộp', '--plan', 'minh-long', '--year', '2023', '-o', 'gộp.xlsx', '--force'];
      const call = await phuluc(['merge', ...argv], { ...files, 'gộp.xlsx': merged });
      expect([call.code, call.files.get('gộp.xlsx')]).toEqual([2, merged]);
    });

    test('does not hinder a preview, or the merge that goes on with it by another path', async () => {
      expect((await over(merged, '--preview')).err).not.toContain('không ghi đè');
      const again = await merge(
        { 'gộp.xlsx': merged, './gộp.xlsx': merged },
        './gộp.xlsx',
        '-o',
        'gộp.xlsx',
        '--force',
      );
      expect(again.code).toBe(0);
    });

    test('but any other file there is overwritten, even one that cannot be read', async () => {
      for (const other of [files['nộp/b.xlsx'] as Uint8Array, new Uint8Array([1, 2, 3])]) {
        const call = await over(other);
        expect(call.err).toContain('Đã ghi bảng tổng hợp gộp.xlsx');
        expect(call.files.get('gộp.xlsx')).not.toBe(other);
      }
    });
  });

  test('but a blank sheet holds nothing that would be lost', async () => {
    const own = await holding({ ...describeAppendix({ plan, year: 2020 }, vietnameseAppendix), ...BLANK });
    const call = await merge({ 'gộp.xlsx': own }, 'gộp.xlsx', '-o', 'gộp.xlsx', '--force');
    expect([call.code, call.err.includes('Sheet1')]).toEqual([0, false]);
    expect(call.files.get('gộp.xlsx')).not.toBe(own);
  });

  test('a merged workbook with a figure typed over one of its own', async () => {
    const [appendixSheet, ...others] = await rememberedSheets();
    const cells = appendixSheet.cells.map(({ formula, formulaResult, ...cell }) =>
      formulaResult === 7
        ? { ...cell, value: 8 }
        : {
            ...cell,
            ...(formula !== undefined && { formula }),
            ...(formulaResult !== undefined && { formulaResult }),
          },
    );
    const own = await writeWorkbook([{ ...appendixSheet, cells }, ...others], { title: 'gộp' });
    const call = await merge({ 'gộp.xlsx': own }, 'gộp.xlsx', '-o', 'gộp.xlsx', '--force');
    expect([call.code, call.err]).toEqual([
      2,
      expect.stringMatching(/sẽ mất 2 nội dung gõ vào phụ lục tổng hợp \(ô [A-Z]+\d+ “8”; ô/),
    ]);
  });
});

test('nothing is written where one of two outputs has no folder', async () => {
  const mayWrite = (path: string) =>
    path.startsWith('không có/')
      ? Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' }))
      : Promise.resolve();
  const argv = ['merge', 'nộp', '--plan', 'minh-long', '--year', String(YEAR), '-o', 'ra.xlsx'];
  const call = await phuluc([...argv, '--csv', 'không có/số.csv'], files, { mayWrite });
  expect([call.code, call.err]).toEqual([2, expect.stringContaining('không có/số.csv: không ghi được')]);
  expect(call.files.has('ra.xlsx')).toBe(false);
});

test('a merged workbook that lost its memory is told what it is', async () => {
  const [first, ...others] = await rememberedSheets();
  const bytes = await writeWorkbook([first, ...others.slice(0, -1)], { title: 'gộp' });
  const { code, out } = await merge({ 'gộp.xlsx': bytes }, 'gộp.xlsx', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: [{ status: 'refused', reason: 'merged' }] });
  expect((await merge({ 'gộp.xlsx': bytes }, 'gộp.xlsx')).out).toContain('mất trang ghi nhớ');
});

test('a preview tells what would change, and writes nothing', async () => {
  const late = { 'muộn.xlsx': await appendix(third, { [HOUSES]: { result: 7 } }), 'gộp.xlsx': merged };
  const call = await merge(late, 'gộp.xlsx', 'muộn.xlsx', '--json', '--preview', '-o', 'mới.xlsx');
  expect(call.files.has('mới.xlsx')).toBe(false);
  expect(call.err).toContain('không ghi tệp nào');
  const { preview } = JSON.parse(call.out) as {
    preview: { counts: Record<string, number>; cells: { unit: string; indicator: string; news: string }[] };
  };
  expect(preview.counts).toMatchObject({ new: 1, changed: 0, conflicting: 0 });
  expect(preview.cells.find(({ news }) => news === 'new')).toMatchObject({ unit: third, indicator: HOUSES });
  const { out } = await merge(late, 'gộp.xlsx', 'muộn.xlsx', '--preview');
  expect(out).toContain('mới: 1');
});

test('as CSV it has a row for every claim, and no text is a formula', async () => {
  const { files: after } = await merge(files, 'nộp', '--csv', 'số.csv');
  const [head, ...rows] = new TextDecoder().decode(after.get('số.csv')).trim().split('\n');
  expect(head).toMatch(/^plan,year,unit,/);
  expect(rows.filter((row) => row.includes(HOUSES))).toHaveLength(3);
  expect(rows.filter((row) => row.includes(first) && row.includes(WATER))).toHaveLength(2);
  const wrong = await merge(files, 'nộp', '--csv', 'số.txt');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('.csv')]);
});

test('who asks for CSV where the workbook goes is told how', async () => {
  const { code, err, files: after } = await merge(files, 'nộp', '-o', 'số.csv');
  expect([code, err]).toEqual([2, expect.stringContaining('--csv số.csv')]);
  expect(after.has('số.csv')).toBe(false);
});

describe('a memory that cannot be gone on with stops the merge', () => {
  test('of another year', async () => {
    const { code, err } = await phuluc(['merge', 'gộp.xlsx', '--plan', 'minh-long', '--year', '2023'], {
      'gộp.xlsx': merged,
    });
    expect([code, err]).toEqual([2, expect.stringContaining('năm 2024')]);
  });

  test('of another version of the plan, which is named', async () => {
    const other = new TextEncoder().encode(JSON.stringify({ ...plan, version: 'khác' }));
    const { code, err } = await phuluc(['merge', 'gộp.xlsx', '--plan', 'khác.json', '--year', '2024'], {
      'gộp.xlsx': merged,
      'khác.json': other,
    });
    expect([code, err]).toEqual([2, expect.stringContaining(`minh-long@${plan.version}`)]);
  });
});

testWithLibreOffice(
  'after LibreOffice has saved it, the totals are the same when recalculated, and the memory holds',
  async () => {
    const saved = convertWithLibreOffice(merged, 'xlsx');
    expect(totalsOf(await read(saved), HOUSES)).toEqual([7]);
    const { out } = await merge({ 'gộp.xlsx': saved }, 'gộp.xlsx', '--json');
    expect(JSON.parse(out)).toMatchObject({ conflicts: [{ open: false }], files: [{}, {}, {}] });
  },
  LIBREOFFICE_TIMEOUT,
);

test('figures that contradict each other are printed as they are written here, with their kind where that differs', async () => {
  const sent = {
    'a.xlsx': await appendix(first, { [WATER]: { result: 71.234, kind: 'estimate' } }),
    'b.xlsx': await appendix(first, { [WATER]: { result: 71.234, kind: 'official' } }),
  };
  const { out } = await merge(sent, 'a.xlsx', 'b.xlsx');
  expect(out).toMatch(/71,234, ước \(a\.xlsx, .*\) ≠ 71,234, chính thức \(b\.xlsx/);
});
