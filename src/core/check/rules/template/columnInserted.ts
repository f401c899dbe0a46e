import { firstRowOf } from '../../../locate/firstRow';
import { cellAddress, columnLetters } from '../../../workbook/address';
import { cellText } from '../../cellText';
import type { AppendixRule } from '../../rule';

/** Columns of somebody's own between those of the template. The others are found by their names and headings, and read. */
export const columnInserted: AppendixRule<
  'columnInserted',
  { readonly column: string; readonly heading: string }
> = {
  code: 'columnInserted',
  severity: 'note',
  check: ({ appendix: { index, columns, rows, by } }) => {
    if (by === 'label' || rows.length === 0 || !columns.has('unit')) return [];
    const known = new Set(columns.values());
    const first = firstRowOf(rows);
    const [from, to] = [Math.min(...known), Math.max(...known)];
    const own = Array.from({ length: to - from }, (_, at) => from + at).filter(
      (column) => !known.has(column),
    );
    return own.map((column) => {
      const heading = [...index.cells].findLast(
        (cell) => cell.column === column && cell.row < first && typeof cell.value === 'string',
      );
      return {
        cell: cellAddress(heading?.row ?? first - 1, column),
        fact: { column: columnLetters(column), heading: cellText(heading).trim() },
      };
    });
  },
};
