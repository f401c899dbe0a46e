import { foldSpelling } from '../text/fold';
import { cellAddress } from '../workbook/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { cellText, isBlank } from '../check/cellText';
import { planFinding } from './finding';
import type { PlanFinding } from './finding';
import { columnsOf, sheetIds } from './sheets';
import type { ColumnSpec, SheetId } from './sheets';
import type { PlanWorkbookStrings } from './strings';

/** One entry of a list, or the plan's own fields: the cells of its columns. */
export interface TableEntry {
  readonly cells: ReadonlyMap<ColumnSpec, CellSnapshot>;
  /** Where a value of the entry stands or would stand; undefined where its column is not there. */
  readonly addressOf: (column: ColumnSpec) => string | undefined;
  /** Its first cell, for what concerns the entry as a whole. */
  readonly address: string;
}

/** A sheet of a plan workbook with its headings found. */
export interface PlanTable {
  readonly id: SheetId;
  /** As the sheet is called. */
  readonly sheet: string;
  readonly columns: readonly ColumnSpec[];
  /** For the fields exactly one. */
  readonly entries: readonly TableEntry[];
}

export interface FoundTables {
  readonly tables: ReadonlyMap<SheetId, PlanTable>;
  readonly findings: readonly PlanFinding[];
}

/** Headings stand among the first rows; what people write above them is theirs. */
const LAST_HEADING_ROW = 40;

type Rows = ReadonlyMap<number, readonly CellSnapshot[]>;

