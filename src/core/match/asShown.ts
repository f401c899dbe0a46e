import { decimalFromNumber, multiplyDecimals } from '../decimal/decimal';
import { isShare } from '../number/unitClass';
import type { Indicator } from '../plan/schema';
import type { CellSnapshot } from '../workbook/snapshot';
import { isNumberAlone } from './statedTarget';
import { comparableUnit, unitAgreement } from './unitAgreement';

/** A number as an office types it: exact, with a decimal comma. */
const typed = (value: number): string => decimalFromNumber(value).replace('.', ',');

/** True where the table's figures are in a multiple of the indicator's unit: "nghìn căn" for "căn", "‰" for "%". */
export const isScaled = (unit: string | undefined, indicator: Indicator): unit is string =>
  unit !== undefined && unitAgreement(comparableUnit(unit), comparableUnit(indicator.unit)) === 'scaled';

/**
 * The cell as a person reads it in its table: a percentage as it is shown (0,412 formatted as a percentage is 41,2%),
 * a number of a column in "nghìn căn" with its unit.
 */
export function asShown(cell: CellSnapshot, indicator: Indicator, unit: string | undefined): CellSnapshot {
  const { value } = cell;
  if (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    cell.format === 'percent' &&
    isShare(indicator.unit)
  ) {
    const shown = multiplyDecimals(decimalFromNumber(value), '100').replace('.', ',');
    return { row: cell.row, column: cell.column, value: `${shown}%` };
  }
  if (!isScaled(unit, indicator) || cell.format === 'date') return cell;
  if (typeof value === 'number' && Number.isFinite(value)) {
    return { row: cell.row, column: cell.column, value: `${typed(value)} ${unit}` };
  }
  // A text that names a unit speaks for itself.
  return typeof value === 'string' && isNumberAlone(value) ? { ...cell, value: `${value} ${unit}` } : cell;
}
