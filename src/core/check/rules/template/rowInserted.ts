import { cellAddress } from '../../../workbook/address';
import type { AppendixRule } from '../../rule';
import { tableRows } from '../../tableRows';

/**
 * A row between those of the template that is none of them. The others are read all the same. A blank row beside a missing indicator
 * was emptied, not inserted.
 */
export const rowInserted: AppendixRule<'rowInserted'> = {
  code: 'rowInserted',
  severity: 'note',
  check: (context) => {
    const { foreign, filled, last } = tableRows(context);
    const { columns, findings } = context.appendix;
    const column = columns.get('label') ?? 1;
    const isSomeMissing = findings.some(({ fact }) => fact.code === 'indicatorMissing');
    return foreign
      .filter((row) => row < last && (filled.has(row) || !isSomeMissing))
      .map((row) => ({ cell: cellAddress(row, column), fact: {} }));
  },
};
