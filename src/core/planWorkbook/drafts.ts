import type { CellSnapshot } from '../workbook/snapshot';
import { cellText } from '../check/cellText';
import { decimalPlaces } from '../decimal/decimal';
import { planFinding } from './finding';
import type { PlanFinding } from './finding';
import { putAt, valueAt } from './paths';
import type { Entry } from './paths';
import type { ColumnSpec, SheetId } from './sheets';
import type { PlanWorkbookStrings } from './strings';
import { headingOf } from './tables';
import type { PlanTable, TableEntry } from './tables';

/** An entry as its cells say it, before the schema has seen it. */
export interface Draft {
  readonly entry: Entry;
  readonly at: TableEntry;
  /** The columns whose cells hold a value of the plan. */
  readonly given: ReadonlyMap<ColumnSpec, CellSnapshot>;
}

/** The drafts of one sheet. */
export interface DraftTable {
  readonly table: PlanTable;
  readonly drafts: readonly Draft[];
}

/** The decimals that a target's numbers show where no cell states them. */
function completeDecimals(id: SheetId, entry: Entry): void {
  if (id !== 'indicators' && id !== 'vision') return;
  const ends = ['value', 'upper']
    .map((end) => valueAt(entry, ['target', end]))
    .filter((end) => typeof end === 'string');
  if (ends.length === 0 || valueAt(entry, ['target', 'decimals']) !== undefined) return;
  putAt(entry, ['target', 'decimals'], Math.max(...ends.map(decimalPlaces)));
}

function readEntry(
  table: PlanTable,
  at: TableEntry,
  strings: PlanWorkbookStrings,
  date1904: boolean,
): { draft: Draft; findings: PlanFinding[] } {
  const entry: Entry = {};
  const given = new Map<ColumnSpec, CellSnapshot>();
  const findings: PlanFinding[] = [];
  for (const column of table.columns) {
    const cell = at.cells.get(column);
    const heading = headingOf(column, table.id, strings);
    const address = at.addressOf(column);
    const place = { sheet: table.sheet, ...(address !== undefined && { cell: address }) };
    if (!cell) {
      if (column.blank.kind === 'value') putAt(entry, column.path, column.blank.value);
      if (column.blank.kind === 'refused') findings.push(planFinding({ code: 'cellBlank', heading }, place));
      continue;
    }
    const reading = column.codec.read(cell, { strings, heading, date1904 });
    if ('fact' in reading) {
      findings.push(planFinding(reading.fact, place));
      continue;
    }
    putAt(entry, column.path, reading.value);
    given.set(column, cell);
  }
  completeDecimals(table.id, entry);
  return { draft: { entry, at, given }, findings };
}

/** Reads the cells of a sheet into entries of the plan. */
export function readDrafts(
  table: PlanTable,
  strings: PlanWorkbookStrings,
  date1904: boolean,
): { table: DraftTable; findings: PlanFinding[] } {
  const read = table.entries.map((entry) => readEntry(table, entry, strings, date1904));
  return {
    table: { table, drafts: read.map(({ draft }) => draft) },
    findings: read.flatMap(({ findings }) => findings),
  };
}

/**
 * The cells whose values the plan did not take, because they do not go with another choice: a numerator without
 * "tỷ lệ". They are an error, so that nothing that was typed is left behind unseen.
 */
export function unusedCells(
  { table, drafts }: DraftTable,
  entries: readonly unknown[],
  strings: PlanWorkbookStrings,
): PlanFinding[] {
  return drafts.flatMap(({ at, given }, index) =>
    Array.from(given).flatMap(([column, cell]) => {
      const address = at.addressOf(column);
      if (address === undefined || valueAt(entries[index], column.path) !== undefined) return [];
      const heading = headingOf(column, table.id, strings);
      return [
        planFinding(
          { code: 'cellUnused', heading, raw: cellText(cell) },
          { sheet: table.sheet, cell: address },
        ),
      ];
    }),
  );
}
