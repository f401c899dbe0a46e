/** A figure far from those of other units is accepted with a reason: kept in the unit's own file, told by check and merge, until the figure changes. */
import { reportersOf } from '../../src/core/calendar/reporters';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { patchWorkbook } from '../../src/xlsx/patch/patchWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { findRecordSheets } from '../../src/core/record/find';
import { parseCell } from '../../src/core/workbook/address';
import { appendixSheet, binhDinh } from '../support/appendix';
import { phuluc } from '../support/cli';

const YEAR = 2026;
const WATER = 'nuoc-sach-nong-thon';
const CODE = 'differsFromOtherUnits';
const REASON = '=Xã đảo, nước chở từ đất liền';
const communes = reportersOf(binhDinh, YEAR)
  .reporters.map(({ unit }) => unit)
  .filter(({ kind }) => kind === 'commune')
  .slice(0, 10);
const nameOf = (at: number) => `nộp/xã ${at}.xlsx`;
const ODD = nameOf(3);

const written = (at: number, numerator: number) => {
  const unit = communes[at];
  const values = new Map([[WATER, { result: numerator / 10, numerator, denominator: 1000, source: 'x' }]]);
  return writeWorkbook([appendixSheet({ year: YEAR, values, ...(unit && { unit }) })], { title: 'x' });
};

type Files = Readonly<Record<string, Uint8Array>>;
const filesOf = async (numeratorOf: (at: number) => number): Promise<Files> =>
  Object.fromEntries(
    await Promise.all(communes.map(async (_, at) => [nameOf(at), await written(at, numeratorOf(at))])),
  ) as Files;

interface FoundIn {
  readonly file: string;
  readonly status: string;
  readonly findings: readonly {
    readonly code: string;
    readonly cell: string;
    readonly accepted?: { readonly reason: string };
  }[];
  readonly record?: { readonly acceptances: readonly { readonly state: string }[] };
}

/** What a check of all files tells of the odd one: its warning's reason, and the state of the acceptances in its record. */
async function told(files: Files, ...paths: string[]) {
  const { out } = await phuluc(['check', ...(paths.length > 0 ? paths : ['nộp']), '--json'], files);
  const { files: all } = JSON.parse(out) as { files: FoundIn[] };
  const odd = all.find(({ file }) => file === ODD);
  return {
    warnings: odd?.findings.filter(({ code }) => code === CODE).map(({ accepted }) => accepted?.reason),
    states: odd?.record?.acceptances.map(({ state }) => state) ?? [],
  };
}

let before: Files;
let cell: string;
let after: Files;

const accept = (files: Files, ...more: string[]) =>
  phuluc(
    ['accept', 'nộp', '--file', ODD, '--cell', cell, '--reason', REASON, '--code', CODE, ...more],
    files,
  );

beforeAll(async () => {
  before = await filesOf((at) => (at === 3 ? 251 : 900 + at));
  const { out } = await phuluc(['check', 'nộp', '--json'], before);
  const { files } = JSON.parse(out) as { files: FoundIn[] };
  cell = files.flatMap(({ findings }) => findings).find(({ code }) => code === CODE)?.cell ?? '';
  const call = await accept(before, '-o', ODD, '--force');
  expect([call.code, call.err]).toEqual([0, '']);
  expect(call.out).toContain('25,1 khác xa 9 đơn vị cùng loại');
  after = Object.fromEntries(call.files);
});

/** The odd file with another number in a cell of its row. */
async function withNumber(files: Files, column: 'result' | 'source', value: number | string): Promise<Files> {
  const outcome = await readWorkbook(files[ODD]!, { inflate: nodeInflate });
  if (!outcome.ok) throw new Error(outcome.reason);
  const { sheets } = outcome.workbook;
  const place = parseCell(cell)!;
  const [sheet] = sheets;
  const at = column === 'result' ? place.column : sheet!.cells.find((each) => each.value === 'x')!.column;
  const edit = { sheet: sheet!.name, row: place.row, column: at, value };
  const patched = await patchWorkbook(files[ODD]!, { cells: [edit] }, { inflate: nodeInflate });
  if (!patched.ok) throw new Error(patched.reason);
  return { ...files, [ODD]: patched.bytes };
}

test('without it the warning is open, with it the warning is told with its reason', async () => {
  expect(await told(before)).toEqual({ warnings: [undefined], states: [] });
  expect(await told(after)).toEqual({ warnings: [REASON], states: ['holds'] });
});

test('a check of its file alone neither tells it nor says that it is gone', async () => {
  expect(await told(after, ODD)).toEqual({ warnings: [], states: ['unseen'] });
  expect((await phuluc(['check', ODD], after)).out).not.toContain('không còn được tính');
});

