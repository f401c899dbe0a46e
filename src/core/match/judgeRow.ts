import { assessRow } from '../check/assess';
import type { Assessment } from '../check/assess';
import type { Finding } from '../check/finding';
import { cellText } from '../check/cellText';
import { decimalFromNumber, multiplyDecimals } from '../decimal/decimal';
import { isShare } from '../number/unitClass';
import type { Indicator } from '../plan/schema';
import type { CellSnapshot } from '../workbook/snapshot';
import { comparableUnit, unitAgreement } from './unitAgreement';

/** Findings about our own appendix that say nothing about somebody else's table. */
const NOT_OURS = new Set(['numberStoredAsText', 'resultMissing']);

/** What the table's own unit explains: its figures are not wrong, and are not to be typed in the plan's. */
const isOfTable = ({ fact }: Finding): boolean =>
  fact.code === 'readingDoubtful' && fact.reason === 'multiplied';

/** A number as an office types it: exact, with a decimal comma. */
const typed = (value: number): string => decimalFromNumber(value).replace('.', ',');

/** A finding without the number to type instead, which is in the plan's unit and not in the table's. */
function inTable(finding: Finding): Finding {
  const { suggestion, ...rest } = finding;
  return suggestion === undefined ? finding : rest;
}

/** True where the table's figures are in a multiple of the indicator's unit: "nghìn căn" for "căn", "‰" for "%". */
const isScaled = (unit: string | undefined, indicator: Indicator): unit is string =>
  unit !== undefined && unitAgreement(comparableUnit(unit), comparableUnit(indicator.unit)) === 'scaled';

/**
 * The cell as a person reads it in its table: a percentage as it is shown (0,412 formatted as a percentage is 41,2%),
 * a number of a column in "nghìn căn" with its unit.
 */
function asShown(cell: CellSnapshot, indicator: Indicator, unit: string | undefined): CellSnapshot {
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
  const isBare = typeof value === 'string' && /\d/.test(value) && !/[\p{L}%‰]/u.test(value);
  return isBare ? { ...cell, value: `${value} ${unit}` } : cell;
}

/**
 * Judges one matched row by the core's own rules, with what the table says about the cell: its percent format, and the
 * unit its figures are in.
 * @param place where the cell stands, for the findings
 * @param unit the unit of the row's figures, where it is known
 */
export function judgeRow(
  indicator: Indicator,
  cell: CellSnapshot | undefined,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  unit: string | undefined,
): Assessment {
  const { result, findings } = assessRow(indicator, cell ? { result: asShown(cell, indicator, unit) } : {}, {
    indicator: indicator.id,
    sheet: place.sheet,
    row: place.row,
    columns: { result: place.column },
  });
  const ours = findings.filter(({ fact }) => !NOT_OURS.has(fact.code));
  return {
    result: { ...result, raw: cellText(cell) },
    findings: isScaled(unit, indicator) ? ours.filter((each) => !isOfTable(each)).map(inTable) : ours,
  };
}
