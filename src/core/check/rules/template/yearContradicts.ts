import { resultColumns } from '../../resultColumns';
import { firstRowOf } from '../../../locate/firstRow';
import { isYearShown, otherYearInName } from '../../../locate/otherYearInName';
import { otherYearInTitle, otherYearOver } from '../../../locate/otherYear';
import { yearBeforeOver } from '../../../locate/yearBefore';
import { cellAddress } from '../../../workbook/address';
import type { AppendixRule } from '../../rule';

/**
 * The headings speak of another year than the hidden identity (or the sheet's name does where they do not say that one), or, where that is lost, those
 * over the results of another year than the title: nobody can say which year the figures belong to.
 */
export const yearContradicts: AppendixRule<
  'yearContradicts',
  {
    readonly stated: number;
    /** What it contradicts: the hidden identity's year, or the title's. */
    readonly identity: number;
    readonly isTitle?: true;
    /** The heading over the results as it is written, where it says the year before in words: "Năm trước". */
    readonly raw?: string;
    /** Where it is the name of the sheet that says another year, and no heading says the identity's. */
    readonly isName?: true;
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
    'sheetYearDiffers',
    'sumUntilDay',
  ],
  check: ({ appendix: { index, plan, identity, year, rows, columns } }) => {
    if (year === undefined || rows.length === 0) return [];
    const first = firstRowOf(rows);
    // Without an identity the year is the title's own.
    const held = { identity: year, ...(!identity && { isTitle: true as const }) };
    const titled = identity && otherYearInTitle(index, first, year);
    if (titled) return [{ fact: { stated: titled.last, ...held } }];
    const reported = resultColumns(columns);
    const headed = otherYearOver(index, first, reported, year);
    if (!headed) {
      const result = columns.get('result');
      const before =
        result === undefined ? undefined : yearBeforeOver(index, first, { all: reported, result }, year);
      if (before) {
        const { cell, raw, year: stated } = before;
        return [{ cell: cellAddress(cell.row, cell.column), fact: { stated, ...held, raw } }];
      }
      const named = identity && otherYearInName(index.sheet.name, year, plan.targetYear);
      return named && !isYearShown(index, first, year)
        ? [{ fact: { stated: named.last, ...held, isName: true } }]
        : [];
    }
    const { cell, years } = headed;
    return [{ cell: cellAddress(cell.row, cell.column), fact: { stated: years.last, ...held } }];
  },
};