test('it holds when the others change and when the source does, and not when the figure does', async () => {
  const others = await filesOf((at) => 960 + at);
  expect(await told({ ...others, [ODD]: after[ODD]! })).toEqual({ warnings: [REASON], states: ['holds'] });
  const sourced = await withNumber(after, 'source', 'Báo cáo 15');
  expect(await told(sourced)).toEqual({ warnings: [REASON], states: ['holds'] });
  const changed = await withNumber(after, 'result', 25.2);
  expect(await told(changed)).toEqual({ warnings: [undefined], states: ['changed'] });
  const back = await withNumber(changed, 'result', 25.1);
  expect(await told(back)).toEqual({ warnings: [REASON], states: ['holds'] });
});

test('a low figure that was accepted is asked about again where the others make it a high one', async () => {
  const low = await filesOf((at) => 20 + (at % 3));
  expect(await told({ ...low, [ODD]: after[ODD]! })).toEqual({ warnings: [undefined], states: ['changed'] });
});

test('accepted anew, the record is written in its place and all else stays as it was', async () => {
  const changed = await withNumber(after, 'result', 25.2);
  const call = await accept(changed, '-o', 'bản sao.xlsx');
  expect([call.code, call.err]).toEqual([0, '']);
  const read = async (bytes: Uint8Array | undefined) => {
    const outcome = await readWorkbook(bytes!, { inflate: nodeInflate });
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.workbook;
  };
  const [was, is] = [await read(changed[ODD]), await read(call.files.get('bản sao.xlsx'))];
  expect(is.sheets.map(({ name }) => name)).toEqual(was.sheets.map(({ name }) => name));
  expect(is.sheets[0]?.cells).toEqual(was.sheets[0]?.cells);
  expect(findRecordSheets(is)).toHaveLength(1);
  expect(call.files.get(ODD)).toEqual(changed[ODD]);
  expect(await told({ ...changed, [ODD]: call.files.get('bản sao.xlsx')! })).toEqual({
    warnings: [REASON],
    states: ['holds'],
  });
});

const merge = ['merge', 'nộp', '--plan', binhDinh.id, '--year', String(YEAR), '--json', '-o', 'gộp.xlsx'];
const inMerge = (out: string) =>
  (JSON.parse(out) as { files: FoundIn[] }).files.flatMap(({ file, status, findings }) =>
    findings.flatMap(({ code, accepted }) => (code === CODE ? [[file, status, accepted?.reason]] : [])),
  );

test('a merge tells the reason, writes it on its sheet of findings, and remembers it without the file', async () => {
  const first = await phuluc(merge, after);
  expect(inMerge(first.out).map(([file, , reason]) => [file, reason])).toEqual([['xã 3.xlsx', REASON]]);
  const outcome = await readWorkbook(first.files.get('gộp.xlsx')!, { inflate: nodeInflate });
  if (!outcome.ok) throw new Error(outcome.reason);
  const findings = outcome.workbook.sheets.find(({ name }) => name === 'Điểm cần xem lại');
  expect(JSON.stringify(findings?.cells.map(({ value }) => value))).toContain(`: ${REASON})`);
  const again = await phuluc(
    ['merge', 'gộp.xlsx', nameOf(4), ...merge.slice(2), '--force'],
    Object.fromEntries(first.files),
  );
  expect(inMerge(again.out)).toEqual(inMerge(first.out));
});

test('a copy with the acceptance beside the original counts for what both say', async () => {
  const both = { ...before, 'nộp/xã 3 đã xem.xlsx': after[ODD]! };
  expect(inMerge((await phuluc(merge, both)).out).map(([, , reason]) => reason)).toEqual([REASON]);
});

test.each<[string, string[], RegExp]>([
  ['no file named', ['accept', 'nộp', '--cell', 'H12', '--reason', 'x', '-o', 'a.xlsx'], /--file/],
  ['no reason', ['accept', ODD, '--cell', 'H12', '--reason', ' ', '-o', 'a.xlsx'], /Chưa có lý do/],
  [
    'nothing to accept',
    ['accept', ODD, '--cell', 'A1', '--reason', 'x', '-o', 'a.xlsx'],
    /A1 không có cảnh báo/,
  ],
  [
    'the original without --force',
    ['accept', ODD, '--cell', 'H12', '--reason', 'x', '-o', ODD],
    /đã có|tồn tại/,
  ],
  ['another kind of file', ['accept', ODD, '--cell', 'H12', '--reason', 'x', '-o', 'a.xlsm'], /đuôi \.xlsx/],
])('refused: %s', async (_, argv, message) => {
  const call = await phuluc(argv, before);
  expect(call.code).toBe(2);
  expect(call.err).toMatch(message);
  expect(call.files.size).toBe(communes.length);
});
