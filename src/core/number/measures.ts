import { canonicalUnit } from './unitWords';
import { Phrases } from './phrases';

/** A unit of measure as a power of ten of the base unit of what it measures. */
interface Measure {
  readonly family: string;
  readonly power: number;
}

const family = (name: string, powers: Readonly<Record<string, number>>): [string, Measure][] =>
  Object.entries(powers).map(([unit, power]) => [canonicalUnit(unit), { family: name, power }]);

/**
 * Units between which a number is converted exactly: the metric ones and those that Vietnam's lists of legal units relate to them
 * by a power of ten. A sào differs from region to region, and a month is no decimal part of a year: they are left out, and so
 * are never converted.
 */
const MEASURES = new Phrases<Measure>([
  ...family('length', { mm: -3, cm: -2, dm: -1, m: 0, hm: 2, km: 3 }),
  ...family('area', { cm2: -4, dm2: -2, m2: 0, ha: 4, hm2: 4, km2: 6 }),
  ...family('volume', { cm3: -6, ml: -6, dm3: -3, l: -3, m3: 0, km3: 9 }),
  ...family('mass', { gam: -3, kg: 0, yến: 1, tạ: 2, tấn: 3 }),
  ...family('energy', { kwh: 0, mwh: 3, gwh: 6 }),
  ...family('power', { kw: 0, mw: 3, gw: 6 }),
]);

/** The measure a name begins with, and what it is a measure of ("kg thóc": "thóc"). */
function measureOf(name: string): (Measure & { readonly of: string }) | undefined {
  const found = MEASURES.startOf(name);
  return found && { ...found.meaning, of: name.slice(found.length).trim() };
}

/**
 * The power of ten that turns a number in one unit into the other ("kg" to "tấn": −3); undefined where none is known, or where
 * they measure other things ("kg thóc", "tấn ngô").
 * @param from canonical name of a unit, without multiplying words and without what it is counted per
 */
export function conversionPower(from: string, to: string): number | undefined {
  const [own, asked] = [measureOf(from), measureOf(to)];
  if (!own || own.family !== asked?.family) return undefined;
  return own.of === asked.of || own.of === '' || asked.of === '' ? own.power - asked.power : undefined;
}
