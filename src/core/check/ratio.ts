import {
  absoluteDecimal,
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  isDecimal,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Indicator } from '../plan/schema';
import { judge } from '../target/verdict';
import { finding } from './catalogue';
import { heldBy } from './cellText';
import type { Finding, FindingFact, RatioPart } from './finding';
import type { CellReading } from './readCell';
import { countContext, readCell } from './readCell';
import type { RowCells, RowPlaces } from './rowCells';
import { placeOf } from './rowCells';

type Counts = Partial<Record<RatioPart, DecimalString>>;

/** What the two counts of a ratio indicator say. */
export interface RatioCheck {
  readonly counts: Readonly<Counts>;
  readonly findings: readonly Finding[];
}

/** A fact about one of the three cells of a ratio. */
interface RatioFact {
  readonly fact: FindingFact;
  readonly part: RatioPart | 'result';
  readonly suggestion?: DecimalString;
}

/** Decimals kept when a rate is computed only to be compared: far beyond what anyone types. */
const COMPUTED_DECIMALS = 12;

/** Decimals of a rate that is computed for the reader: two, and more only where two would change the verdict. */
const SUGGESTED_DECIMALS = [2, 3, 4, 5, 6] as const;

/** The computed rate, rounded as far as the verdict allows: 94,996 against 95 is not shown as 95. */
function suggestedRate(indicator: Indicator, exact: DecimalString): DecimalString {
  const verdictOf = (value: DecimalString) =>
    judge(indicator, { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] });
  const rounded = SUGGESTED_DECIMALS.map((places) => roundDecimal(exact, places));
  return rounded.find((value) => verdictOf(value) === verdictOf(exact)) ?? exact;
}

function readCount(
  cells: RowCells,
  part: RatioPart,
): { count?: DecimalString; fact?: FindingFact; suggestion?: DecimalString } {
  const read = readCell(cells[part], countContext);
  if (read.state === 'notReported' || read.state === 'notApplicable') return {};
  if (read.state !== 'reported' || read.comparator !== undefined) {
    const likeliest = read.state === 'ambiguous' ? read.readings.find(isDecimal) : undefined;
    return {
      fact: { code: 'countUnreadable', part, ...heldBy(cells[part]) },
      ...(likeliest !== undefined && { suggestion: likeliest }),
    };
  }
  if (compareDecimals(read.value, '0') < 0)
    return { fact: { code: 'countNegative', part, value: read.value } };
  return { count: read.value };
}

function readCounts(cells: RowCells): { counts: Counts; facts: RatioFact[] } {
  const counts: Counts = {};
  const facts: RatioFact[] = [];
  for (const part of ['numerator', 'denominator'] as const) {
    const { count, fact, suggestion } = readCount(cells, part);
    if (count !== undefined) counts[part] = count;
    if (fact) facts.push({ fact, part, ...(suggestion !== undefined && { suggestion }) });
  }
  return { counts, facts };
}

/** A typed rate may differ from the computed one by half of its own last decimal, no more. */
function disagrees(value: DecimalString, computed: DecimalString): boolean {
  const places = decimalPlaces(value);
  const half = places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`;
  return compareDecimals(absoluteDecimal(subtractDecimals(value, computed)), half) > 0;
}

/** What two counts that are both there say about each other and about the rate. */
function compareCounts(
  indicator: Indicator,
  numerator: DecimalString,
  denominator: DecimalString,
  per: number,
  rate: CellReading | undefined,
): RatioFact | undefined {
  if (denominator === '0') return { fact: { code: 'denominatorZero' }, part: 'denominator' };
  if (indicator.bounds?.upper !== undefined && compareDecimals(numerator, denominator) > 0) {
    return { fact: { code: 'numeratorAboveDenominator', numerator, denominator }, part: 'numerator' };
  }
  const exact = divideDecimals(multiplyDecimals(numerator, String(per)), denominator, COMPUTED_DECIMALS);
  const computed = suggestedRate(indicator, exact);
  if (rate?.state === 'notReported') {
    return { fact: { code: 'rateComputable', computed }, part: 'result', suggestion: computed };
  }
  const isNumber = rate?.state === 'reported' && rate.comparator === undefined;
  if (!isNumber || !disagrees(rate.value, exact)) return undefined;
  return {
    fact: { code: 'rateDisagrees', value: rate.value, computed },
    part: 'result',
    suggestion: computed,
  };
}

function ratioFacts(
  indicator: Indicator,
  counts: Counts,
  per: number,
  rate: CellReading | undefined,
): RatioFact[] {
  const { numerator, denominator } = counts;
  if (numerator === undefined && denominator === undefined) return [];
  if (numerator === undefined || denominator === undefined) {
    const part = numerator === undefined ? 'numerator' : 'denominator';
    return [{ fact: { code: 'ratioPartMissing', part }, part }];
  }
  const fact = compareCounts(indicator, numerator, denominator, per, rate);
  return fact ? [fact] : [];
}

/** Reads numerator and denominator of a ratio indicator and compares them with each other and with the rate. */
export function checkRatio(
  indicator: Indicator,
  cells: RowCells,
  places: RowPlaces,
  rate: CellReading | undefined,
): RatioCheck {
  const { aggregation } = indicator;
  if (aggregation.kind !== 'ratio') return { counts: {}, findings: [] };
  const { counts, facts } = readCounts(cells);
  // A count that cannot be read explains whatever would follow from it.
  const all = facts.length > 0 ? facts : ratioFacts(indicator, counts, aggregation.per, rate);
  return {
    counts,
    findings: all.map(({ fact, part, suggestion }) => finding(fact, placeOf(places, part), suggestion)),
  };
}
