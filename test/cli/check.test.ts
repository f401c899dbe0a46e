import { appendixSheet, binhDinh, check, filledSheet, snapshotOf } from '../support/appendix';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { lines, phuluc } from '../support/cli';
import { rowOf } from '../support/edits';
import { workbookBytes } from '../xlsx/read/support/parts';
import { compoundFileBytes } from '../xlsx/read/support/compoundFile';

const written = (...sheets: Parameters<typeof writeWorkbook>[0]) => writeWorkbook(sheets, { title: 'Thử' });
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** One value for one indicator, everything else blank. */
const withResult = (indicator: string, result: string | number) =>
  appendixSheet({ values: new Map([[indicator, { result }]]) });

const UNEMPLOYMENT = 'that-nghiep-chung';
const AT = rowOf(snapshotOf(appendixSheet()), UNEMPLOYMENT);

let good: Uint8Array;
let faulty: Uint8Array;
let bad: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  good = await written(filledSheet({ year: 2025 }));
  faulty = await written(withResult(UNEMPLOYMENT, 245));
  bad = {
    'ảnh.xlsx': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'rỗng.xlsx': new Uint8Array(),
    'web.xlsx': bytesOf('<html><body><table><tr><td>2,45</td></tr></table></body></html>'),
    'khóa.xlsx': compoundFileBytes(['EncryptionInfo', 'EncryptedPackage']),
    'cụt.xlsx': good.slice(0, Math.floor(good.length * 0.6)),
    'lương.xlsx': workbookBytes(),
  };
});

const REASONS = ['notAWorkbook', 'empty', 'html', 'encrypted', 'truncated', 'noAppendix'];

describe('several files, most of them bad', () => {
  const names = () => [
    ...Object.keys(bad).slice(0, 3),
    'tốt.xlsx',
    ...Object.keys(bad).slice(3),
    'không có.xlsx',
  ];
  const call = (...options: string[]) =>
    phuluc(['check', ...options, ...names()], { ...bad, 'tốt.xlsx': good });

  test.each(['vi', 'en'])(
    'each gets one line on stderr that names it, and the good one is checked (%s)',
    async (language) => {
      const { code, out, err } = await call('--lang', language);
      expect(code).toBe(2);
      const refused = names().filter((name) => name !== 'tốt.xlsx');
      expect(lines(err).map((line) => line.split(':')[0])).toEqual(refused);
      expect(new Set(lines(err).map((line) => line.replace(/^[^:]*/, ''))).size).toBe(refused.length);
      expect(err).not.toMatch(/\bat \w|Error|undefined/);
      expect(lines(out)[0]).toBe('tốt.xlsx');
      expect(out).toContain('binh-dinh');
    },
  );

  test('as JSON', async () => {
    const { code, out, err } = await call('--json');
    expect(code).toBe(2);
    expect(lines(err)).toHaveLength(7);
    const { files } = JSON.parse(out) as { files: { file: string; status: string; reason?: string }[] };
    expect(files.map(({ file }) => file)).toEqual(names());
    expect(files.flatMap(({ reason }) => reason ?? [])).toEqual([...REASONS, 'notFound']);
    expect(files.find(({ file }) => file === 'tốt.xlsx')).toMatchObject({ status: 'checked', findings: [] });
    expect(files[0]).toEqual({
      file: 'ảnh.xlsx',
      status: 'refused',
      reason: 'notAWorkbook',
      appendices: [],
      tasks: [],
      findings: [{ code: 'notAWorkbook', severity: 'error', message: lines(err)[0] }],
    });
  });

  test('a file that may not be read', async () => {
    const denied = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
    const { code, err } = await phuluc(['check', 'kín.xlsx'], {}, { read: denied });
    expect([code, err]).toEqual([
      2,
      'kín.xlsx: không mở được tệp; hãy kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp.\n',
    ]);
  });
});

describe('exit codes', () => {
  test.each([
    ['a sound appendix', () => ({ a: good }), 0],
    ['errors in the data', () => ({ a: faulty }), 1],
    ['errors in one of two', () => ({ a: good, b: faulty }), 1],
    ['a refused file beside errors', () => ({ a: faulty, b: bytesOf('x') }), 2],
  ])('%s', async (_, files, code) => {
    expect((await phuluc(['check', ...Object.keys(files())], files())).code).toBe(code);
  });

  test('an empty appendix has warnings only', async () => {
    const empty = await written(appendixSheet());
    expect(await phuluc(['check', 'a.xlsx'], { 'a.xlsx': empty })).toMatchObject({ code: 0, err: '' });
  });
});

