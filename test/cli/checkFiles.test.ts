/** `phuluc check` over folders, as CSV, and with copies that carry the findings. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { nodeIo } from '../../src/cli/nodeIo';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { appendixSheet, filledSheet, snapshotOf } from '../support/appendix';
import { lines, phuluc } from '../support/cli';
import { rowOf } from '../support/edits';
import { unzipSync } from 'fflate';

const written = (...sheets: Parameters<typeof writeWorkbook>[0]) => writeWorkbook(sheets, { title: 'Thử' });

const UNEMPLOYMENT = 'that-nghiep-chung';
const AT = rowOf(snapshotOf(appendixSheet()), UNEMPLOYMENT);
const withResult = (result: string | number) =>
  written(appendixSheet({ values: new Map([[UNEMPLOYMENT, { result }]]) }));

let good: Uint8Array;
let faulty: Uint8Array;

beforeAll(async () => {
  good = await written(filledSheet());
  faulty = await withResult('=SUM(A1)');
});

describe('a folder', () => {
  const given = () => ({
    'nộp/xã A.xlsx': good,
    'nộp/đợt 2/xã B.xlsx': faulty,
    'nộp/~$xã A.xlsx': new Uint8Array([1]),
    'nộp/.ẩn.xlsx': good,
    'nộp/công văn.docx': good,
    'khác/xã C.xlsx': good,
  });

  test('stands for the workbooks in it and below, and the rest is named', async () => {
    const { code, out, err } = await phuluc(['check', 'nộp'], given());
    expect(code).toBe(1);
    const titles = lines(out).filter((line) => /^\S.*\.xlsx$/.test(line));
    expect(titles).toEqual(['nộp/xã A.xlsx', 'nộp/đợt 2/xã B.xlsx']);
    expect(err).toMatch(/^Bỏ qua 1 tệp .*: nộp\/công văn\.docx\./);
    expect(lines(out).at(-1)).toBe(
      'Tổng cộng 2 tệp: 1 tệp không có lỗi, 1 tệp có lỗi, 0 tệp không đọc được.',
    );
  });

  test('a file named beside its folder is checked once', async () => {
    const { out } = await phuluc(['check', '--json', 'nộp/xã A.xlsx', 'nộp'], given());
    const { files, passedOver } = JSON.parse(out) as { files: { file: string }[]; passedOver: string[] };
    expect(files.map(({ file }) => file)).toEqual(['nộp/xã A.xlsx', 'nộp/đợt 2/xã B.xlsx']);
    expect(passedOver).toEqual(['nộp/công văn.docx']);
  });

  test('without a workbook is said, with exit code 2', async () => {
    const { code, out, err } = await phuluc(['check', 'thư'], { 'thư/a.docx': good });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Không tìm thấy tệp bảng tính nào');
  });
});

test('on a real disk a folder is walked in the order of names, and links to folders are not followed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-walk-'));
  try {
    mkdirSync(join(folder, 'b'));
    for (const name of ['xã 10.xlsx', 'xã 9.xlsx', join('b', 'x.xlsx')])
      writeFileSync(join(folder, name), 'x');
    symlinkSync(folder, join(folder, 'vòng'));
    symlinkSync(join(folder, 'xã 9.xlsx'), join(folder, 'b', 'y.xlsx'));
    const walked = await nodeIo.walk(folder);
    const expected = [join('b', 'x.xlsx'), join('b', 'y.xlsx'), 'xã 9.xlsx', 'xã 10.xlsx'];
    expect(walked).toEqual(expected.map((name) => join(folder, name)));
    expect(await nodeIo.walk(join(folder, 'xã 9.xlsx'))).toBeUndefined();
    expect(await nodeIo.walk(join(folder, 'không có'))).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('--format', () => {
  test('csv has one row for each finding and each refused file, and no formula', async () => {
    const given = { 'a.xlsx': faulty, 'hỏng.xlsx': new Uint8Array([1, 2, 3]) };
    const { code, out } = await phuluc(['check', '--format', 'csv', ...Object.keys(given)], given);
    expect(code).toBe(2);
    expect(out.startsWith('\ufeff')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(out.slice(1).trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(data.find(({ code: each }) => each === 'resultUnreadable')).toMatchObject({
      file: 'a.xlsx',
      plan: 'binh-dinh',
      cell: `H${AT}`,
      severity: 'error',
    });
    expect(data.at(-1)).toMatchObject({ file: 'hỏng.xlsx', code: 'notAWorkbook', severity: 'error' });
    expect(data.flatMap((row) => Object.values(row)).filter((text) => /^[=+@]/.test(text))).toEqual([]);
  });

  test('json is --json, and anything else is refused by name', async () => {
    const given = { 'a.xlsx': good };
    const plain = await phuluc(['check', '--json', 'a.xlsx'], given);
    expect((await phuluc(['check', '--format', 'json', 'a.xlsx'], given)).out).toBe(plain.out);
    const refused = await phuluc(['check', '--format', 'xml', 'a.xlsx'], given);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('"xml"');
    expect((await phuluc(['check', '--json', '--format', 'csv', 'a.xlsx'], given)).code).toBe(2);
  });
});

describe('--annotate', () => {
  const read = async (bytes: Uint8Array) => {
    const outcome = await readWorkbook(bytes, { inflate: nodeInflate });
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.workbook;
  };

  test('writes notes and a sheet of findings into a copy, and leaves every cell as it was', async () => {
    const { code, files } = await phuluc(['check', 'a.xlsx', '--annotate', 'a-xem.xlsx'], {
      'a.xlsx': faulty,
    });
    expect(code).toBe(1);
    expect(files.get('a.xlsx')).toBe(faulty);
    const copy = files.get('a-xem.xlsx') as Uint8Array;
    const before = await read(faulty);
    const after = await read(copy);
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    const list = after.sheets.at(-1);
    expect(list?.name).toBe('Kết quả kiểm tra');
    const line = list?.cells.filter(({ row }) => row === 2).map(({ value }) => value);
    expect(line?.slice(0, 3)).toEqual([1, 'Phụ lục 2026', `H${AT}`]);
    expect(line?.at(-1)).toBe('resultUnreadable');
    const comments = Object.entries(unzipSync(copy)).find(([name]) => /comments.*\.xml$/.test(name))?.[1];
    const notes = new TextDecoder().decode(comments);
    expect(notes).toContain(`ref="H${AT}"`);
    expect(notes).toContain('lỗi: ');
  });

  test('a second time, the sheet of findings gets another name', async () => {
    const first = await phuluc(['check', 'a.xlsx', '--annotate', 'b.xlsx'], { 'a.xlsx': faulty });
    const copy = first.files.get('b.xlsx') as Uint8Array;
    const second = await phuluc(['check', 'b.xlsx', '--annotate', 'c.xlsx'], { 'b.xlsx': copy });
    const { sheets } = await read(second.files.get('c.xlsx') as Uint8Array);
    expect(sheets.slice(-2).map(({ name }) => name)).toEqual(['Kết quả kiểm tra', 'Kết quả kiểm tra (2)']);
  });

  test('several files go into a folder; what would lose one is refused before anything is written', async () => {
    const given = { 'x/a.xlsx': good, 'x/b.xlsx': faulty, 'y/a.xlsx': good };
    const into = await phuluc(['check', 'x', '--annotate', 'ra'], given);
    expect([...into.files.keys()].filter((path) => !(path in given))).toEqual(['ra/a.xlsx', 'ra/b.xlsx']);
    const refusals: [string[], string][] = [
      [['x', 'y', '--annotate', 'ra'], '"x/a.xlsx" và "y/a.xlsx" trùng tên'],
      [['x', '--annotate', 'x'], 'không được ghi đè lên tệp gốc'],
      [['x/a.xlsx', '--annotate', './x/a.xlsx', '--force'], 'không được ghi đè lên tệp gốc'],
      [['x', '--annotate', 'ra.xlsx'], 'cần tên thư mục'],
      [['x/a.xlsx', '--annotate', 'ra.xlsm'], 'phải có đuôi .xlsx'],
      [['x/a.xlsx', '--annotate', 'x/b.xlsx'], 'tệp đã có'],
    ];
    for (const [argv, message] of refusals) {
      const { code, err, files } = await phuluc(['check', ...argv], given);
      expect([argv, code, err]).toEqual([argv, 2, expect.stringContaining(message)]);
      expect([...files.keys()]).toEqual(Object.keys(given));
    }
  });

  test('JSON names the copy', async () => {
    const { out } = await phuluc(['check', '--json', 'a.xlsx', '--annotate', 'b.xlsx'], { 'a.xlsx': good });
    expect((JSON.parse(out) as { files: unknown[] }).files).toMatchObject([{ annotated: 'b.xlsx' }]);
  });
});
