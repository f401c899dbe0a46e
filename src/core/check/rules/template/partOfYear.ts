import { cellAddress } from '../../../workbook/address';
import { partOfYearIn } from '../../partOfYear';
import type { AppendixRule } from '../../rule';

/** The title, or a heading over the results, says that they are of a stretch of the year: a report of another kind in the yearly template. */
export const partOfYear: AppendixRule<'partOfYear', { readonly raw: string; readonly year: number }> = {
  code: 'partOfYear',
  severity: 'error',
  explains: ['headingEdited'],
  check: (context) => {
    const { year } = context.appendix;
    const said = partOfYearIn(context);
    if (year === undefined || said?.part !== 'stretch') return [];
    return [{ cell: cellAddress(said.cell.row, said.cell.column), fact: { raw: said.raw, year } }];
  },
};
