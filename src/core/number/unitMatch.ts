import { remembering } from '../memo/remember';
import { conversionPower } from './measures';
import { Phrases, phraseSet } from './phrases';
import { splitScale } from './scaleWords';
import { COUNT_NOUNS, canonicalUnit } from './unitWords';

/** A unit taken apart: "triệu đồng/người" is 10⁶ × "đồng" per "người", "bác sĩ/10.000 dân" per 10⁴ × "người". */
export interface UnitParts {
  /** Power of ten of what is counted; "‰" is 10⁻¹ × "%". */
  readonly power: number;
  /** What is counted, in canonical words; '' where the text names none. */
  readonly base: string;
  /** Power of ten of what it is counted per. */
  readonly perPower: number;
  /** What it is counted per; '' where the unit is no rate. */
  readonly per: string;
}

/**
 * How two units stand to each other, apart from their powers of ten:
 * - `same`: variants of spelling, a unit and its fuller form;
 * - `convertible`: other units of one measure, with a power of ten between them ("kg" and "tấn");
 * - `rateAndBare`: the same thing counted, but only one of them per something;
 * - `differs`: other things of one kind, or of an unknown kind;
 * - `conflict`: no conversion or oversight explains both: different kinds, other currencies, a month for a year.
 */
export type UnitRelation = 'same' | 'convertible' | 'rateAndBare' | 'differs' | 'conflict';

type UnitKind =
  'share' | 'money' | 'count' | 'time' | 'score' | 'length' | 'area' | 'volume' | 'mass' | 'energy';

const all = (kind: UnitKind, list: string): [string, UnitKind][] =>
  list.split('|').map((word) => [canonicalUnit(word), kind]);

const MEASURE_KINDS = new Phrases<UnitKind>([
  ...all('share', 'tỷ lệ'),
  ...all('money', 'đồng|usd|euro|€'),
  ...all('time', 'tuổi|năm|tháng|tuần|ngày|giờ|phút'),
  ...all('score', 'điểm|hệ số|chỉ số'),
  ...all('length', 'm|km|cm|mm|hm'),
  ...all('area', 'm2|km2|ha|hm2|dm2|cm2|sào'),
  ...all('volume', 'm3|km3|l|dm3|cm3|ml'),
  ...all('mass', 'tấn|tạ|yến|kg|gam'),
  ...all('energy', 'kwh|mwh|gwh|kw|mw|gw'),
]);

/** Kinds in which another unit is another number, however alike the things are that two units count. */
const MEASURED: ReadonlySet<UnitKind | undefined> = new Set<UnitKind>([
  'money',
  'time',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
]);

/** An age is told in years: what is asked for in one of them may be answered in the other. */
const YEARS: ReadonlySet<string> = new Set(['tuổi', 'năm'].map(canonicalUnit));

const PERCENTAGE_POINTS = 'điểm %';

function takeApart(unit: string): UnitParts {
  const { power, base } = splitScale(unit);
  const [counted = '', ...rest] = canonicalUnit(base).split('/');
  const per = rest.join('/');
  const [, perUnits = '', perNoun = per] = /^1(0+) (.+)$/.exec(per) ?? [];
  const perMille = counted.startsWith('‰');
  return {
    power: perMille ? power - 1 : power,
    base: perMille ? counted.replace('‰', '%') : counted,
    perPower: perUnits.length,
    per: perNoun,
  };
}

/** Takes a unit apart. */
export const unitParts = remembering(takeApart);

/** The kind of thing counted; undefined where no table has it, or two do ("nam" without its mark). */
function kindOf(base: string): UnitKind | undefined {
  if (base.includes('%')) return 'share';
  const measure = MEASURE_KINDS.startOf(base);
  const count = COUNT_NOUNS.startOf(base);
  if (measure && measure.length === count?.length) return undefined;
  if (count && count.length > (measure?.length ?? 0)) return 'count';
  return measure?.meaning;
}

/** True for a unit that is a percentage. */
export const isPercentage = ({ base }: UnitParts): boolean => kindOf(base) === 'share';

/** True for a unit in which changes are stated: percentage points, per cent a year. */
export const isChangeUnit = ({ base, per }: UnitParts): boolean =>
  base.startsWith(PERCENTAGE_POINTS) || (base.startsWith('%') && per.startsWith('năm'));

/** True where one name begins with the other at a word's end: "căn" and "căn nhà", "người" and "người/năm". */
function begins(long: string, short: string): boolean {
  return short !== '' && long.startsWith(short) && /^(?:$|[ /%])/.test(long.slice(short.length));
}

const sameName = (a: string, b: string): boolean => a === b || begins(a, b) || begins(b, a);

const PERIODS = phraseSet('năm|quý|tháng|tuần|ngày|giờ');
const A_YEAR = canonicalUnit('năm');

/** The period in what a unit is counted per: "người/tháng" has "tháng". */
const periodOf = ({ per }: UnitParts): string | undefined => per.split('/').find((each) => PERIODS.get(each));

/** True where one is per month and the other per year, or per no period, which for a yearly report is the year. */
function otherPeriods(a: UnitParts, b: UnitParts): boolean {
  const [left, right] = [periodOf(a), periodOf(b)];
  return left !== undefined && left !== right && (right !== undefined || left !== A_YEAR);
}

/** True where both are measured in units of one kind that are not the same: another number says the same. */
function otherMeasures(a: string, b: string): boolean {
  const kind = kindOf(a);
  return MEASURED.has(kind) && kind === kindOf(b) && !sameName(a, b) && !(YEARS.has(a) && YEARS.has(b));
}

/**
 * Compares two units, whatever multiplies them. Percentage points are another unit than per cent.
 * @param a the unit in the text
 * @param b the unit asked for
 */
export function relateUnits(a: UnitParts, b: UnitParts): UnitRelation {
  const [left, right] = [kindOf(a.base), kindOf(b.base)];
  const kindsKnown = left !== undefined && right !== undefined;
  // "100%" of things no table knows is a conflict too; words behind a number of a "%" may be anything.
  if (left !== right && (kindsKnown || left === 'share')) return 'conflict';
  // "25/10.000 dân" leaves out what it counts.
  if (a.base === '' && a.per !== '') return sameName(a.per, b.per) ? 'same' : 'differs';
  if (otherPeriods(a, b) || otherMeasures(a.per, b.per)) return 'conflict';
  if (otherMeasures(a.base, b.base)) {
    const known = conversionPower(a.base, b.base) !== undefined;
    return known && (a.per === b.per || sameName(a.per, b.per)) ? 'convertible' : 'conflict';
  }
  const points = a.base.startsWith(PERCENTAGE_POINTS) !== b.base.startsWith(PERCENTAGE_POINTS);
  if (points || !sameName(a.base, b.base)) return 'differs';
  if ((a.per === '') !== (b.per === '')) return 'rateAndBare';
  return sameName(a.per, b.per) ? 'same' : 'differs';
}

/** True where two units do not clearly differ: spelling variants, a unit and its fuller form. */
export function sameUnit(a: string, b: string): boolean {
  const [left, right] = [unitParts(a), unitParts(b)];
  const samePower = left.power - left.perPower === right.power - right.perPower;
  return samePower && left.base !== '' && right.base !== '' && relateUnits(left, right) === 'same';
}
