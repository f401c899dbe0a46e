import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import { foldSpelling } from '../text/fold';
import { cellAddress } from '../workbook/address';
import type { CellSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';
import { columnHeads } from './tableHead';

/** A column that is read by its heading, as the sheet's name for it points at another column. */
export interface StaleName<Column> {
  readonly id: Column;
  readonly heading: CellSnapshot;
}

const foldedText = ({ value }: CellSnapshot) => (typeof value === 'string' ? foldSpelling(value) : '');

/**
 * Columns whose names in the sheet point beside their headings: a program put columns in, or moved them, and left the names where they
 * were. A name is believed no more where another column's own heading stands over its column, or nothing does. One over which its
 * own heading stands as well, or words that nobody knows, is believed: there somebody added or retyped a heading.
 * @param named column numbers by the names of the sheet
 * @param headed column numbers by exact headings
 */
export function staleNames<Column extends string>(
  index: SheetIndex,
  firstDataRow: number,
  named: ReadonlyMap<Column, number>,
  headed: ReadonlyMap<Column, number>,
  asked: readonly Column[],
): readonly StaleName<Column>[] {
  const apart = asked.filter((id) => named.has(id) && headed.has(id) && named.get(id) !== headed.get(id));
  if (apart.length === 0) return [];
  const heads = columnHeads(index, firstDataRow);
  const known = new Set(headed.values());
  return apart.flatMap((id) => {
    const [place = 0, seen = 0] = [named.get(id), headed.get(id)];
    const heading = heads.get(seen)?.at(-1);
    if (!heading) return [];
    const over = heads.get(place) ?? [];
    if (over.some((cell) => foldedText(cell) === foldedText(heading))) return [];
    const isBlank = over.length === 0 && !isCovered(index, heading.row, place);
    return isBlank || known.has(place) ? [{ id, heading }] : [];
  });
}

/** Whether a cell is part of a wider one, whose text is over several columns. */
const isCovered = ({ sheet: { merges } }: SheetIndex, row: number, column: number): boolean =>
  merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
  );

/** One finding for all of them, at the first of their headings. */
export function staleNameFindings(
  index: SheetIndex,
  stale: readonly StaleName<string>[],
): readonly Finding[] {
  const [first] = [...stale].sort(({ heading: one }, { heading: other }) => one.column - other.column);
  if (!first) return [];
  const headings = stale.flatMap(({ heading: { value } }) =>
    typeof value === 'string' ? [value.trim()] : [],
  );
  const cell = cellAddress(first.heading.row, first.heading.column);
  return [finding({ code: 'namesStale', headings }, { sheet: index.sheet.name, cell })];
}
