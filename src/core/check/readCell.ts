import { absoluteDecimal } from '../decimal/decimal';
import { readNumber } from '../number/readNumber';
import { readNumericCell } from '../number/readNumericCell';
import type { NumberContext, NumberReading, UnreadableCode } from '../number/reading';
import type { Indicator } from '../plan/schema';
import type { CellSnapshot } from '../workbook/snapshot';
import { cellText } from './cellText';
import { oncePer } from '../memo/remember';

/** A cell's reading; two reasons to be unreadable are a cell's own, not a text's. */
export type CellReading =
  | Exclude<NumberReading, { state: 'unreadable' }>
  | { readonly state: 'unreadable'; readonly code: UnreadableCode | CellReason };

/** Why a cell says nothing that its text could: TRUE or FALSE, words that judge nothing, a formula without a value. */
export type CellReason = 'boolean' | 'notAJudgement' | 'notCalculated';

/** What the reader may know about an indicator's results; made once, for all rows of all files. */
export const numberContext = oncePer((indicator: Indicator): NumberContext => {
  const { unit, integer, bounds, plausible, target, direction, measure } = indicator;
  return {
    unit,
    // The plan says whether things are counted; its unit's noun alone does not.
    integer: integer ?? false,
    ...(bounds && { bounds: withoutAbsent(bounds) }),
    ...(plausible && { plausible: withoutAbsent(plausible) }),
    ...(target.value !== undefined && { targetMagnitude: absoluteDecimal(target.upper ?? target.value) }),
    ...(direction === 'lower' && measure === 'level' && { lowerIsBetter: true }),
  };
});

function withoutAbsent(limits: { lower?: string | undefined; upper?: string | undefined }) {
  return {
    ...(limits.lower !== undefined && { lower: limits.lower }),
    ...(limits.upper !== undefined && { upper: limits.upper }),
  };
}

/** A numerator or denominator counts whole things; it may never be negative, which is a finding of its own. */
export const countContext: NumberContext = { integer: true };

/** Reads a cell that should hold a number: a typed number, a text, an error value, or nothing. */
export function readCell(cell: CellSnapshot | undefined, context: NumberContext): CellReading {
  const value = cell?.value ?? null;
  if (value === null) {
    // A formula that no program has calculated is not a blank.
    return cell?.formula === undefined
      ? { state: 'notReported' }
      : { state: 'unreadable', code: 'notCalculated' };
  }
  if (typeof value === 'string') return readNumber(cell?.asSeen ?? value, context);
  if (typeof value === 'boolean') return { state: 'unreadable', code: 'boolean' };
  if (typeof value === 'object') return { state: 'unreadable', code: 'formulaError' };
  if (cell?.format === 'date') return { state: 'unreadable', code: 'date' };
  return readNumericCell(
    value,
    cell?.format === 'percent' ? { ...context, percentFormatted: true } : context,
  );
}

/** True where the cell is blank, as opposed to saying in words that there is no figure yet. */
export function saysNothing(cell: CellSnapshot | undefined): boolean {
  return cellText(cell).trim() === '';
}
