import { compareDecimals, decimalPlaces } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { shift } from '../number/numeral';
import { isImplausible } from './implausible';
import { reportedNumber } from './reportedNumber';
import type { RowContext } from './rowContext';
import type { RowHit } from './rule';
import { scaleSlipsOf } from './scaleSlip';
import { statedReading } from './statedReading';
import type { StatedReading } from './statedReading';

/** A unit that a figure may have been typed in, and what it then is in the indicator's own; `upper` of an interval. */
interface TypedIn {
  readonly unit: string;
  readonly value: DecimalString;
  readonly upper?: DecimalString;
}

/** What is said of a figure that may be in another unit. */
export type InOtherWord = StatedReading & {
  readonly typed: readonly TypedIn[];
  /** 1,25 may be 1.250 too, to which a PC with English settings gave a decimal point. */
  readonly englishMark?: true;
};

/** What "1.250" becomes on such a PC: a thousandth, of at least one. */
const mayBeThousands = (value: DecimalString): boolean =>
  compareDecimals(value, '1') >= 0 && decimalPlaces(value) > 0 && decimalPlaces(value) <= 3;

/** What is said of a figure, in a row or on its own (`scaleWordDoubtful`). */
export function scaleWordHits(
  row: Pick<RowContext, 'indicator' | 'reading' | 'setting'>,
): readonly RowHit<InOtherWord>[] {
  const { indicator, setting } = row;
  const read = reportedNumber(row);
  // Where the text's own words were applied, that is asked (readingDoubtful).
  if (!read || read.doubts.includes('multiplied')) return [];
  const slips = scaleSlipsOf(indicator, read.value, setting.unit);
  if (slips.length === 0) return [];
  const typed = slips.map(({ unit, power, value }) => ({
    unit,
    value,
    ...(read.upper !== undefined && { upper: shift(read.upper, power) }),
  }));
  const [only, ...others] = slips;
  const isLikely =
    only && others.length === 0 && read.comparator === undefined && !isImplausible(indicator, only.value);
  const englishMark = mayBeThousands(read.value) && slips.some(({ power }) => power === 3);
  const fact = { ...statedReading(read), typed, ...(englishMark && { englishMark }) };
  return [{ at: 'result', fact, ...(isLikely && { suggestion: only.value }) }];
}
