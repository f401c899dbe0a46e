/** `phuluc check` over folders, as CSV, and with copies that carry the findings. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { nodeIo } from '../../src/cli/nodeIo';
import { patchWorkbook } from '../../src/xlsx/patch/patchWorkbook';
import type { Edits } from '../../src/xlsx/patch/patchWorkbook';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { appendixSheet, filledSheet, snapshotOf } from '../support/appendix';
import { lines, phuluc } from '../support/cli';
import { rowOf } from '../support/edits';

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
    expect(walked).toEqual({ files: expected.map((name) => join(folder, name)), closed: [] });
    expect(await nodeIo.walk(join(folder, 'xã 9.xlsx'))).toBeUndefined();
    expect(await nodeIo.walk(join(folder, 'không có'))).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('what cannot be read in a folder is refused alone, by its name', () => {
  const { read, walk, modified } = nodeIo;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'phuluc-odd-'));
    writeFileSync(join(folder, 'tốt.xlsx'), good);
    symlinkSync(join(folder, 'đã xóa.xlsx'), join(folder, 'lối tắt.xlsx'));
    symlinkSync('vòng.xlsx', join(folder, 'vòng.xlsx'));
    execFileSync('mkfifo', [join(folder, 'ống.xlsx')]);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const odd = ['brokenLink', 'brokenLink', 'notAFile'];

  test('by check', async () => {
    const { code, out } = await phuluc(['check', '--json', folder], {}, { read, walk });
    const { files } = JSON.parse(out) as {
      files: { file: string; status: string; findings: { code: string }[] }[];
    };
    expect(code).toBe(2);
    expect(files.find(({ file }) => file === join(folder, 'tốt.xlsx'))).toMatchObject({ status: 'checked' });
    const refused = files.filter(({ status }) => status === 'refused');
    expect(refused.flatMap(({ findings }) => findings.map((each) => each.code)).sort()).toEqual(odd);
  });

  test('by merge', async () => {
    const argv = ['merge', folder, '--plan', 'binh-dinh', '--year', '2026', '--json'];
    const { out } = await phuluc(argv, {}, { read, walk, modified });
    const { files } = JSON.parse(out) as { files: { file: string; status: string; reason?: string }[] };
    const reasonOf = (name: string) => files.find(({ file }) => file === name)?.reason;
    // The appendix names no unit, which is another matter.
    expect(reasonOf('tốt.xlsx')).toBe('unitUnknown');
    expect(['lối tắt.xlsx', 'vòng.xlsx', 'ống.xlsx'].map(reasonOf)).toEqual(odd);
  });

  test('a folder that cannot be opened too', async () => {
    const closed = join(folder, 'khóa');
    const disk = { read, modified, walk: async () => ({ ...(await walk(folder))!, closed: [closed] }) };
    mkdirSync(closed);
    const argv = ['merge', folder, '--plan', 'binh-dinh', '--year', '2026', '--json'];
    const { out } = await phuluc(argv, {}, disk);
    expect(JSON.parse(out)).toMatchObject({
      files: expect.arrayContaining([
        expect.objectContaining({ file: 'khóa', reason: 'folderClosed' }),
      ]) as object,
    });
  });
});

test('on a real disk a folder without rights is told apart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-closed-'));
  const closed = join(folder, 'khóa');
  chmodSync(folder, 0o755);
  mkdirSync(closed, { mode: 0 });
  writeFileSync(join(folder, 'a.xlsx'), 'x');
  // The superuser may open any folder.
  const isSuperuser = process.getuid?.() === 0;
  if (isSuperuser) process.seteuid?.('nobody');
  try {
    expect(await nodeIo.walk(folder)).toEqual({ files: [join(folder, 'a.xlsx')], closed: [closed] });
    await expect(nodeIo.read(closed)).rejects.toMatchObject({ code: 'EISDIR' });
  } finally {
    if (isSuperuser) process.seteuid?.(0);
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
    expect(notes).toContain('Phụ Lục (lỗi): ');
  });

  describe('of a copy that was annotated before', () => {
    const annotated = async (bytes: Uint8Array, ...options: string[]) => {
      const given = { 'b.xlsx': bytes };
      const { files } = await phuluc(['check', 'b.xlsx', '--annotate', 'c.xlsx', ...options], given);
      return files.get('c.xlsx') as Uint8Array;
    };
    const patched = async (bytes: Uint8Array, edits: Edits) => {
      const outcome = await patchWorkbook(bytes, edits, { inflate: nodeInflate });
      if (!outcome.ok) throw new Error(outcome.reason);
      return outcome.bytes;
    };
    const partsLike = (bytes: Uint8Array, pattern: RegExp) =>
      Object.entries(unzipSync(bytes))
        .filter(([name]) => pattern.test(name))
        .map(([, part]) => new TextDecoder().decode(part))
        .join('');
    /** The notes on the spoilt cell and the one below it. */
    const notesIn = (bytes: Uint8Array) =>
      (partsLike(bytes, /comments[^/]*\.xml$/).match(/<comment .*?<\/comment>/gs) ?? [])
        .filter((note) => note.includes(`"H${AT}"`) || note.includes(`"H${AT + 1}"`))
        .join('');
    const boxesIn = (bytes: Uint8Array) =>
      (partsLike(bytes, /vmlDrawing[^/]*\.vml$/).match(/<x:Row>\d+<\/x:Row><x:Column>7</g) ?? []).length;
    const at = { sheet: 'Phụ lục 2026', row: AT, column: 8 };
    const sound = snapshotOf(filledSheet()).sheets[0]!.cells.find(
      ({ row, column }) => row === at.row && column === at.column,
    )!.value as number;
    const mended = { cells: [{ ...at, value: sound }] };
    const spoilt = (edits: Edits['cells'] = []) =>
      patched(good, { cells: [{ ...at, value: 'nhiều', ...edits[0] }, ...edits.slice(1)] });
    const LIST = 'Kết quả kiểm tra';
    const lists = async (bytes: Uint8Array) =>
      (await read(bytes)).sheets.filter(({ name }) => name.startsWith(LIST));

    test('the notes and the sheet of before give way to those of now', async () => {
      const copy = await annotated(await spoilt());
      expect(boxesIn(copy)).toBe(1);
      const again = await annotated(await patched(copy, mended));
      expect([notesIn(again).includes('ref='), boxesIn(again)]).toEqual([false, 0]);
      const [list, ...others] = await lists(again);
      expect(others).toEqual([]);
      const listed = list!.cells.filter(({ column }) => column === 3).map(({ value }) => value);
      expect([listed[0], listed.includes(`H${AT}`)]).toEqual(['Ô', false]);
      // In the other language too.
      const english = await annotated(copy, '--lang', 'en');
      expect([notesIn(english).match(/ref=/g)?.length, boxesIn(english)]).toEqual([1, 1]);
      expect(notesIn(english)).toContain('Phụ Lục (error): ');
      expect(notesIn(english)).not.toContain('(lỗi)');
      expect((await lists(english)).map(({ name }) => name)).toEqual([LIST]);
    });

    test('what people wrote into a note of ours, and theirs beside ours, stays', async () => {
      const theirs = { ...at, note: { text: 'Lan: đã hỏi lại', author: 'Lan' } };
      const beside = { ...at, row: AT + 1, note: { text: 'ghi chú: của Lan', author: 'Lan' } };
      const copies = [
        await annotated(await spoilt([theirs, beside])),
        await patched(await annotated(await spoilt()), { cells: [theirs, beside] }),
      ];
      for (const copy of copies) {
        expect(notesIn(copy)).toContain('Phụ Lục (lỗi): ');
        const again = await annotated(await patched(copy, mended));
        expect(notesIn(again)).not.toContain('(lỗi)');
        expect(notesIn(again)).toContain('Lan: đã hỏi lại');
        expect(notesIn(again)).toContain('ghi chú: của Lan');
        expect(boxesIn(again)).toBe(2);
      }
    });

    test('a note of an earlier version goes where all of it is ours', async () => {
      const noted = (text: string) => spoilt([{ ...at, note: { text, author: 'Phụ Lục' } }]);
      const again = async (text: string) =>
        notesIn(await annotated(await patched(await noted(text), mended)));
      expect(await again('lỗi: sai số.\nghi chú: xem lại.')).not.toContain('ref=');
      expect(await again('lỗi: sai số.\nLan đã sửa')).toContain('lỗi: sai số.\nLan đã sửa');
    });

    test('a sheet of findings that people wrote into stays, and the new one has another name', async () => {
      const copy = await annotated(await spoilt());
      const written = await patched(copy, { cells: [{ sheet: LIST, row: 2, column: 10, value: 'đã sửa' }] });
      const found = await lists(await annotated(written));
      expect(found.map(({ name }) => name)).toEqual([LIST, `${LIST} (2)`]);
      const noted = await patched(copy, {
        cells: [{ sheet: LIST, row: 2, column: 6, note: { text: 'đã sửa', author: 'Lan' } }],
      });
      expect((await lists(await annotated(noted))).map(({ name }) => name)).toEqual([LIST, `${LIST} (2)`]);
    });
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
