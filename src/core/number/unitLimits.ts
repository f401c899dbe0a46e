import type { DecimalString } from '../decimal/decimal';
import { shift } from './numeral';
import { unitParts } from './unitMatch';
import { COUNT_NOUNS } from './unitWords';

/** Limits that hold for a unit whatever is measured: no clerk reports more. Only used to choose between two readings. */
export interface UnitLimits {
  readonly lower?: DecimalString;
  readonly upper?: DecimalString;
}

/** No one is older. */
const OLDEST = '130';
/** Twice the people of Viet Nam; a larger head count is a thousands mark that was none. */
const MOST_PEOPLE = '200000000';
const PEOPLE = /^(?:người|trẻ|lao động|học sinh|sinh viên|hộ|phụ nữ|đảng viên|hội viên)(?: |$)/;

/** What can at most, or at least, be meant in a unit, in that unit ("triệu người" → 200). */
export function unitLimits(unit: string | undefined): UnitLimits {
  if (unit === undefined) return {};
  const { power, base, per, perPower } = unitParts(unit);
  if (base === 'tuổi') return { lower: '0', upper: OLDEST };
  // "bác sĩ/10.000 dân": never more of them than people.
  if (per !== '' && perPower >= 3 && COUNT_NOUNS.startOf(base)) return { upper: `1${'0'.repeat(perPower)}` };
  if (per === '' && PEOPLE.test(base)) return { upper: shift(MOST_PEOPLE, -power) };
  return {};
}
