import type { CellRange } from '../../workbook/snapshot';

/** Where each row (or column) number goes when the sheet's structure changes; undefined for one that is deleted. */
export type Mapping = (position: number) => number | undefined;

/** What is edited: the rows or the columns. */
export type Axis = 'row' | 'column';

/** Room for `count` new ones in front of a position. */
export const insertion =
  (before: number, count: number): Mapping =>
  (position) =>
    position < before ? position : position + count;

/** One is deleted; what comes after closes up. */
export const deletion =
  (at: number): Mapping =>
  (position) =>
    position === at ? undefined : position > at ? position - 1 : position;

/** One is cut and inserted in front of another. */
export function move(from: number, before: number): Mapping {
  const to = before > from ? before - 1 : before;
  return (position) => {
    if (position === from) return to;
    const closed = position > from ? position - 1 : position;
    return closed >= to ? closed + 1 : closed;
  };
}

/** Two change places with everything in them. */
export const exchange =
  (one: number, other: number): Mapping =>
  (position) =>
    position === one ? other : position === other ? one : position;

/** Both ends of a stretch; undefined where nothing of it is left. A stretch keeps what was put in between. */
export function mapStretch(
  first: number,
  last: number,
  map: Mapping,
): { readonly first: number; readonly last: number } | undefined {
  const ends: number[] = [];
  for (let position = first; position <= last; position++) {
    const mapped = map(position);
    if (mapped !== undefined) ends.push(mapped);
  }
  return ends.length === 0 ? undefined : { first: Math.min(...ends), last: Math.max(...ends) };
}

/** A range after the change, as Excel adjusts it. */
export function mapRange(range: CellRange, axis: Axis, map: Mapping): CellRange | undefined {
  if (axis === 'row') {
    const rows = mapStretch(range.firstRow, range.lastRow, map);
    return rows && { ...range, firstRow: rows.first, lastRow: rows.last };
  }
  const columns = mapStretch(range.firstColumn, range.lastColumn, map);
  return columns && { ...range, firstColumn: columns.first, lastColumn: columns.last };
}

/** How many cells a range spans along an axis. */
export const lengthOf = (range: CellRange, axis: Axis): number =>
  axis === 'row' ? range.lastRow - range.firstRow + 1 : range.lastColumn - range.firstColumn + 1;
