import { COUNT_NOUNS } from './unitWords';
import { canonicalUnit } from './unitWords';
import { splitScale } from './scaleWords';

/**
 * What a unit says about the numbers in front of it:
 * - `share`: a percentage (contains "%"), or per mille: decimals are usual, thousands are not;
 * - `score`: ages, points and other small measured numbers, likewise;
 * - `count`: whole things (căn, người): thousands are usual, decimals are not;
 * - `money`: plain đồng, also per something: nobody states thousandths of them;
 * - `scaled`: in nghìn, triệu, tỷ: both are usual;
 * - `other`: rates, areas, weights.
 */
export type UnitClass = 'share' | 'score' | 'count' | 'money' | 'scaled' | 'other';

const MONEY = /^đồng(?:\/|$)/;
const SCORES = /^(?:tuổi|điểm|hệ số|chỉ số)(?: |$)/;

/** The class of a unit as typed or as a plan states it. */
export function unitClass(unit: string): UnitClass {
  const { power, base } = splitScale(unit);
  const canonical = canonicalUnit(base);
  if (/[%‰]/.test(canonical)) return 'share';
  if (power > 0) return 'scaled';
  if (SCORES.test(canonical)) return 'score';
  if (MONEY.test(canonical)) return 'money';
  if (canonical.includes('/')) return 'other';
  return COUNT_NOUNS.startOf(canonical) ? 'count' : 'other';
}

/** True for a share of a whole in percent: the readings 0,412 and 41,2 are then easily confused. */
export function isShare(unit: string | undefined): boolean {
  return unit !== undefined && (unit.includes('%') || canonicalUnit(unit).includes('%'));
}