function rowsOf({ cells }: SheetSnapshot): Rows {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** A heading as it is compared: spelling folded, without the mark of a required column. */
const headingKey = (heading: string, strings: PlanWorkbookStrings) =>
  foldSpelling(heading.replaceAll(strings.requiredMark, ' '));

function columnsByHeading(id: SheetId, strings: PlanWorkbookStrings): Map<string, ColumnSpec> {
  const words: Readonly<Record<string, { readonly heading: string }>> = strings.columns[id];
  return new Map(
    columnsOf(id).map((column) => [headingKey(words[column.id]?.heading ?? column.id, strings), column]),
  );
}

/** What a column is called in the workbook's own words. */
export function headingOf(column: ColumnSpec, id: SheetId, strings: PlanWorkbookStrings): string {
  const words: Readonly<Record<string, { readonly heading: string }>> = strings.columns[id];
  return words[column.id]?.heading ?? column.id;
}

function missingHeadings(
  id: SheetId,
  sheet: string,
  found: ReadonlySet<ColumnSpec>,
  strings: PlanWorkbookStrings,
): PlanFinding[] {
  return columnsOf(id)
    .filter((column) => !found.has(column))
    .map((column) => {
      const code = column.blank.kind === 'refused' ? 'headingMissing' : 'optionalHeadingMissing';
      return planFinding({ code, heading: headingOf(column, id, strings) }, { sheet });
    });
}

/** The row that holds most of the headings. */
function headingRow(
  rows: Rows,
  known: ReadonlyMap<string, ColumnSpec>,
  strings: PlanWorkbookStrings,
): number {
  let best = { row: 0, count: 0 };
  for (const [row, cells] of rows) {
    if (row > LAST_HEADING_ROW) continue;
    const count = cells.filter((cell) => known.has(headingKey(cellText(cell), strings))).length;
    if (count > best.count) best = { row, count };
  }
  return best.row;
}

/** A list: a row of headings in any order, under it an entry a row; blank rows are passed over. */
function readList(
  id: SheetId,
  snapshot: SheetSnapshot,
  strings: PlanWorkbookStrings,
): { table: PlanTable; findings: PlanFinding[] } {
  const sheet = snapshot.name;
  const rows = rowsOf(snapshot);
  const known = columnsByHeading(id, strings);
  const head = headingRow(rows, known, strings);
  const places = new Map<number, ColumnSpec>();
  const columns = new Map<ColumnSpec, number>();
  const findings: PlanFinding[] = [];
  for (const cell of rows.get(head) ?? []) {
    const heading = cellText(cell).trim();
    const place = { sheet, cell: cellAddress(cell.row, cell.column) };
    const column = known.get(headingKey(heading, strings));
    const earlier = column && columns.get(column);
    if (!column) findings.push(planFinding({ code: 'headingUnknown', heading }, place));
    else if (earlier !== undefined) {
      findings.push(planFinding({ code: 'headingTwice', heading, first: cellAddress(head, earlier) }, place));
    } else {
      columns.set(column, cell.column);
      places.set(cell.column, column);
    }
  }
  findings.push(...missingHeadings(id, sheet, new Set(columns.keys()), strings));
  const entries = Array.from(rows).flatMap(([row, all]): TableEntry[] => {
    const cells = new Map(
      all.flatMap((cell): [ColumnSpec, CellSnapshot][] => {
        const column = places.get(cell.column);
        return column ? [[column, cell]] : [];
      }),
    );
    if (row <= head || cells.size === 0) return [];
    const addressOf = (column: ColumnSpec) => {
      const number = columns.get(column);
      return number === undefined ? undefined : cellAddress(row, number);
    };
    return [{ cells, addressOf, address: cellAddress(row, Math.min(...places.keys())) }];
  });
  return { table: { id, sheet, columns: [...columns.keys()], entries }, findings };
}

/** The fields: a name in one cell, its value in the next one to the right. */
function readFields(
  id: SheetId,
  snapshot: SheetSnapshot,
  strings: PlanWorkbookStrings,
): { table: PlanTable; findings: PlanFinding[] } {
  const sheet = snapshot.name;
  const known = columnsByHeading(id, strings);
  const cells = new Map<ColumnSpec, CellSnapshot>();
  const names = new Map<ColumnSpec, CellSnapshot>();
  const findings: PlanFinding[] = [];
  for (const row of rowsOf(snapshot).values()) {
    const [name, ...rest] = row;
    const column = name && known.get(headingKey(cellText(name), strings));
    if (!name || !column) continue;
    const earlier = names.get(column);
    if (earlier) {
      const first = cellAddress(earlier.row, earlier.column);
      const place = { sheet, cell: cellAddress(name.row, name.column) };
      findings.push(planFinding({ code: 'headingTwice', heading: cellText(name), first }, place));
      continue;
    }
    names.set(column, name);
    const value = rest.find((cell) => cell.column === name.column + 1);
    if (value) cells.set(column, value);
  }
  findings.push(...missingHeadings(id, sheet, new Set(names.keys()), strings));
  const addressOf = (column: ColumnSpec) => {
    const name = names.get(column);
    return name && cellAddress(name.row, name.column + 1);
  };
  const entry: TableEntry = { cells, addressOf, address: cellAddress(1, 1) };
  return { table: { id, sheet, columns: [...names.keys()], entries: [entry] }, findings };
}

/** Finds the sheets of a plan by their names, spelling folded, and in them the columns by their headings. */
export function findTables(workbook: WorkbookSnapshot, strings: PlanWorkbookStrings): FoundTables {
  const tables = new Map<SheetId, PlanTable>();
  const findings: PlanFinding[] = [];
  const named = (id: SheetId) =>
    workbook.sheets.filter(({ name }) => foldSpelling(name) === foldSpelling(strings.sheets[id]));
  if (sheetIds.every((id) => named(id).length === 0)) {
    return { tables, findings: [planFinding({ code: 'notAPlanWorkbook' })] };
  }
  for (const id of sheetIds) {
    const [sheet, again] = named(id);
    if (!sheet) {
      findings.push(planFinding({ code: 'sheetMissing', name: strings.sheets[id] }));
      continue;
    }
    if (again) findings.push(planFinding({ code: 'sheetTwice', other: sheet.name }, { sheet: again.name }));
    const read = id === 'plan' ? readFields(id, sheet, strings) : readList(id, sheet, strings);
    tables.set(id, read.table);
    findings.push(...read.findings);
  }
  return { tables, findings };
}
