import { check, readBytes } from '../support/appendix';
import { phuluc } from '../support/cli';

const FILE = 'pl.xlsx';
/** Its own thirteen, and three that came to it with social protection in March 2025. */
const unitIn2026 = 16;

const template = (options: readonly string[] = [], files = {}) =>
  phuluc(['template', 'binh-dinh', '--year', '2026', '-o', FILE, ...options], files);

test.each([
  ['vi', 'Đã tạo pl.xlsx với 42 chỉ tiêu.\n'],
  ['en', 'Made pl.xlsx with 42 indicators.\n'],
])('the whole plan (%s)', async (language, said) => {
  const { code, out, err, files } = await template(['--lang', language]);
  expect([code, out, err]).toEqual([0, said, '']);
  const { appendices } = check(await readBytes(files.get(FILE)!));
  expect(appendices).toMatchObject([{ sheet: 'Phụ lục 2026', year: 2026 }]);
  expect(appendices[0]).not.toHaveProperty('unit');
});

test('--unit --form --json', async () => {
  const { code, out, err, files } = await template(['--unit', 'so-y-te', '--form', '--json']);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual({
    format: 'phuluc.template/1',
    file: FILE,
    plan: 'binh-dinh',
    unit: 'so-y-te',
    year: 2026,
    indicators: unitIn2026,
  });
  const workbook = await readBytes(files.get(FILE)!);
  expect(check(workbook).appendices).toMatchObject([{ unit: 'so-y-te', year: 2026 }]);
  expect(workbook.sheets[0]!.cells.map(({ value }) => value)).toContain('BIỂU MẪU BÁO CÁO');
});

test('the same call gives the same bytes', async () => {
  const [first, second] = [await template(), await template()];
  expect(Buffer.compare(first.files.get(FILE)!, second.files.get(FILE)!)).toBe(0);
});

describe('an existing file', () => {
  const before = { [FILE]: new Uint8Array([1, 2, 3]) };

  test.each([
    ['vi', 'pl.xlsx: tệp đã có; hãy chọn tên khác, hoặc thêm --force để ghi đè.\n'],
    ['en', 'pl.xlsx: exists already; choose another name, or add --force to overwrite it.\n'],
  ])('is left alone (%s)', async (language, said) => {
    const { code, out, err, files } = await template(['--lang', language], before);
    expect([code, out, err]).toEqual([2, '', said]);
    expect(files.get(FILE)).toEqual(before[FILE]);
  });

  test('is overwritten with --force', async () => {
    const { code, files } = await template(['--force'], before);
    expect(code).toBe(0);
    await expect(readBytes(files.get(FILE)!)).resolves.toBeDefined();
  });
});
