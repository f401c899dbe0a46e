import { otherYearInName } from '../../../locate/otherYearInName';
import type { AppendixRule } from '../../rule';

/**
 * The sheet is called by another year than its figures are asked for: last year's sheet with a new title, or last year's figures in a new
 * one. Where no title or heading says the year, the name is the only one that people see (`yearContradicts`).
 */
export const sheetYearDiffers: AppendixRule<
  'sheetYearDiffers',
  { readonly stated: number; readonly year: number }
> = {
  code: 'sheetYearDiffers',
  severity: 'warning',
  aboutSheet: true,
  explains: ['sheetRenamed'],
  check: ({ appendix: { index, plan, year, rows } }) => {
    if (year === undefined || rows.length === 0) return [];
    const years = otherYearInName(index.sheet.name, year, plan.targetYear);
    return years ? [{ fact: { stated: years.last, year } }] : [];
  },
};
