import type { DecimalString } from '../decimal/decimal';
import { absoluteDecimal, compareDecimals } from '../decimal/decimal';
import type { ReadingDoubt } from './reading';
import { splitScale } from './scaleWords';
import { sameUnit } from './unitMatch';
import { canonicalUnit } from './unitWords';

/** What the multiplying words and the unit of a text do to its number. */
export interface ScaleChoice {
  /** The number is multiplied by 10 to this power. */
  readonly power: number;
  /** The unit to report; '' where the text names none. */
  readonly unit: string;
  readonly doubts: readonly ReadingDoubt[];
}

/** A text's number in units of the context: its words' power of ten, and its unit. */
export interface ScaledText {
  readonly value: DecimalString;
  readonly power: number;
  readonly base: string;
  /** Multiplying words and base together, as typed. */
  readonly typed: string;
}

/** From here on a number beside its bare base unit is taken as such: "2.607.000 người" for "triệu người". */
const CERTAINLY_UNSCALED = '1000';

const isMoney = (base: string): boolean => /^(?:đồng|usd)?(?:$|\/)/.test(canonicalUnit(base));

/** Without a unit of the plan: money keeps its tỷ and triệu as people say it, counts are multiplied out. */
function withoutContext({ power, base, typed }: ScaledText): ScaleChoice {
  if (power === 0) return { power, unit: base, doubts: [] };
  const keeps = base === '' ? power >= 6 : isMoney(base);
  if (keeps) return { power: 0, unit: typed, doubts: [] };
  return { power, unit: base, doubts: ['multiplied'] };
}

/** The number in the unit of the plan, and whether a person should look at the conversion. */
function withContext(text: ScaledText, contextUnit: string): ScaleChoice {
  const { value, power, base, typed } = text;
  const wanted = splitScale(contextUnit);
  const differs = base !== '' && !sameUnit(base, wanted.base);
  if (differs) {
    const choice = withoutContext(text);
    return { ...choice, doubts: [...choice.doubts, 'unitDiffers'] };
  }
  if (typed === '' || power === wanted.power) return { power: 0, unit: typed, doubts: [] };
  if (power === 0 && compareDecimals(absoluteDecimal(value), CERTAINLY_UNSCALED) < 0) {
    return { power: 0, unit: base, doubts: ['unitDiffers'] };
  }
  const unit = wanted.power > 0 ? contextUnit : base;
  return { power: power - wanted.power, unit, doubts: ['multiplied'] };
}

/**
 * Decides what "nghìn", "triệu", "tỷ" in a text mean beside the unit of the plan: "74.412 tỷ đồng" stays
 * for "tỷ đồng", becomes 74412000 for "triệu đồng", and "12,9 nghìn căn" is 12900 for "căn".
 */
export function chooseScale(text: ScaledText, contextUnit: string | undefined): ScaleChoice {
  return contextUnit === undefined || contextUnit.trim() === ''
    ? withoutContext(text)
    : withContext(text, contextUnit);
}
