import {
  absoluteDecimal,
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
} from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Indicator } from '../plan/schema';
import type { ReportedNumber } from '../target/verdict';
import { finding } from './catalogue';
import { cellText } from './cellText';
import type { Finding, FindingFact, RatioPart } from './finding';
import { countContext, readCell } from './readCell';
import type { RowCells, RowPlaces } from './rowCells';
import { placeOf } from './rowCells';

type Counts = { readonly [Part in RatioPart]?: DecimalString };

/** What the two counts of a ratio indicator say. */
export interface RatioCheck {
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

/** Decimals kept when a rate is computed only to be compared: far beyond what anyone types. */
const COMPUTED_DECIMALS = 12;

/** Decimals of a rate that is computed for the reader. */
const SUGGESTED_DECIMALS = 2;

function readCount(cells: RowCells, part: RatioPart): { count?: DecimalString; fact?: FindingFact } {
  const read = readCell(cells[part], countContext);
  if (read.state === 'notReported' || read.state === 'notApplicable') return {};
  const raw = cellText(cells[part]);
  if (read.state !== 'reported' || read.comparator !== undefined) {
    return { fact: { code: 'countUnreadable', part, raw } };
  }
  if (compareDecimals(read.value, '0') < 0) return { fact: { code: 'countNegative', part, value: read.value } };
  return { count: read.value };
}

/** A typed rate may differ from the computed one by half of its own last decimal, no more. */
function disagrees(value: DecimalString, computed: DecimalString): boolean {
  const places = decimalPlaces(value);
  const half = places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`;
  return compareDecimals(absoluteDecimal(subtractDecimals(value, computed)), half) > 0;
}

/** Reads numerator and denominator of a ratio indicator and compares them with each other and with the rate. */
export function checkRatio(
  indicator: Indicator,
  cells: RowCells,
  places: RowPlaces,
  rate: ReportedNumber | undefined,
): RatioCheck {
  const { aggregation, bounds } = indicator;
  if (aggregation.kind !== 'ratio') return { counts: {}, findings: [] };
  const findings: Finding[] = [];
  const add = (fact: FindingFact, part: keyof RowCells, suggestion?: DecimalString) => {
    findings.push(finding(fact, placeOf(places, part), suggestion));
  };
  const counts: { [Part in RatioPart]?: DecimalString } = {};
  for (const part of ['numerator', 'denominator'] as const) {
    const { count, fact } = readCount(cells, part);
    if (count !== undefined) counts[part] = count;
    if (fact) add(fact, part);
  }
  const { numerator, denominator } = counts;
  if (findings.length > 0) return { counts, findings };
  if (numerator === undefined || denominator === undefined) {
    if (numerator !== undefined) add({ code: 'ratioPartMissing', part: 'denominator' }, 'denominator');
    if (denominator !== undefined) add({ code: 'ratioPartMissing', part: 'numerator' }, 'numerator');
    return { counts, findings };
  }
  if (denominator === '0') {
    add({ code: 'denominatorZero' }, 'denominator');
    return { counts, findings };
  }
  if (bounds?.upper !== undefined && compareDecimals(numerator, denominator) > 0) {
    add({ code: 'numeratorAboveDenominator', numerator, denominator }, 'numerator');
    return { counts, findings };
  }
  const computed = divideDecimals(
    multiplyDecimals(numerator, String(aggregation.per)),
    denominator,
    COMPUTED_DECIMALS,
  );
  const shown = divideDecimals(computed, '1', SUGGESTED_DECIMALS);
  if (rate === undefined) add({ code: 'rateComputable', computed: shown }, 'result', shown);
  else if (rate.comparator === undefined && disagrees(rate.value, computed)) {
    add({ code: 'rateDisagrees', value: rate.value, computed: shown }, 'result', shown);
  }
  return { counts, findings };
}
