import { decimalFromNumber, decimalPlaces, roundDecimal } from './decimal';

/**
 * Decimals of a number in a cell that are compared, by the sheet's own formulas (ROUND) and by the core alike: more than anybody measures or
 * types, and fewer than arithmetic leaves behind. 1000-997.55 is 2.4500000000000455 in a cell, and means 2.45 (docs/decisions/001).
 */
export const COMPARED_DECIMALS = 9;

/** Significant digits that every spreadsheet program keeps of a number. */
export const KEPT_DIGITS = 15;

/**
 * A number of a cell without what arithmetic left behind it, which the sheet's own formulas do not see either.
 * @param places the decimals that are kept
 */
export function withoutResidue(value: number, places: number = COMPARED_DECIMALS): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  const exact = decimalFromNumber(value);
  return decimalPlaces(exact) > places ? Number(roundDecimal(exact, places)) : value;
}
