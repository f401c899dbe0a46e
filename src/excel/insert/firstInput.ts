import type { SheetDescription } from '../../core/appendix/description';
import { styles } from '../../core/appendix/styles';
import { cellAddress } from '../../core/workbook/address';

/** Where a person begins to type: the first unlocked cell under the table's head, row by row; A1 where there is none. */
export function firstInput({ cells, print }: SheetDescription): string {
  const [first] = cells
    .filter(({ row, style }) => row > print.repeatedRows.last && !styles[style].locked)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return first ? cellAddress(first.row, first.column) : 'A1';
}
