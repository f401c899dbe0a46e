/** `phuluc check --plan --year --unit`: what the files must be. */
import { describeTaskAppendix } from '../../src/core/taskAppendix/describe';
import { vietnameseAppendix } from '../../src/locale';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { appendixSheet, binhDinh, unitOf } from '../support/appendix';
import { phuluc } from '../support/cli';

const CODES = ['planUnexpected', 'unitUnexpected', 'yearUnexpected'];
let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  const unit = unitOf('so-y-te');
  const write = (sheet: Parameters<typeof writeWorkbook>[0][number]) =>
    writeWorkbook([sheet], { title: 'x' });
  files = {
    'y-te.xlsx': await write(appendixSheet({ unit })),
    'nhiem-vu.xlsx': await write(
      describeTaskAppendix({ plan: binhDinh, year: 2026, unit }, vietnameseAppendix),
    ),
  };
});

async function codes(file: string, ...options: string[]): Promise<string[]> {
  const { out, err } = await phuluc(['check', '--json', ...options, file], files);
  expect(err).toBe('');
  const [checked] = (JSON.parse(out) as { files: { findings: { code: string }[] }[] }).files;
  return checked!.findings.map(({ code }) => code).filter((code) => CODES.includes(code));
}

describe.each(['y-te.xlsx', 'nhiem-vu.xlsx'])('%s', (file) => {
  test.each<[string[], string[]]>([
    [['--plan', 'minh-long'], ['planUnexpected']],
    [['--plan', 'minh-long', '--unit', 'phong-noi-vu'], ['planUnexpected']],
    [['--year', '2025'], ['yearUnexpected']],
    [['--unit', 'so-xay-dung'], ['unitUnexpected']],
    [
      ['--plan', 'binh-dinh', '--unit', 'so-xay-dung', '--year', '2027'],
      ['unitUnexpected', 'yearUnexpected'],
    ],
    [['--plan', 'binh-dinh', '--year', '2026', '--unit', 'so-y-te'], []],
    [['--plan', `binh-dinh@${binhDinh.version}`], []],
    [[], []],
  ])('%j gives %j', async (options, expected) => {
    expect((await codes(file, ...options)).sort()).toEqual(expected);
  });
});

test('another unit is an error that names both, with exit code 1', async () => {
  const { code, out } = await phuluc(['check', 'y-te.xlsx', '--unit', 'so-xay-dung'], files);
  expect(code).toBe(1);
  expect(out).toContain(unitOf('so-xay-dung').name);
});

test.each([
  ['--plan', 'khong-co', '"khong-co"'],
  ['--plan', 'binh-dinh@99', '"binh-dinh@99"'],
  ['--year', '26', '"26"'],
  ['--unit', 'so-khong-co', '"so-khong-co"'],
])('%s %s is refused by name before anything is read', async (option, value, named) => {
  for (const language of ['vi', 'en']) {
    const { code, out, err } = await phuluc(['check', '--lang', language, 'y-te.xlsx', option, value], files);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
  }
});

test('a unit of another plan than the one asked for is refused', async () => {
  const { code, err } = await phuluc(
    ['check', 'y-te.xlsx', '--plan', 'minh-long', '--unit', 'so-y-te'],
    files,
  );
  expect(code).toBe(2);
  expect(err).toContain('"so-y-te"');
});

test('another version than that of the plan file is told with both versions', async () => {
  const other = new TextEncoder().encode(JSON.stringify({ ...binhDinh, version: '2' }));
  const call = (...options: string[]) =>
    phuluc(['check', ...options, 'y-te.xlsx'], { ...files, 'ke-hoach.json': other });
  const { code, out } = await call('--plan', 'ke-hoach.json');
  expect(code).toBe(1);
  expect(out).toMatch(/binh-dinh@2.*binh-dinh@1|binh-dinh@1.*binh-dinh@2/);
});
