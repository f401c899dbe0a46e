import type { CellSnapshot, SheetSnapshot } from '../../src/core/workbook/snapshot';
import type { ReadOutcome } from '../../src/excel/port';
import { keepUnchanged } from '../../src/taskpane/model/keepUnchanged';

const sheet = (name: string, cells: readonly CellSnapshot[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  cells,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

const cells = (): CellSnapshot[] => [
  { row: 1, column: 1, value: 'Tên' },
  { row: 2, column: 1, value: 2.4 },
  { row: 2, column: 2, value: { error: '#N/A' }, formula: 'NA()' },
  { row: 3, column: 1, value: 0.5, format: 'percent' },
];

const outcome = (sheets: readonly SheetSnapshot[], customXml: readonly string[] = ['<a/>']): ReadOutcome => ({
  workbook: {
    sheets,
    definedNames: [{ name: 'x', refersTo: 'A!$A$1' }],
    customXml,
    date1904: false,
  },
  sheetIds: new Map(sheets.map(({ name }, at) => [name, `{${at}}`])),
});

const first = outcome([sheet('A', cells()), sheet('B', cells())]);

it('gives the same objects where nothing is new', () => {
  const again = keepUnchanged(outcome([sheet('A', cells()), sheet('B', cells())]), first);
  expect(again.workbook.sheets[0]).toBe(first.workbook.sheets[0]);
  expect(again.workbook.sheets[1]).toBe(first.workbook.sheets[1]);
  expect(again.workbook.definedNames).toBe(first.workbook.definedNames);
  expect(again.workbook.customXml).toBe(first.workbook.customXml);
});

it.each<[what: string, change: (cell: CellSnapshot) => CellSnapshot]>([
  ['a value', (cell) => ({ ...cell, value: 7 })],
  ['the type of a value', (cell) => ({ ...cell, value: '2.4' })],
  ['a formula', (cell) => ({ ...cell, formula: '1+1.4' })],
  ['a format', (cell) => ({ ...cell, format: 'date' })],
])('gives the new sheet where %s is new, and its other cells as they were', (_, change) => {
  const [a, b, ...rest] = cells();
  const changed = sheet('A', [a!, change(b!), ...rest]);
  const [now, other] = keepUnchanged(outcome([changed, sheet('B', cells())]), first).workbook.sheets;
  expect(now).not.toBe(first.workbook.sheets[0]);
  expect(now!.cells.at(1)).toEqual(change(b!));
  for (const at of [0, 2, 3]) expect(now!.cells.at(at)).toBe(first.workbook.sheets[0]!.cells.at(at));
  expect(other).toBe(first.workbook.sheets[1]);
});

it.each<[what: string, change: (cells: CellSnapshot[]) => CellSnapshot[]]>([
  ['went', (all) => all.slice(0, 3)],
  ['came', (all) => [...all, { row: 9, column: 1, value: 1 }]],
  ['came before the others', (all) => [{ row: 1, column: 0, value: 1 }, ...all]],
  ['moved', (all) => all.map((cell) => ({ ...cell, row: cell.row + 1 }))],
])('sees that a cell %s', (_, change) => {
  const [now] = keepUnchanged(outcome([sheet('A', change(cells())), sheet('B', cells())]), first).workbook
    .sheets;
  expect(now!.cells).toEqual(change(cells()));
  expect(now).not.toBe(first.workbook.sheets[0]);
});

it('knows a renamed sheet by its id, and takes no other for it', () => {
  const [renamed, second] = keepUnchanged(outcome([sheet('Mới', cells()), sheet('B', cells())]), first)
    .workbook.sheets;
  expect(renamed).not.toBe(first.workbook.sheets[0]);
  expect(renamed!.name).toBe('Mới');
  expect(renamed!.cells).toBe(first.workbook.sheets[0]!.cells);
  expect(second).toBe(first.workbook.sheets[1]);
  const deleted = outcome([sheet('B', [])]);
  expect(keepUnchanged(deleted, first).workbook.sheets[0]!.cells).toEqual([]);
});

it('sees new parts of custom XML', () => {
  const parts = ['<a/>', '<b/>'];
  expect(keepUnchanged(outcome(first.workbook.sheets, parts), first).workbook.customXml).toBe(parts);
});
