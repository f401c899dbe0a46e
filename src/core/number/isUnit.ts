import { foldSpelling } from '../text/fold';
import type { NumberContext } from './reading';
import { splitScale } from './scaleWords';
import { COUNT_NOUNS, MEASURES, canonicalUnit } from './unitWords';

/** A longer one is a sentence with a slash in it. */
const LONGEST_RATE = 40;

/** True for a text that is a unit: the indicator's own, or one that forms commonly print. */
export function isUnit(text: string, context: NumberContext): boolean {
  if (context.unit !== undefined && canonicalUnit(context.unit) === canonicalUnit(text)) return true;
  // "m2", "bác sĩ/10.000 dân": digits that belong to a unit.
  if (/\d/.test(text.replace(/m[23](?!\d)|\/ ?10*(?:[. ]?000)*(?= )/gi, ''))) return false;
  const { power, base } = splitScale(text);
  const canonical = canonicalUnit(base);
  if (canonical === '' || canonical.startsWith('/')) return power > 0;
  const counted = canonical.split('/')[0] ?? '';
  const isRate = counted !== canonical && canonical.length <= LONGEST_RATE;
  const known = isRate ? counted : canonical;
  return Boolean(MEASURES.get(known) ?? COUNT_NOUNS.get(known) ?? MEASURES.get(foldSpelling(text)));
}
