import { cellText } from '../check/cellText';
import { isDecimal } from '../decimal/decimal';
import { readNumber } from '../number/readNumber';
import { readNumericCell } from '../number/readNumericCell';
import type { NumberReading } from '../number/reading';
import type { CellSnapshot } from '../workbook/snapshot';
import type { PlanFact } from './finding';

function readingOf({ value, format }: CellSnapshot): NumberReading | undefined {
  if (typeof value === 'string') return readNumber(value);
  if (typeof value !== 'number' || format === 'date') return undefined;
  return readNumericCell(value, { percentFormatted: format === 'percent' });
}

/**
 * The exact decimal of a cell. A number is taken as it is; a text must be one bare number, with the decimal mark of
 * whatever country, and what can be read in two ways is asked.
 */
export function readExact(cell: CellSnapshot): { readonly value: string } | { readonly fact: PlanFact } {
  const raw = cellText(cell);
  const reading = readingOf(cell);
  if (reading?.state === 'ambiguous') {
    return { fact: { code: 'numberAmbiguous', raw, readings: reading.readings.filter(isDecimal) } };
  }
  const isBare =
    reading?.state === 'reported' &&
    reading.comparator === undefined &&
    !reading.approximate &&
    !reading.unit;
  // "20.35" carries the doubt that its decimal mark is not Vietnam's; that it is a number is not in doubt.
  if (isBare && reading.doubts.every((doubt) => doubt === 'decimalMark')) return { value: reading.value };
  return { fact: { code: 'numberUnreadable', raw } };
}
