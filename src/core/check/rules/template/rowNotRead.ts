import { foldSpelling } from '../../../text/fold';
import { cellAddress } from '../../../workbook/address';
import { cellText, heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { AppendixRule } from '../../rule';
import { isStrayFigure } from '../../strayFigure';
import { tableRows } from '../../tableRows';

const FIGURES = ['result', 'numerator', 'denominator'] as const;

/** How many rows a group has, as people write it beside its heading: "3 chỉ tiêu", "(3 mục)". */
const ROW_COUNT = /^\(?\d{1,3} (?:chỉ tiêu|tiêu chí|mục|nội dung|dòng)\)?$/;

/**
 * A row that is no indicator's, or the heading of a group (`heading`), and holds a figure: it counts nowhere, and its author may
 * think that it does.
 */
export const rowNotRead: AppendixRule<'rowNotRead', Held & { readonly heading?: true }> = {
  code: 'rowNotRead',
  severity: 'warning',
  explains: ['rowInserted'],
  check: (context) => {
    const { appendix } = context;
    const columns = FIGURES.flatMap((part) => appendix.columns.get(part) ?? []);
    const { foreign, headings, last } = tableRows(context);
    const hitsIn = (rows: readonly number[], more: { readonly heading?: true }) =>
      rows.flatMap((row) => {
        const column = columns.find((each) => {
          const cell = appendix.index.at(row, each);
          return (
            isStrayFigure(cell, row > last) && !(more.heading && ROW_COUNT.test(foldSpelling(cellText(cell))))
          );
        });
        if (column === undefined) return [];
        const fact = { ...heldBy(appendix.index.at(row, column)), ...more };
        return [{ cell: cellAddress(row, column), fact }];
      });
    return [...hitsIn(foreign, {}), ...hitsIn(headings, { heading: true })];
  },
};
