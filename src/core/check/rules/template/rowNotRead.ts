import { cellAddress } from '../../../workbook/address';
import { cellText } from '../../cellText';
import type { AppendixRule } from '../../rule';
import { tableRows } from '../../tableRows';

const FIGURES = ['result', 'numerator', 'denominator'] as const;

/** A row that is no indicator's, or the heading of a group, and holds a figure: it counts nowhere, and its author may think that it does. */
export const rowNotRead: AppendixRule<'rowNotRead', { readonly raw: string }> = {
  code: 'rowNotRead',
  severity: 'warning',
  explains: ['rowInserted'],
  check: (context) => {
    const { appendix } = context;
    const figures = FIGURES.flatMap((part) => appendix.columns.get(part) ?? []);
    const { foreign, headings } = tableRows(context);
    return [...foreign, ...headings].flatMap((row) => {
      const column = figures.find((each) => /\d/.test(cellText(appendix.index.at(row, each))));
      if (column === undefined) return [];
      return [{ cell: cellAddress(row, column), fact: { raw: cellText(appendix.index.at(row, column)) } }];
    });
  },
};
