import { cellAddress } from '../workbook/address';
import type { SheetDescription } from './description';

/** Characters a cell holds at most (Microsoft, "Excel specifications and limits"). */
export const LONGEST_TEXT = 32_767;

/** The first cell whose text Excel would cut off; undefined where every text fits. */
export function firstLongText(
  sheets: readonly SheetDescription[],
): { readonly sheet: string; readonly cell: string } | undefined {
  for (const { name, cells } of sheets) {
    const long = cells.find(({ value }) => typeof value === 'string' && value.length > LONGEST_TEXT);
    if (long) return { sheet: name, cell: cellAddress(long.row, long.column) };
  }
  return undefined;
}
