import type { BesideTable } from '../../core/match/besidePlaces';
import { parseAreas } from '../../core/workbook/areas';
import { rangeAddress } from '../../core/workbook/address';
import type { CellRange } from '../../core/workbook/snapshot';

/** The line of cells that the verdicts of a table would fill, from its heading to its last row. */
export function besideLine({ heading, rows }: BesideTable): CellRange {
  const places = [...(heading ? [heading] : []), ...rows];
  const [lines, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  return {
    firstRow: Math.min(...lines),
    lastRow: Math.max(...lines),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** The lines as a person reads them: "H8:H53". */
export const lineNames = (beside: readonly BesideTable[]): string =>
  beside.map((table) => rangeAddress(besideLine(table))).join(', ');

const contains = (outer: CellRange, inner: CellRange): boolean =>
  inner.firstRow >= outer.firstRow &&
  inner.lastRow <= outer.lastRow &&
  inner.firstColumn >= outer.firstColumn &&
  inner.lastColumn <= outer.lastColumn;

/** Whether an edit at an address changes nothing but cells that verdicts are written into. */
export function isBeside(beside: readonly BesideTable[], address: string): boolean {
  const areas = parseAreas(address);
  if (!areas) return false;
  return areas.every((area) => beside.some((table) => contains(besideLine(table), area)));
}
