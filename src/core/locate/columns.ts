import { namedColumns } from '../appendix/columns';
import type { AppendixStrings, ColumnId } from '../appendix/strings';
import { foldSpelling } from '../text/fold';
import { parseArea } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';

/** Columns that the defined names of a sheet point at; a name that lost its cells is passed over. */
export function columnsByName(workbook: WorkbookSnapshot, sheet: string): Map<ColumnId, number> {
  const columns = new Map<ColumnId, number>();
  for (const { name, refersTo, sheet: owner } of workbook.definedNames) {
    const id = namedColumns.get(name);
    const area = id && parseArea(refersTo);
    if (!id || area?.sheet !== sheet || (owner !== undefined && owner !== sheet)) continue;
    if (area.range.firstColumn === area.range.lastColumn) columns.set(id, area.range.firstColumn);
  }
  return columns;
}

/** Columns that can be told by their heading alone. */
const BY_HEADING: readonly ColumnId[] = [
  'label',
  'numerator',
  'denominator',
  'result',
  'kind',
  'source',
  'explanation',
  'note',
];

/**
 * Columns by their headings above the first data row. "Kết quả" itself wins over a longer heading that
 * begins with it ("Kết quả năm 2026"), which may be the band over several columns.
 */
export function columnsByHeading(
  { sheet }: SheetIndex,
  firstDataRow: number,
  strings: AppendixStrings,
): Map<ColumnId, number> {
  const headings = new Map(BY_HEADING.map((id) => [foldSpelling(strings.columns[id]), id]));
  const exact = new Map<ColumnId, number>();
  const beginning = new Map<ColumnId, number>();
  for (const { row, column, value } of sheet.cells) {
    if (row >= firstDataRow || typeof value !== 'string') continue;
    const text = foldSpelling(value);
    const id = headings.get(text);
    if (id) exact.set(id, column);
    else if (text.startsWith(`${foldSpelling(strings.columns.result)} `)) beginning.set('result', column);
  }
  return new Map([...beginning, ...exact]);
}
