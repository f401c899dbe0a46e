import type { AppendixStrings, ColumnId } from '../appendix/strings';
import type { Plan } from '../plan/schema';
import { foldSpelling } from '../text/fold';
import { parseArea } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';

/** Columns of every sheet that defined names point at, by the sheet's name. */
export type ColumnsBySheet<Column extends string> = ReadonlyMap<string, ReadonlyMap<Column, number>>;

/**
 * Reads the defined names of a workbook once for all its sheets: hundreds of sheets can have thousands of names. A name
 * that lost its cells, or that belongs to another sheet than it points at, is passed over.
 */
export function columnsByName<Column extends string>(
  { definedNames }: Pick<WorkbookSnapshot, 'definedNames'>,
  namedColumns: ReadonlyMap<string, Column>,
): ColumnsBySheet<Column> {
  const bySheet = new Map<string, Map<Column, number>>();
  for (const { name, refersTo, sheet: owner } of definedNames) {
    const id = namedColumns.get(name);
    const area = id && parseArea(refersTo);
    if (!id || !area || (owner !== undefined && owner !== area.sheet)) continue;
    if (area.range.firstColumn !== area.range.lastColumn) continue;
    const columns = bySheet.get(area.sheet) ?? new Map<Column, number>();
    bySheet.set(area.sheet, columns.set(id, area.range.firstColumn));
  }
  return bySheet;
}

/** Columns that can be told by their heading alone. */
const BY_HEADING: readonly ColumnId[] = [
  'ordinal',
  'label',
  'unit',
  'numerator',
  'denominator',
  'result',
  'kind',
  'gap',
  'source',
  'explanation',
  'note',
];

/** Headings that depend on the plan, or on whether something is only suggested. */
function variableHeadings(
  { targetYear }: Plan,
  strings: AppendixStrings,
): readonly (readonly [ColumnId, string])[] {
  return [
    ['target', strings.targetHeader(targetYear)],
    ...[false, true].flatMap((suggested) => [
      ['owner', strings.ownerHeader(suggested)] as const,
      ['owner', strings.planOwnerHeader(suggested)] as const,
      ['currentOwner', strings.currentOwnerHeader(suggested)] as const,
    ]),
    ['icon', strings.columns.icon],
  ];
}

/** What stands above the first data row: columns by an exact heading, and the lowest heading of each column. */
function headingsAbove<Column extends string>(
  { cells }: SheetIndex,
  firstDataRow: number,
  headings: ReadonlyMap<string, Column>,
): { columns: Map<Column, number>; lowest: ReadonlyMap<number, string> } {
  const columns = new Map<Column, number>();
  const lowest = new Map<number, string>();
  for (const { row, column, value } of cells) {
    if (row >= firstDataRow || typeof value !== 'string' || !/\p{L}/u.test(value)) continue;
    const text = foldSpelling(value);
    lowest.set(column, text);
    const id = headings.get(text);
    if (id) columns.set(id, column);
  }
  return { columns, lowest };
}

/** Columns by their headings above the first data row. */
export function columnsByExactHeading<Column extends string>(
  index: SheetIndex,
  firstDataRow: number,
  ids: readonly Column[],
  headings: Readonly<Record<Column, string>>,
): Map<Column, number> {
  return headingsAbove(index, firstDataRow, new Map(ids.map((id) => [foldSpelling(headings[id]), id])))
    .columns;
}

/**
 * The same for indicators. "Kết quả" itself wins over a longer heading that begins with it ("Kết quả năm 2026"); a band
 * over several columns and the title begin so too, but have other headings under them, and two such columns tell nothing.
 */
export function columnsByHeading(
  index: SheetIndex,
  firstDataRow: number,
  plan: Plan,
  strings: AppendixStrings,
): Map<ColumnId, number> {
  const headings = new Map<string, ColumnId>(
    [...BY_HEADING.map((id) => [id, strings.columns[id]] as const), ...variableHeadings(plan, strings)].map(
      ([id, heading]) => [foldSpelling(heading), id],
    ),
  );
  const { columns, lowest } = headingsAbove(index, firstDataRow, headings);
  const beginning = `${foldSpelling(strings.columns.result)} `;
  const candidates = Array.from(lowest).filter(([, text]) => text.startsWith(beginning));
  const [only, ...others] = candidates;
  if (only && others.length === 0 && !columns.has('result')) columns.set('result', only[0]);
  // Icon and verdict share a heading, which stands over the first of the two.
  const icon = columns.get('icon');
  if (icon !== undefined) columns.set('verdict', icon + 1);
  return columns;
}