describe('as JSON', () => {
  interface Report {
    readonly format: string;
    readonly files: readonly {
      readonly file: string;
      readonly status: string;
      readonly appendices: readonly { readonly results: readonly Record<string, unknown>[] }[];
      readonly findings: readonly Record<string, unknown>[];
    }[];
  }
  const report = async (bytes: Uint8Array, ...options: string[]) => {
    const { out, err } = await phuluc(['check', '--json', ...options, 'a.xlsx'], { 'a.xlsx': bytes });
    expect(err).toBe('');
    return JSON.parse(out) as Report;
  };

  test('holds every result as the core gives it', async () => {
    const { format, files } = await report(good);
    const { appendices } = check(snapshotOf(filledSheet({ year: 2025 })));
    expect(format).toBe('phuluc.check/1');
    expect(files).toEqual([
      {
        file: 'a.xlsx',
        status: 'checked',
        appendices: [
          {
            sheet: 'Phụ lục 2025',
            plan: 'binh-dinh',
            unit: null,
            year: 2025,
            results: JSON.parse(JSON.stringify(appendices[0]!.results)) as unknown,
          },
        ],
        tasks: [],
        findings: [],
      },
    ]);
  });

  test('has no fields but those that are documented', async () => {
    const values = new Map([
      [UNEMPLOYMENT, { result: 'ước 2,1-2,4%' }],
      ['huy-dong-nha-tre', { result: 41, numerator: 41, denominator: 100, kind: 'official' as const }],
      ['tuoi-tho-trung-binh', { result: 'khoảng 75,5 tuổi' }],
      ['lao-dong-qua-dao-tao', { result: 0.4 }],
    ]);
    const { files } = await report(await written(appendixSheet({ values })));
    const fields = files[0]!.appendices[0]!.results.flatMap(Object.keys);
    expect([...new Set(fields)].sort()).toEqual(
      [
        ...[
          'indicator',
          'sheet',
          'cell',
          'raw',
          'holds',
          'state',
          'kind',
          'value',
          'upper',
          'comparator',
          'readings',
        ],
        ...['numerator', 'denominator', 'verdict', 'gap', 'approximate'],
      ].sort(),
    );
  });

  test.each([
    ['vi', '"245" nằm ngoài giới hạn: kết quả phải từ 0 đến 100%. Hãy kiểm tra số và đơn vị.'],
    ['en', '"245" is out of bounds: the result must lie between 0 and 100%. Check the number and its unit.'],
  ])('a finding has code, place and message (%s)', async (language, message) => {
    const { files } = await report(faulty, '--lang', language);
    expect(files[0]!.findings).toContainEqual({
      code: 'resultOutOfBounds',
      severity: 'error',
      sheet: 'Phụ lục 2026',
      cell: `H${AT}`,
      indicator: UNEMPLOYMENT,
      message,
    });
  });

  test('a suggestion is a canonical decimal', async () => {
    const { files } = await report(await written(withResult(UNEMPLOYMENT, '2,40%')));
    expect(files[0]!.findings.find(({ cell }) => cell === `H${AT}`)).toMatchObject({
      code: 'numberStoredAsText',
      suggestion: '2.4',
    });
  });
});

describe('as text', () => {
  test.each([
    ['vi', `H${AT}  lỗi: "245" nằm ngoài giới hạn`, 'Còn thiếu 41/42 kết quả:', 'đã có số liệu 1/42'],
    ['en', `H${AT}  error: "245" is out of bounds`, '41 of 42 results are missing:', '1 of 42 reported'],
  ])(
    'names what is wrong and where, and what is missing (%s)',
    async (language, wrong, missing, reported) => {
      const { out } = await phuluc(['check', '--lang', language, 'a.xlsx'], { 'a.xlsx': faulty });
      for (const part of [wrong, missing, reported]) expect(out).toContain(part);
      const rows = snapshotOf(appendixSheet());
      for (const { id } of binhDinh.indicators.filter((each) => each.id !== UNEMPLOYMENT)) {
        expect(out).toContain(`    H${rowOf(rows, id)}  `);
      }
    },
  );

  test('shows gap and verdict of each result, and what to type instead', async () => {
    const bytes = await written(withResult(UNEMPLOYMENT, '2,5'));
    const { out } = await phuluc(['check', 'a.xlsx'], { 'a.xlsx': bytes });
    expect(out).toMatch(/2\.1 Tỷ lệ thất nghiệp chung +dưới 2,45% +2,5 +\+0,05 điểm % +Chưa đạt/);
    expect(out).toContain('Gợi ý: 2,5');
  });
});
