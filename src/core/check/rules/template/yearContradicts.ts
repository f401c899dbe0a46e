import type { ColumnId } from '../../../appendix/strings';
import type { StatedYears } from '../../../locate/yearInHeading';
import { statedYears, yearsInHeading } from '../../../locate/yearInHeading';
import { firstRowOf } from '../../../locate/firstRow';
import { tableHead } from '../../../locate/tableHead';
import { cellAddress } from '../../../workbook/address';
import type { AppendixRule } from '../../rule';

/** The columns under the band of results; a column of somebody's own may be about another year. */
const RESULTS: readonly ColumnId[] = ['numerator', 'denominator', 'result', 'kind'];

/**
 * The headings speak of another year than the hidden identity, or, where that is lost, those over the results of another year than
 * the title: nobody can say which year the figures belong to.
 */
export const yearContradicts: AppendixRule<
  'yearContradicts',
  {
    readonly stated: number;
    /** What it contradicts: the hidden identity's year, or the title's. */
    readonly identity: number;
    readonly isTitle?: true;
  }
> = {
  code: 'yearContradicts',
  severity: 'error',
  aboutSheet: true,
  explains: [
    'officialBeforeYearEnd',
    'explanationMissing',
    'jumpFromEarlierYear',
    'cumulativeDecreases',
    'indicatorMissing',
    'territoryNeedsTarget',
    'yearNotBegun',
    'indicatorNotAsked',
  ],
  check: ({ appendix: { index, identity, year, rows, columns } }) => {
    if (year === undefined || rows.length === 0) return [];
    const first = firstRowOf(rows);
    // A school year is of either of its two years, and a plan's period of each that it spans.
    const isOther = (stated: StatedYears | undefined): stated is StatedYears =>
      stated !== undefined && (year < stated.first || year > stated.last);
    const titled = yearsInHeading(index, first);
    // Without an identity the year is the title's own.
    const held = { identity: year, ...(!identity && { isTitle: true as const }) };
    if (identity && isOther(titled)) return [{ fact: { stated: titled.last, ...held } }];
    const results = new Set(RESULTS.flatMap((id) => columns.get(id) ?? []));
    const headed = tableHead(index, first).find(
      (cell) => results.has(cell.column) && isOther(statedYears(cell)),
    );
    const stated = headed && statedYears(headed);
    if (!headed || stated === undefined) return [];
    return [{ cell: cellAddress(headed.row, headed.column), fact: { stated: stated.last, ...held } }];
  },
};
