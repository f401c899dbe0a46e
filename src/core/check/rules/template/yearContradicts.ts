import { resultColumns } from '../../resultColumns';
import { firstRowOf } from '../../../locate/firstRow';
import { otherYearInTitle, otherYearOver } from '../../../locate/otherYear';
import { cellAddress } from '../../../workbook/address';
import type { AppendixRule } from '../../rule';

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
    'partOfYear',
    'sumUntilDay',
  ],
  check: ({ appendix: { index, identity, year, rows, columns } }) => {
    if (year === undefined || rows.length === 0) return [];
    const first = firstRowOf(rows);
    // Without an identity the year is the title's own.
    const held = { identity: year, ...(!identity && { isTitle: true as const }) };
    const titled = identity && otherYearInTitle(index, first, year);
    if (titled) return [{ fact: { stated: titled.last, ...held } }];
    const headed = otherYearOver(index, first, resultColumns(columns), year);
    if (!headed) return [];
    const { cell, years } = headed;
    return [{ cell: cellAddress(cell.row, cell.column), fact: { stated: years.last, ...held } }];
  },
};
