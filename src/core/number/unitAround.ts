import { foldSpelling } from '../text/fold';
import type { Cursor } from './cursor';
import { splitScale } from './scaleWords';
import { parseUnitPhrase } from './unitPhrase';
import { MEASURES, canonicalUnit } from './unitWords';

const UNITS_IN_FRONT = /^(?:\$|€|%|usd|vnd|vnđ|us\$)$/;

/** A currency or percent sign in front of its number, as typed; '' and unmoved where there is none. */
export function takeUnitInFront(cursor: Cursor): string {
  const [first, second] = [cursor.peek(), cursor.peek(1)];
  // "US$" is a word and a sign.
  const length = second?.text === '$' && second.glued ? 2 : 1;
  const text = (first?.folded ?? '') + (length === 2 ? '$' : '');
  if (!UNITS_IN_FRONT.test(text) || cursor.peek(length)?.kind !== 'number') return '';
  const start = cursor.mark();
  cursor.take(length);
  return cursor.textBetween(start, cursor.mark());
}

/** "41,2 (%)", "5.400 (USD)": the unit in brackets; '' and unmoved where they hold something else. */
export function takeBracketedUnit(cursor: Cursor): string {
  if (cursor.peek()?.text !== '(') return '';
  const start = cursor.mark();
  cursor.take();
  const unit = parseUnitPhrase(cursor);
  const { base } = splitScale(unit);
  const isMeasure = MEASURES.get(canonicalUnit(base)) ?? MEASURES.get(foldSpelling(unit));
  if (unit.length > 1 || unit === '%') {
    if (isMeasure && cursor.takeSign(')')) return unit;
  }
  cursor.reset(start);
  return '';
}
