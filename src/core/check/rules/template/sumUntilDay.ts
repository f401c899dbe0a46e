import { heldFigure } from '../../figures';
import { partOfYearIn } from '../../partOfYear';
import type { AppendixRule } from '../../rule';

/**
 * A heading says that the figures are those of a day within the year. A level can be that; what is summed over the year, or from the plan's
 * start to its end, goes on. It counts all the same: who reports before the year is over has no other figure, and whoever adds up is told.
 */
export const sumUntilDay: AppendixRule<'sumUntilDay', { readonly raw: string; readonly year: number }> = {
  code: 'sumUntilDay',
  severity: 'warning',
  check: (context) => {
    const { year } = context.appendix;
    const said = partOfYearIn(context);
    if (year === undefined || said?.part !== 'untilDay') return [];
    const isOfResultsAlone = said.cell.column === context.appendix.columns.get('result');
    return context.rows.flatMap((row) => {
      if (row.indicator.measure === 'level') return [];
      const at = heldFigure(row.result);
      // A heading over the results says nothing of a count beside a blank one.
      if (at === undefined || (isOfResultsAlone && at !== 'result')) return [];
      return [{ row, at, fact: { raw: said.raw, year } }];
    });
  },
};
