import { cellAddress } from '../../../workbook/address';
import type { AppendixRule } from '../../rule';
import { tableRows } from '../../tableRows';

/** A row between those of the template that is none of them. The others are read all the same. */
export const rowInserted: AppendixRule<'rowInserted'> = {
  code: 'rowInserted',
  severity: 'note',
  check: (context) => {
    const { foreign, last } = tableRows(context);
    const column = context.appendix.columns.get('label') ?? 1;
    return foreign.filter((row) => row < last).map((row) => ({ cell: cellAddress(row, column), fact: {} }));
  },
};
