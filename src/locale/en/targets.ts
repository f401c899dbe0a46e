import type { DecimalString } from '../../core/decimal/decimal';
import { formatDecimal } from '../numbers';
import { targetTexts } from '../targets';

export { withUnit } from '../targets';

const MARKS = { decimal: '.', thousands: ',' };

/** "12900.5" → "12,900.5". */
export const number = (value: DecimalString, decimals?: number): string =>
  formatDecimal(value, MARKS, decimals);

export const { distance, signedGap, targetPhrase, statedPhrase } = targetTexts({
  number,
  bounds: {
    atLeast: (bound) => `at least ${bound}`,
    atMost: (bound) => `at most ${bound}`,
    moreThan: (bound) => `above ${bound}`,
    lessThan: (bound) => `below ${bound}`,
    about: (bound) => `about ${bound}`,
  },
  points: (size) => `${size} percentage ${size === '1' ? 'point' : 'points'}`,
});
