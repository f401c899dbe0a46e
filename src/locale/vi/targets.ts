import { oncePer } from '../../core/memo/remember';
import type { Indicator } from '../../core/plan/schema';
import { targetTexts } from '../targets';
import { number } from './numbers';

export { withUnit } from '../targets';

export const { distance, signedGap, targetPhrase, statedPhrase } = targetTexts({
  number,
  bounds: {
    atLeast: (bound) => `từ ${bound} trở lên`,
    atMost: (bound) => `không quá ${bound}`,
    moreThan: (bound) => `trên ${bound}`,
    lessThan: (bound) => `dưới ${bound}`,
    about: (bound) => `khoảng ${bound}`,
  },
  points: (size) => `${size} điểm %`,
});

function printTarget(indicator: Indicator): string {
  const { unit, target } = indicator;
  if (target.wording !== undefined) return target.wording;
  if (target.value === undefined) return target.quote;
  const sign = unit === '%' ? '%' : '';
  const bound = number(target.value, target.decimals) + sign;
  switch (target.comparator) {
    case 'moreThan':
      return `Trên ${bound}`;
    case 'lessThan':
      return `Dưới ${bound}`;
    case 'about':
      return `Khoảng ${bound}`;
    case 'atMost':
      return `Không quá ${bound}`;
    case 'range':
      return `${number(target.value, target.decimals)}-${number(target.upper ?? target.value, target.decimals)}${sign}`;
    default:
      return bound;
  }
}

/** The target as the appendix prints it; the unit has a column of its own, but "%" stays with its number. */
export const printedTarget = oncePer(printTarget);
