import type { DecimalString } from '../decimal/decimal';
import { absoluteDecimal, compareDecimals } from '../decimal/decimal';
import { exceedsBelief } from './contextChecks';
import { conversionPower } from './measures';
import { shift as shifted } from './numeral';
import type { NumberContext, ReadingDoubt } from './reading';
import { isPercentage, relateUnits, unitParts } from './unitMatch';
import { canonicalUnit } from './unitWords';

/** What the multiplying words and the unit of a text do to its number. */
export interface ScaleChoice {
  /** The number is multiplied by 10 to this power. */
  readonly power: number;
  /** The unit to report; '' where the text names none. */
  readonly unit: string;
  readonly doubts: readonly ReadingDoubt[];
  /** The text's unit is of another kind than the one asked for. */
  readonly conflict?: true;
}

/** A text's number in units of the context: its words' power of ten, and its unit. */
export interface ScaledText {
  readonly value: DecimalString;
  readonly power: number;
  readonly base: string;
  /** Multiplying words and base together, as typed. */
  readonly typed: string;
  /** Two numbers with multiplying words of their own: "500 nghìn - 1 triệu". */
  readonly mixed: boolean;
}

/** From here on a number beside its bare base unit is taken as such: "2.607.000 người" for "triệu người". */
const CERTAINLY_UNSCALED = '1000';

const isMoney = (base: string): boolean => /^(?:đồng|usd)?(?:$|\/)/.test(canonicalUnit(base));

/**
 * Without a unit of the plan: money keeps its tỷ and triệu as people say it, counts are multiplied out. So is whatever
 * stands where whole things are counted: nobody sees the word again once the number is held against another one.
 */
function withoutContext({ power, base, typed, mixed }: ScaledText, integer = false): ScaleChoice {
  if (mixed) return { power, unit: base, doubts: ['multiplied'] };
  if (power === 0) return { power, unit: base, doubts: [] };
  const keeps = !integer && (base === '' ? power >= 6 : isMoney(base) && power >= 3);
  if (keeps) return { power: 0, unit: typed, doubts: [] };
  return { power, unit: base, doubts: ['multiplied'] };
}

/** The number in the unit of the plan, and whether a person should look at the conversion. */
function withContext(text: ScaledText, contextUnit: string, context: NumberContext): ScaleChoice {
  const { value, base, typed } = text;
  if (typed === '') return { power: 0, unit: '', doubts: [] };
  const wanted = unitParts(contextUnit);
  // Words alone ("65 triệu") count what the plan counts.
  const own = base === '' ? { ...wanted, power: 0 } : unitParts(base);
  const power = text.power + own.power;
  const relation = relateUnits(own, wanted);
  const thousandsOfPercent = isPercentage(wanted) && power > 0;
  if (relation === 'conflict' || thousandsOfPercent) return { ...withoutContext(text), conflict: true };
  if (relation === 'differs') {
    const choice = withoutContext(text);
    return { ...choice, doubts: [...choice.doubts, 'unitDiffers'] };
  }
  if (relation === 'convertible') {
    const between = conversionPower(own.base, wanted.base) ?? 0;
    const converted = between + power - wanted.power + wanted.perPower - own.perPower;
    return { power: converted, unit: contextUnit, doubts: converted === 0 ? [] : ['multiplied'] };
  }
  // A bare "650 bác sĩ" is not per 10.000 of anything: only its own multiplying words are converted.
  const perPower = relation === 'same' ? wanted.perPower - own.perPower : 0;
  const shift = power - wanted.power + perPower;
  // As a rate it would be beyond belief: it is the count that the rate is worked out from.
  if (relation === 'rateAndBare' && exceedsBelief(shifted(value, shift), context)) {
    return { ...withoutContext(text), conflict: true };
  }
  const half: readonly ReadingDoubt[] = relation === 'same' ? [] : ['unitDiffers'];
  const named = own.base === '' ? contextUnit : typed;
  if (shift === 0) return { power: 0, unit: named, doubts: half };
  const maybeElided = power === 0 && wanted.power > 0;
  if (maybeElided && compareDecimals(absoluteDecimal(value), CERTAINLY_UNSCALED) < 0) {
    return { power: 0, unit: base, doubts: ['unitDiffers'] };
  }
  const unit = wanted.power === 0 && own.power === 0 && perPower === 0 ? base : contextUnit;
  return { power: shift, unit, doubts: ['multiplied', ...half] };
}

/**
 * Decides what "nghìn", "triệu", "tỷ" in a text mean beside the unit of the plan: "74.412 tỷ đồng" stays
 * for "tỷ đồng", becomes 74412000 for "triệu đồng", "12,9 nghìn căn" is 12900 for "căn" and "41‰" 4,1 for "%"
 * and "12.900 kg" 12,9 for "tấn".
 */
export function chooseScale(text: ScaledText, context: NumberContext): ScaleChoice {
  const { unit, integer } = context;
  if (unit !== undefined && unit.trim() !== '') return withContext(text, unit, context);
  const choice = withoutContext(text, integer);
  // A count whose unit is not known is no percentage either.
  return integer && isPercentage(unitParts(text.base)) ? { ...choice, conflict: true } : choice;
}
