import type { CellDescription, SheetDescription, ValidationDescription } from '../appendix/description';
import type { Plan } from '../plan/schema';
import { describeGuide } from './guide';
import { plainSheet } from './layout';
import { valueAt } from './paths';
import type { ColumnSpec, SheetId } from './sheets';
import { columnsOf, listIds } from './sheets';
import type { ColumnWords, PlanWorkbookStrings } from './strings';

/** Rows under a list that are ready to be written into. */
const SPARE_ROWS = 30;
/** Rows under those in which a word is still chosen from its list. */
const LATER_ROWS = 500;

/** The words of a sheet's columns, by their ids. */
export const wordsOf = (
  strings: PlanWorkbookStrings,
  sheet: SheetId,
): Readonly<Record<string, ColumnWords>> => strings.columns[sheet];

/** The heading of a column as it is printed: a mark says that it must be filled in. */
export function printedHeading(column: ColumnSpec, sheet: SheetId, strings: PlanWorkbookStrings): string {
  const heading = wordsOf(strings, sheet)[column.id]?.heading ?? column.id;
  return column.blank.kind === 'refused' ? `${heading} ${strings.requiredMark}` : heading;
}

function cellOf(
  column: ColumnSpec,
  entry: unknown,
  strings: PlanWorkbookStrings,
): Omit<CellDescription, 'row' | 'column'> {
  const { codec, path, blank } = column;
  const value = valueAt(entry, path);
  const standsForBlank = value === undefined || (blank.kind === 'value' && same(value, blank.value));
  const content = standsForBlank ? { numberFormat: codec.numberFormat } : codec.write(value, entry, strings);
  return { style: codec.style, ...content };
}

/** A blank stands for null, "" or an empty list: nothing deeper is ever compared. */
const same = (value: unknown, other: unknown) =>
  value === other || (Array.isArray(value) && Array.isArray(other) && value.length + other.length === 0);

function validation(
  column: ColumnSpec,
  rows: { readonly first: number; readonly last: number },
  at: number,
  words: ColumnWords | undefined,
  strings: PlanWorkbookStrings,
): ValidationDescription[] {
  const items = column.codec.words?.(strings);
  if (!items) return [];
  return [
    {
      range: { firstRow: rows.first, lastRow: rows.last, firstColumn: at, lastColumn: at },
      rule: { kind: 'list', items },
      prompt: { title: words?.heading ?? '', text: words?.help ?? '' },
      alert: strings.notInList,
    },
  ];
}

/** One list of the plan: a heading row, an entry a row, and rows to write more into. */
function describeList(
  plan: Plan,
  sheet: Exclude<SheetId, 'plan'>,
  strings: PlanWorkbookStrings,
): SheetDescription {
  const columns = columnsOf(sheet);
  const entries: readonly unknown[] = plan[sheet];
  const lastRow = 1 + entries.length;
  const cells: CellDescription[] = columns.map((column, at) => ({
    row: 1,
    column: at + 1,
    style: 'columnHeader',
    value: printedHeading(column, sheet, strings),
  }));
  for (let row = 2; row <= lastRow + SPARE_ROWS; row++) {
    const entry = entries[row - 2];
    columns.forEach((column, at) => cells.push({ row, column: at + 1, ...cellOf(column, entry, strings) }));
  }
  const rows = { first: 2, last: lastRow + SPARE_ROWS + LATER_ROWS };
  return plainSheet({
    name: strings.sheets[sheet],
    cells,
    validations: columns.flatMap((column, at) =>
      validation(column, rows, at + 1, wordsOf(strings, sheet)[column.id], strings),
    ),
    widths: columns.map(({ width }) => width),
    headRow: 1,
    frozenRows: 1,
    wideRows: new Set(),
    frozenColumns: 1,
    lastPrintedRow: Math.max(lastRow, 2),
  });
}

const FIELD_WIDTHS = [30, 70, 60];

/** The fields of the plan: name, value and what goes there, a field a row. */
function describeFields(plan: Plan, strings: PlanWorkbookStrings): SheetDescription {
  const { field, value, help } = strings.fieldHeadings;
  const cells: CellDescription[] = [field, value, help].map((heading, at) => ({
    row: 1,
    column: at + 1,
    style: 'columnHeader',
    value: heading,
  }));
  columnsOf('plan').forEach((column, index) => {
    const row = index + 2;
    cells.push(
      { row, column: 1, style: 'group', value: printedHeading(column, 'plan', strings) },
      { row, column: 2, ...cellOf(column, plan, strings), style: 'text' },
      { row, column: 3, style: 'text', value: wordsOf(strings, 'plan')[column.id]?.help ?? '' },
    );
  });
  return plainSheet({
    name: strings.sheets.plan,
    cells,
    validations: [],
    widths: FIELD_WIDTHS,
    headRow: 1,
    frozenRows: 1,
    wideRows: new Set(),
    frozenColumns: 1,
    lastPrintedRow: columnsOf('plan').length + 1,
  });
}

/**
 * A plan as the sheets of a workbook that people read and edit: a guide, the plan's fields, and a sheet for each of
 * its lists. `readPlanWorkbook` reads them back without loss.
 */
export function describePlanWorkbook(plan: Plan, strings: PlanWorkbookStrings): SheetDescription[] {
  return [
    describeGuide(plan, strings),
    describeFields(plan, strings),
    ...listIds.map((sheet) => describeList(plan, sheet, strings)),
  ];
}
