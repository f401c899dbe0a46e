import type { ColumnId } from '../appendix/strings';
import type { CellSnapshot } from '../workbook/snapshot';
import type { Place } from './finding';
import { cellAddress } from '../workbook/address';

/** The cells of an indicator's row that a rule may look at, by the column they stand in. */
export type RowPart = Exclude<ColumnId, 'code'>;

/** The cells of one indicator's row; absent where the sheet has no such column or nothing in it. */
export type RowCells = Readonly<Partial<Record<RowPart, CellSnapshot>>>;

/** Where each of those cells stands, so that a finding about a blank cell leads to it too. */
export interface RowPlaces {
  readonly indicator: string;
  readonly sheet?: string;
  /** Row number, from 1. */
  readonly row?: number;
  /** Column numbers, from 1. */
  readonly columns?: Readonly<Partial<Record<RowPart, number>>>;
}

/** The place of one part of a row. */
export function placeOf(places: RowPlaces, part: RowPart): Place {
  const { indicator, sheet, row, columns } = places;
  const column = columns?.[part];
  const cell = row === undefined || column === undefined ? undefined : cellAddress(row, column);
  if (sheet === undefined) return cell === undefined ? { indicator } : { indicator, cell };
  return cell === undefined ? { indicator, sheet } : { indicator, sheet, cell };
}
