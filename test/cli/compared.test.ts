/** Appendices of several units: `phuluc check` and `phuluc merge` tell the figure that is unlike the others. */
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { reportersOf } from '../../src/core/calendar/reporters';
import { appendixSheet, binhDinh } from '../support/appendix';
import { phuluc } from '../support/cli';

const YEAR = 2026;
const WATER = 'nuoc-sach-nong-thon';
const communes = reportersOf(binhDinh, YEAR)
  .reporters.map(({ unit }) => unit)
  .filter(({ kind }) => kind === 'commune')
  .slice(0, 10);

const written = (at: number, numerator: number) => {
  const unit = communes[at];
  const values = new Map([[WATER, { result: numerator / 10, numerator, denominator: 1000, source: 'x' }]]);
  return writeWorkbook([appendixSheet({ year: YEAR, values, ...(unit && { unit }) })], { title: 'x' });
};

const nameOf = (at: number) => `nộp/xã ${at}.xlsx`;
const ODD = nameOf(3);
let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  const made = communes.map(
    async (_, at) => [nameOf(at), await written(at, at === 3 ? 91 : 900 + at)] as const,
  );
  files = Object.fromEntries(await Promise.all(made));
});

interface FoundIn {
  readonly file: string;
  readonly findings: readonly { readonly code: string; readonly cell?: string; readonly message: string }[];
}
const unlike = (all: readonly FoundIn[]) =>
  all.flatMap(({ file, findings }) =>
    findings.flatMap(({ code, cell, message }) =>
      code === 'differsFromOtherUnits' ? [[file, cell, message] as const] : [],
    ),
  );

const MESSAGE =
  '9,1 khác xa 9 đơn vị cùng loại (mức giữa là 90,45). Hãy kiểm tra số, dấu thập phân và đơn vị.';

async function noteIn(bytes: Uint8Array | undefined): Promise<string> {
  const outcome = await readWorkbook(bytes ?? new Uint8Array(), { inflate: nodeInflate });
  if (!outcome.ok) throw new Error(outcome.reason);
  return JSON.stringify(outcome.workbook.sheets.at(-1)?.cells.map(({ value }) => value));
}

test('check tells it under the right file, whatever the order, and in its copy', async () => {
  const first = await phuluc(['check', 'nộp', '--json', '--annotate', 'chép'], files);
  const { files: all } = JSON.parse(first.out) as { files: FoundIn[] };
  const [found, ...others] = unlike(all);
  expect([found?.[0], found?.[2], others]).toEqual([ODD, MESSAGE, []]);
  expect(found?.[1]).toMatch(/^[A-Z]+\d+$/);
  expect(await noteIn(first.files.get('chép/xã 3.xlsx'))).toContain(MESSAGE);
  expect(await noteIn(first.files.get('chép/xã 4.xlsx'))).not.toContain('differsFromOtherUnits');

  const names = Object.keys(files).reverse();
  const second = await phuluc(['check', ...names, '--json'], files);
  expect(unlike((JSON.parse(second.out) as { files: FoundIn[] }).files)).toEqual([found]);
});

test('as text it stands below its file', async () => {
  const { out } = await phuluc(['check', 'nộp'], files);
  const about = out.split('nộp/').find((text) => text.startsWith('xã 3.xlsx'));
  expect(about).toContain(MESSAGE);
  expect(out.split(MESSAGE)).toHaveLength(2);
});

test('one file alone is told nothing of others', async () => {
  expect((await phuluc(['check', ODD], files)).out).not.toContain('đơn vị cùng loại');
});

test('merge tells it of the file and on the sheet of findings, and keeps it out of its memory', async () => {
  const argv = ['merge', 'nộp', '--plan', binhDinh.id, '--year', String(YEAR), '--json', '-o', 'gộp.xlsx'];
  const first = await phuluc(argv, files);
  const { files: all } = JSON.parse(first.out) as { files: FoundIn[] };
  expect(unlike(all).map(([file, , message]) => [file, message])).toEqual([['xã 3.xlsx', MESSAGE]]);
  const bytes = first.files.get('gộp.xlsx') ?? new Uint8Array();
  const outcome = await readWorkbook(bytes, { inflate: nodeInflate });
  if (!outcome.ok) throw new Error(outcome.reason);
  const told = outcome.workbook.sheets.flatMap(({ name, cells }) =>
    cells.some(({ value }) => typeof value === 'string' && value.includes('khác xa 9 đơn vị')) ? [name] : [],
  );
  expect(told).toEqual(['Điểm cần xem lại']);
  const again = await phuluc([...argv, '--force', 'gộp.xlsx'], Object.fromEntries(first.files));
  expect(unlike((JSON.parse(again.out) as { files: FoundIn[] }).files)).toEqual(unlike(all));
});
