import { cellText } from '../check/cellText';
import { foldSpelling } from '../text/fold';
import type { CellSnapshot } from '../workbook/snapshot';
import { recordColumnNumber, recordColumns } from './columns';
import type { RecordColumn, RecordStrings, RecordTable } from './strings';

/** Where the columns of a table stand. */
export type ColumnPlaces = ReadonlyMap<number, RecordColumn>;

/** Fewer headings of a table in a row are somebody's words. */
const FEWEST_HEADINGS = 3;

/** Where the columns stand as long as nobody moved them. */
export const usualPlaces: ColumnPlaces = new Map(recordColumns.map(({ id }) => [recordColumnNumber(id), id]));

/** The columns by the headings of a table; undefined where a row holds none of them. */
export function placesByHeadings(
  row: readonly CellSnapshot[],
  table: RecordTable,
  { columns }: RecordStrings,
): ColumnPlaces | undefined {
  const ids = new Map(recordColumns.map(({ id }) => [foldSpelling(columns[table][id]), id]));
  const found = new Map(
    row.flatMap((cell): [number, RecordColumn][] => {
      const id = ids.get(foldSpelling(cellText(cell)));
      return id ? [[cell.column, id]] : [];
    }),
  );
  if (found.size < FEWEST_HEADINGS) return undefined;
  // A heading that was edited is looked for where it used to stand.
  const known = new Set(found.values());
  const rest = [...usualPlaces].filter(([column, id]) => !known.has(id) && !found.has(column));
  return new Map([...found, ...rest]);
}

/** Every text that the sheet has on its own, folded: whatever else stands in it, people wrote. */
export function ownTexts(strings: RecordStrings): ReadonlySet<string> {
  const { title, intro, headings, empty, columns, othersHeading } = strings;
  return new Set(
    [
      title,
      intro,
      othersHeading,
      ...Object.values(headings),
      ...Object.values(empty),
      ...Object.values(columns.stamps),
      ...Object.values(columns.acceptances),
    ].map(foldSpelling),
  );
}
