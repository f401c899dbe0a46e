import type { CellValue } from '../../src/core/workbook/snapshot';
import { sameValue, type Difference } from './compare';

/** Why LibreOffice's copy of a workbook differs from the workbook, and neither reader is wrong. */
export const causes = {
  rounded: 'LibreOffice writes numbers with 15 digits, the workbook has up to 17',
  notStored: 'a formula without a stored value, which LibreOffice calculates',
  recalculated: 'a formula that LibreOffice calculates anew, to another result than the stored one',
  pivot: 'in a workbook with pivot tables, which LibreOffice lays out anew',
} as const;

export type Cause = keyof typeof causes;

/** What is known of a cell besides the two values that differ. */
export interface Witness {
  /** What the library reads in the same cell of the original. */
  readonly sheetJs: CellValue;
  readonly hasPivotTables: boolean;
}

/** Both are numbers, and at most one unit of the 15th digit apart. */
function isRounded({ ours, theirs }: Difference): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return false;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(ours))) - 14);
  return Math.abs(ours - theirs) <= unit;
}

/**
 * Why a cell of LibreOffice's copy differs; undefined where nothing explains it. Everything but rounding is believed
 * only where the library, which has the original before it too, reads what we read.
 */
export function explain(difference: Difference, { sheetJs, hasPivotTables }: Witness): Cause | undefined {
  if (isRounded(difference)) return 'rounded';
  if (!sameValue(sheetJs === '' ? null : sheetJs, difference.ours)) return undefined;
  if (difference.formula !== undefined) return difference.ours === null ? 'notStored' : 'recalculated';
  return hasPivotTables ? 'pivot' : undefined;
}
