/** The command line over a real folder. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIo } from '../../src/cli/nodeIo';
import { phuluc } from '../support/cli';

const { read, write } = nodeIo;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phuluc-cli-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]) => join(folder, ...names);
const onDisk = (...argv: string[]) => phuluc(argv, {}, { read, write });
const template = (output: string, ...options: string[]) =>
  onDisk('template', 'binh-dinh', '--year', '2026', '-o', output, ...options);

test('what template writes, check reads', async () => {
  const file = at('Phụ lục Sở Y tế.xlsx');
  expect(await template(file, '--unit', 'so-y-te')).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(folder)).toEqual(['Phụ lục Sở Y tế.xlsx']);
  const { code, out, err } = await onDisk('check', file, '--json');
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({
    files: [{ file, status: 'checked', appendices: [{ unit: 'so-y-te' }] }],
  });
});

test('an existing file is untouched without --force', async () => {
  const file = at('pl.xlsx');
  writeFileSync(file, 'của người khác');
  expect(await template(file)).toMatchObject({ code: 2, out: '' });
  expect(readFileSync(file, 'utf8')).toBe('của người khác');
  expect(readdirSync(folder)).toEqual(['pl.xlsx']);
});

test('--force replaces it', async () => {
  const file = at('pl.xlsx');
  writeFileSync(file, 'cũ');
  expect(await template(file, '--force')).toMatchObject({ code: 0 });
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folder)).toEqual(['pl.xlsx']);
});

describe('where nothing can be written', () => {
  test.each([
    ['a folder that is not there', () => at('không có', 'pl.xlsx'), 'ENOENT'],
    ['a folder that is a file', () => at('tệp', 'pl.xlsx'), 'ENOTDIR'],
    ['a name that is a folder', () => at('pl.xlsx'), 'EISDIR'],
  ])('%s', async (_, output, reason) => {
    writeFileSync(at('tệp'), '');
    mkdirSync(at('pl.xlsx'));
    const { code, out, err } = await template(output(), '--force');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`${output()}: không ghi được tệp (${reason}); hãy kiểm tra thư mục và quyền ghi.\n`);
    expect(readdirSync(folder).sort()).toEqual(['pl.xlsx', 'tệp']);
    expect(readdirSync(at('pl.xlsx'))).toEqual([]);
  });

  // The superuser may write anywhere.
  const { skip } = test;
  const asOrdinaryUser = process.getuid?.() === 0 || process.platform === 'win32' ? skip : test;
  asOrdinaryUser('a folder without the permission', async () => {
    mkdirSync(at('chỉ đọc'));
    chmodSync(at('chỉ đọc'), 0o555);
    const { code, err } = await template(at('chỉ đọc', 'pl.xlsx'), '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain('(EACCES)');
    expect(readdirSync(at('chỉ đọc'))).toEqual([]);
  });
});

test('a folder and a name that is not there are problems of their own', async () => {
  mkdirSync(at('thư mục.xlsx'));
  const { code, err } = await onDisk('check', at('thư mục.xlsx'), at('không có.xlsx'));
  expect(code).toBe(2);
  expect(err).toBe(
    `${at('thư mục.xlsx')}: không mở được thư mục này nên các tệp trong đó chưa được đọc; hãy kiểm tra quyền đọc.\n` +
      `${at('không có.xlsx')}: không tìm thấy tệp; hãy kiểm tra lại tên và thư mục.\n`,
  );
});
