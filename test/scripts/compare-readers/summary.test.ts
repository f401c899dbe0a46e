import { explain } from '../../../scripts/compare-readers/causes';
import type { PlainCell, PlainSheet } from '../../../scripts/compare-readers/cells';
import { compareWorkbooks, type Difference } from '../../../scripts/compare-readers/compare';
import type { Reading } from '../../../scripts/compare-readers/readings';
import { describeOpen, describeSummary } from '../../../scripts/compare-readers/report';
import { summarise } from '../../../scripts/compare-readers/summary';

const sheet = (...cells: Omit<PlainCell, 'row'>[]): PlainSheet => ({
  name: 'S',
  cells: cells.map((cell) => ({ row: 1, ...cell })),
});

const difference = (more: Partial<Difference>): Difference => ({
  sheet: 'S',
  row: 1,
  column: 1,
  ours: 1,
  theirs: 2,
  ...more,
});

test('cells are equal by value: blanks are empty texts, errors their names', () => {
  const ours = sheet(
    { column: 1, value: 1.5 },
    { column: 2, value: '' },
    { column: 3, value: { error: '#N/A' } },
    { column: 4, value: 'a' },
    { column: 5, value: 0 },
  );
  const theirs = sheet(
    { column: 1, value: 1.5 },
    { column: 3, value: { error: '#N/A' } },
    { column: 4, value: 'b' },
    { column: 6, value: true, formula: 'TRUE()' },
  );
  const { equal, differences } = compareWorkbooks([ours], [theirs]);
  expect(equal).toBe(2);
  expect(differences).toEqual([
    difference({ column: 4, ours: 'a', theirs: 'b' }),
    difference({ column: 5, ours: 0, theirs: null }),
    difference({ column: 6, ours: null, theirs: true, formula: 'TRUE()' }),
  ]);
});

test('numbers one unit of the 15th digit apart are rounded, others are not', () => {
  const alone = { sheetJs: null, hasPivotTables: false };
  expect(explain(difference({ ours: 8.150110338799115, theirs: 8.15011033879912 }), alone)).toBe('rounded');
  expect(explain(difference({ ours: 8.150110338799115, theirs: 8.15011033879 }), alone)).toBeUndefined();
  expect(explain(difference({ ours: 0, theirs: 1e-20 }), alone)).toBeUndefined();
});

test('a calculated cell is explained only where the library reads what we read', () => {
  const calculated = difference({ ours: 44662, theirs: 46349, formula: 'NOW()' });
  expect(explain(calculated, { sheetJs: 44662, hasPivotTables: false })).toBe('recalculated');
  expect(explain(calculated, { sheetJs: 46349, hasPivotTables: false })).toBeUndefined();
  const blank = difference({ ours: null, theirs: 43, formula: 'B2+B3' });
  expect(explain(blank, { sheetJs: '', hasPivotTables: false })).toBe('notStored');
});

test('a constant is explained by a pivot table only', () => {
  expect(explain(difference({}), { sheetJs: 1, hasPivotTables: true })).toBe('pivot');
  expect(explain(difference({}), { sheetJs: 1, hasPivotTables: false })).toBeUndefined();
  expect(explain(difference({}), { sheetJs: 2, hasPivotTables: true })).toBeUndefined();
});

const read = (file: string, sheets: readonly PlainSheet[], more: Partial<Reading> = {}): Reading => ({
  file,
  ours: { kind: 'answer', answer: { ok: true, sheets } },
  sheetJs: sheets,
  office: sheets,
  hasPivotTables: false,
  ...more,
});

const empty: PlainSheet = { name: 'Chart', cells: [] };
const one = sheet({ column: 1, value: 1 });
const two = sheet({ column: 1, value: 2 });

const summary = summarise([
  read('same.xlsx', [one, empty], { sheetJs: [one] }),
  read('sheetJs.xlsx', [one], { sheetJs: [two], office: undefined }),
  read('formula.xlsx', [sheet({ column: 1, value: 1, formula: 'NOW()' })], { office: [two] }),
  read('sheets.xlsx', [one], { office: [{ ...one, name: 'T' }] }),
  read('refused.xls', [], { ours: { kind: 'answer', answer: { ok: false, reason: 'damaged' } } }),
  read('hang.xlsx', [], { ours: { kind: 'hang' } }),
  read('crash.xlsx', [], { ours: { kind: 'crash', how: 'SIGSEGV' } }),
]);

test('files, cells, causes, refusals and failures are counted', () => {
  expect(summary).toMatchObject({
    files: 7,
    sheetJs: { files: 4, failed: 0, equal: 3, differences: 1 },
    office: { files: 3, failed: 1, equal: 1, differences: 1 },
    failures: [
      { file: 'hang.xlsx', how: 'hang' },
      { file: 'crash.xlsx', how: 'SIGSEGV' },
    ],
  });
  expect([...summary.causes]).toEqual([['recalculated', 1]]);
  expect([...summary.refusals]).toEqual([['damaged', { files: 1, readByLibrary: 1 }]]);
});

test('what nothing explains is listed by file, sheet and cell', () => {
  expect(describeOpen(summary)).toEqual([
    'hang.xlsx: hang',
    'crash.xlsx: SIGSEGV',
    'sheetJs.xlsx: sheetJs: S!A1: 1 here, 2 there',
    'sheets.xlsx: office: {"sheetsOnlyOurs":["S"]}',
    'sheets.xlsx: office: {"sheetsOnlyTheirs":["T"]}',
  ]);
});

test('the table tells counts and names no file', () => {
  const table = describeSummary(summary, '7.4');
  expect(table).toContain('7 files: 4 read, 1 refused with a reason code, 1 crashes, 1 hangs.');
  expect(table).toContain('| SheetJS (@e965/xlsx) | 4 | 0 | 3 | 1 | 1 |');
  expect(table).toContain('| LibreOffice 7.4, its copy as .xlsx | 3 | 1 | 1 | 1 | 2 |');
  expect(table).toContain('| `damaged` | 1 | 1 |');
  expect(table).not.toContain('.xlsx:');
  expect(describeSummary(summary, undefined)).toContain('| LibreOffice | not installed |');
});
