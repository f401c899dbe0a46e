import {
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '../../decimal/decimal';
import type { DecimalString } from '../../decimal/decimal';
import { isShare } from '../../number/unitClass';
import type { Indicator } from '../../plan/schema';
import { isOutOfBounds } from '../../target/verdict';
import { isMissed } from '../figure';
import type { FaultKind, Scene, SeededFault } from './scene';
import { candidates, figureOf, isNumeric, isRatio } from './scene';
import { cellsOf, resultOf } from './spot';

/** Faults of numbers that can be read and cannot be right. */

const isBounded = ({ bounds }: Indicator) => bounds?.upper !== undefined;

/** More than the whole, or less than nothing. */
function impossible(scene: Scene, indicator: Indicator, value: DecimalString): DecimalString {
  const { random } = scene;
  const tooLow = [multiplyDecimals(value, '-1'), '-3', '-0.5'];
  if (!isBounded(indicator)) return random.pick(tooLow.filter((each) => each !== '0'));
  const withoutMark = value.replace('.', '');
  return random.pick([
    String(100 + 1 + random.int(40)),
    `${100 + random.int(20)}.${1 + random.int(9)}`,
    ...(Number(withoutMark) > 100 ? [withoutMark] : []),
    multiplyDecimals(value, '10'),
    ...tooLow,
  ]);
}

/** A share above 100, a negative number. */
export const outOfBounds: FaultKind = {
  seed: (scene) => {
    const { random, draft } = scene;
    const [ratio] = candidates(scene, isRatio);
    if (ratio && random.chance(0.2)) {
      const part = random.pick(['numerator', 'denominator'] as const);
      const count = `-${figureOf(scene, ratio)[part] ?? '0'}`;
      if (count === '-0') return undefined;
      draft.putIn(ratio.id, part, { value: Number(count) });
      return {
        spots: cellsOf(ratio, part),
        done: `wrote ${count} in ${part}`,
        effects: [{ indicator: ratio.id, [part]: count }],
      };
    }
    const [indicator] = candidates(scene, (each) => isNumeric(each) && each.bounds !== undefined);
    const value = indicator && figureOf(scene, indicator).value;
    if (!indicator || value === undefined) return undefined;
    const wrong = impossible(scene, indicator, value);
    const read = { state: 'reported', value: wrong, decimals: decimalPlaces(wrong), doubts: [] } as const;
    if (!isOutOfBounds(indicator, read)) return undefined;
    draft.putIn(indicator.id, 'result', { value: Number(wrong) });
    return {
      spots: [resultOf(indicator)],
      done: `wrote ${wrong}`,
      effects: [{ indicator: indicator.id, value: wrong }],
    };
  },
};

/** A rate without what it is a rate of. */
export const denominatorGone: FaultKind = {
  seed: (scene) => {
    const { random, draft } = scene;
    const [indicator] = candidates(scene, isRatio);
    if (!indicator) return undefined;
    const value = random.pick([0, 0, undefined, undefined, '', 'chưa có số liệu', 'đang tổng hợp', '…']);
    draft.putIn(indicator.id, 'denominator', value === undefined ? {} : { value });
    return {
      spots: cellsOf(indicator, 'denominator'),
      done: value === undefined ? 'emptied the denominator' : `wrote ${JSON.stringify(value)} in denominator`,
      effects: [{ indicator: indicator.id, denominator: value === 0 ? '0' : null }],
    };
  },
};

/** The counts changed places, a digit too many, or the row below was typed. */
export const numeratorAbove: FaultKind = {
  seed: (scene): SeededFault | undefined => {
    const { random, draft } = scene;
    const [indicator] = candidates(scene, (each) => {
      const { numerator, denominator } = figureOf(scene, each);
      return isRatio(each) && isBounded(each) && numerator !== denominator && Number(numerator) > 0;
    });
    const { numerator, denominator } = indicator ? figureOf(scene, indicator) : {};
    if (!indicator || numerator === undefined || denominator === undefined) return undefined;
    const spots = cellsOf(indicator, 'numerator', 'denominator', 'result');
    if (random.chance(0.5)) {
      draft.putIn(indicator.id, 'numerator', { value: Number(denominator) });
      draft.putIn(indicator.id, 'denominator', { value: Number(numerator) });
      return {
        spots,
        done: 'exchanged the counts',
        effects: [{ indicator: indicator.id, numerator: denominator, denominator: numerator }],
      };
    }
    const larger = random.chance(0.5)
      ? `${numerator}${random.int(10)}`
      : String(Number(denominator) + 1 + random.int(Number(denominator)));
    if (compareDecimals(larger, denominator) <= 0) return undefined;
    draft.putIn(indicator.id, 'numerator', { value: Number(larger) });
    return {
      spots,
      done: `wrote ${larger} over ${denominator}`,
      effects: [{ indicator: indicator.id, numerator: larger }],
    };
  },
};

/** Slips of a typed rate that stays a believable share. */
function slipped(scene: Scene, value: DecimalString, before: DecimalString | undefined): DecimalString {
  const { random } = scene;
  const [whole = '', fraction = ''] = value.split('.');
  const exchanged = whole.length === 2 ? `${whole[1] ?? ''}${whole[0] ?? ''}.${fraction}0` : value;
  const off = String(1 + random.int(6));
  const options = [
    exchanged,
    Number(value) > 50 ? subtractDecimals(value, off) : value,
    multiplyDecimals(value, random.pick(['0.5', '0.85', '0.93'])),
    ...(before === undefined ? [] : [before]),
  ];
  return random.pick(options);
}

const distance = (one: DecimalString, other: DecimalString) => Math.abs(Number(one) - Number(other));

/** The rate does not follow from the counts: another year's rate, two digits exchanged, counts that were changed later. */
export const rateDiffers: FaultKind = {
  seed: (scene) => {
    const { random, draft } = scene;
    const [indicator] = candidates(scene, (each) => isRatio(each) && isShare(each.unit));
    if (!indicator) return undefined;
    const figure = figureOf(scene, indicator);
    const { value = '', numerator = '', denominator = '' } = figure;
    const spots = cellsOf(indicator, 'result', 'numerator', 'denominator');
    if (random.chance(0.3)) {
      const fewer = String(Math.floor(Number(numerator) * random.between(0.5, 0.9)));
      const rate = divideDecimals(multiplyDecimals(fewer, '100'), denominator, 6);
      if (distance(rate, value) < 1.2) return undefined;
      draft.putIn(indicator.id, 'numerator', { value: Number(fewer) });
      return {
        spots,
        done: `wrote ${fewer} of ${denominator} beside ${value}`,
        effects: [{ indicator: indicator.id, numerator: fewer }],
      };
    }
    const wrong = roundDecimal(slipped(scene, value, figureOf(scene, indicator, 1).value), 2);
    const isKept = isMissed(indicator, figure) === isMissed(indicator, { value: wrong });
    if (distance(wrong, value) < 1.2 || Number(wrong) > 100 || Number(wrong) < 1.05 || !isKept)
      return undefined;
    draft.putIn(indicator.id, 'result', { value: Number(wrong) });
    return {
      spots,
      done: `wrote ${wrong} for ${value}`,
      effects: [{ indicator: indicator.id, value: wrong }],
    };
  },
};
