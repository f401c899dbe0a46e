import type { CellSnapshot } from '../workbook/snapshot';
import type { Place } from './finding';
import { cellAddress } from '../workbook/address';

/** The cells of one indicator's row that hold a result; absent where the sheet has no such column or value. */
export interface RowCells {
  readonly result?: CellSnapshot;
  readonly numerator?: CellSnapshot;
  readonly denominator?: CellSnapshot;
  readonly kind?: CellSnapshot;
}

/** Where each of those cells stands, so that a finding about a blank cell leads to it too. */
export interface RowPlaces {
  readonly indicator: string;
  readonly sheet?: string;
  /** Row number, from 1. */
  readonly row?: number;
  /** Column numbers, from 1. */
  readonly columns?: { readonly [Part in keyof RowCells]?: number };
}

/** The place of one part of a row. */
export function placeOf(places: RowPlaces, part: keyof RowCells): Place {
  const column = places.columns?.[part];
  return {
    indicator: places.indicator,
    ...(places.sheet !== undefined && { sheet: places.sheet }),
    ...(places.row !== undefined && column !== undefined && { cell: cellAddress(places.row, column) }),
  };
}
