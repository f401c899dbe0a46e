/** What people do to a workbook, done to its snapshot: every function gives a changed copy of the first sheet. */
import {
  cellAddress,
  columnNumber,
  parseArea,
  quotedSheetName,
  rangeAddress,
} from '../../src/core/workbook/address';
import type {
  CellRange,
  CellSnapshot,
  CellValue,
  DefinedName,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';

/** Where a row or column goes; undefined where it is deleted. */
type Move = (number: number) => number | undefined;

const stays: Move = (number) => number;

const first = ({ sheets }: WorkbookSnapshot): SheetSnapshot => sheets[0]!;

function withSheet(workbook: WorkbookSnapshot, change: Partial<SheetSnapshot>): WorkbookSnapshot {
  return { ...workbook, sheets: [{ ...first(workbook), ...change }, ...workbook.sheets.slice(1)] };
}

const inOrder = (cells: readonly CellSnapshot[]) =>
  [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

/** The ends of a span after a move; undefined where nothing of it is left. */
function movedSpan(from: number, to: number, move: Move): [number, number] | undefined {
  const left = Array.from({ length: to - from + 1 }, (_, index) => move(from + index) ?? []).flat();
  return left.length === 0 ? undefined : [Math.min(...left), Math.max(...left)];
}

function movedRange(range: CellRange, row: Move, column: Move): CellRange | undefined {
  const rows = movedSpan(range.firstRow, range.lastRow, row);
  const columns = movedSpan(range.firstColumn, range.lastColumn, column);
  if (!rows || !columns) return undefined;
  return { firstRow: rows[0], lastRow: rows[1], firstColumn: columns[0], lastColumn: columns[1] };
}

/** A formula whose references to cells of the sheet follow a move, as in Excel. */
function movedFormula(formula: string, row: Move, column: Move): string {
  return formula.replace(/(?<![A-Z"])([A-Z]{1,3})(\d+)(?![\d(])/g, (_, letters: string, digits: string) => {
    const to = { row: row(Number(digits)), column: column(columnNumber(letters)) };
    return to.row === undefined || to.column === undefined ? '#REF!' : cellAddress(to.row, to.column);
  });
}

/** Moves rows and columns; names, merges and formulas follow their cells, as in Excel. */
function moved(workbook: WorkbookSnapshot, row: Move, column: Move): WorkbookSnapshot {
  const sheet = first(workbook);
  const cells = sheet.cells.flatMap((cell) => {
    const to = { row: row(cell.row), column: column(cell.column) };
    if (to.row === undefined || to.column === undefined) return [];
    const { formula } = cell;
    return [
      {
        ...cell,
        row: to.row,
        column: to.column,
        ...(formula !== undefined && { formula: movedFormula(formula, row, column) }),
      },
    ];
  });
  const movedName = (entry: DefinedName): DefinedName => {
    const area = parseArea(entry.refersTo);
    if (area?.sheet !== sheet.name) return entry;
    const range = movedRange(area.range, row, column);
    return {
      ...entry,
      refersTo: `${quotedSheetName(sheet.name)}!${range ? rangeAddress(range) : '#REF!'}`,
    };
  };
  return {
    ...withSheet(workbook, {
      cells: inOrder(cells),
      merges: sheet.merges.flatMap((merge) => movedRange(merge, row, column) ?? []),
    }),
    definedNames: workbook.definedNames.map(movedName),
  };
}

const opened =
  (before: number, count: number): Move =>
  (number) =>
    number >= before ? number + count : number;

const closed =
  (gone: number): Move =>
  (number) =>
    number === gone ? undefined : number > gone ? number - 1 : number;

export const insertRows = (workbook: WorkbookSnapshot, before: number, count = 1) =>
  moved(workbook, opened(before, count), stays);

export const insertColumns = (workbook: WorkbookSnapshot, before: number, count = 1) =>
  moved(workbook, stays, opened(before, count));

export const deleteRow = (workbook: WorkbookSnapshot, row: number) => moved(workbook, closed(row), stays);

export const deleteColumn = (workbook: WorkbookSnapshot, column: number) =>
  moved(workbook, stays, closed(column));

/** Cuts a column out and inserts it in front of another. */
export function moveColumn(workbook: WorkbookSnapshot, from: number, before: number): WorkbookSnapshot {
  const to = before > from ? before - 1 : before;
  return moved(workbook, stays, (column) =>
    column === from ? to : opened(to, 1)(closed(from)(column) ?? column),
  );
}

/** Writes values over cells. */
export function withValues(
  workbook: WorkbookSnapshot,
  values: readonly (readonly [row: number, column: number, value: CellValue])[],
): WorkbookSnapshot {
  const changed = new Set(values.map(([row, column]) => `${row},${column}`));
  const kept = first(workbook).cells.filter(({ row, column }) => !changed.has(`${row},${column}`));
  const written = values.flatMap(([row, column, value]) => (value === null ? [] : [{ row, column, value }]));
  return withSheet(workbook, { cells: inOrder([...kept, ...written]) });
}

/** Puts cells in the place of those that stand there. */
export function withCells(workbook: WorkbookSnapshot, cells: readonly CellSnapshot[]): WorkbookSnapshot {
  const changed = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const kept = first(workbook).cells.filter(({ row, column }) => !changed.has(`${row},${column}`));
  return withSheet(workbook, { cells: inOrder([...kept, ...cells]) });
}

/** Changes the text of some cells. */
export function retype(
  workbook: WorkbookSnapshot,
  change: (text: string, cell: CellSnapshot) => string,
): WorkbookSnapshot {
  const cells = first(workbook).cells.map((cell) =>
    typeof cell.value === 'string' && cell.formula === undefined
      ? { ...cell, value: change(cell.value, cell) }
      : cell,
  );
  return withSheet(workbook, { cells });
}

/** Puts a copy of a row under it. */
export function copyRowBelow(workbook: WorkbookSnapshot, row: number): WorkbookSnapshot {
  const roomy = insertRows(workbook, row + 1);
  const copies = first(workbook).cells.filter((cell) => cell.row === row);
  const down: Move = (number) => (number === row ? row + 1 : number);
  const copied = copies.map((cell) => ({
    ...cell,
    row: row + 1,
    ...(cell.formula !== undefined && { formula: movedFormula(cell.formula, down, stays) }),
  }));
  return withSheet(roomy, { cells: inOrder([...first(roomy).cells, ...copied]) });
}

/**
 * Turns the order of some rows round, in the visible columns only: a sort that leaves the hidden column out. What formulas say of
 * their own row goes with it, as in Excel.
 */
export function reverseVisible(workbook: WorkbookSnapshot, rows: readonly number[]): WorkbookSnapshot {
  const { cells, hiddenColumns } = first(workbook);
  const target = new Map(rows.map((row, index) => [row, rows[rows.length - 1 - index]!]));
  const sorted = cells.map((cell) => {
    const row = target.get(cell.row);
    if (row === undefined || hiddenColumns.has(cell.column)) return cell;
    const { formula } = cell;
    const along = (number: number) => (number === cell.row ? row : number);
    return { ...cell, row, ...(formula !== undefined && { formula: movedFormula(formula, along, stays) }) };
  });
  return withSheet(workbook, { cells: inOrder(sorted) });
}

/** Renames the sheet; its names follow. */
export function renameSheet(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const old = first(workbook).name;
  return {
    ...withSheet(workbook, { name }),
    definedNames: workbook.definedNames.map((entry) => ({
      ...entry,
      ...(entry.sheet === old && { sheet: name }),
      refersTo: entry.refersTo.replace(quotedSheetName(old), () => quotedSheetName(name)),
    })),
  };
}

export const withVisibility = (workbook: WorkbookSnapshot, visibility: SheetSnapshot['visibility']) =>
  withSheet(workbook, { visibility });

export const withoutNames = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  definedNames: [],
});

export const withoutCustomXml = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  customXml: [],
});

/** The column a defined name of the first sheet points at. */
export function columnNamed(workbook: WorkbookSnapshot, name: string): number {
  const entry = workbook.definedNames.find((each) => each.name === name);
  const area = entry && parseArea(entry.refersTo);
  if (!area) throw new Error(`no name ${name}`);
  return area.range.firstColumn;
}

/** The row of an indicator, by its hidden code. */
export function rowOf(workbook: WorkbookSnapshot, indicator: string): number {
  const cell = first(workbook).cells.find(({ value }) => value === indicator);
  if (!cell) throw new Error(`no row ${indicator}`);
  return cell.row;
}
