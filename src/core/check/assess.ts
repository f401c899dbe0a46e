import { compareDecimals, decimalPlaces, multiplyDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Indicator } from '../plan/schema';
import { gapTo, isOutOfBounds, judge } from '../target/verdict';
import type { ReportedNumber, Verdict } from '../target/verdict';
import type { CellReading } from './readCell';
import { numberContext, readCell, saysNothing } from './readCell';
import { finding } from './catalogue';
import { cellText, heldBy } from './cellText';
import type { Finding, FindingFact } from './finding';
import { readJudgement } from './judgement';
import { readKind } from './kind';
import { checkRatio } from './ratio';
import type { IndicatorResult } from './result';
import type { RowCells, RowPlaces } from './rowCells';
import { placeOf } from './rowCells';

/** One row's answers: what was read, whether it meets the target, and what is wrong with the input. */
export interface Assessment {
  readonly result: IndicatorResult;
  readonly findings: readonly Finding[];
}

/** The sheet's own formulas resolve to 0.000001; finer results may be judged differently there. */
const SHEET_DECIMALS = 6;

function reading(indicator: Indicator, cells: RowCells): CellReading | { state: 'judged'; verdict: Verdict } {
  const read = readCell(cells.result, numberContext(indicator));
  if (indicator.target.comparator !== 'qualitative') return read;
  const verdict = readJudgement(cellText(cells.result));
  if (verdict) return { state: 'judged', verdict };
  return read.state === 'notReported' || read.state === 'notApplicable'
    ? read
    : { state: 'unreadable', code: 'notAJudgement' };
}

/** Whether the cell may say "does not apply"; a plan may forbid it for an indicator. */
const mayNotApply = (indicator: Indicator) => indicator.notApplicableAllowed ?? true;

/** Possible, but outside what is believable for the indicator. */
function isImplausible({ plausible }: Indicator, read: ReportedNumber): boolean {
  if (!plausible || read.comparator !== undefined) return false;
  const { lower, upper } = plausible;
  return (
    (lower !== undefined && compareDecimals(read.value, lower) < 0) ||
    (upper !== undefined && compareDecimals(read.value, upper) > 0)
  );
}

/** A shift of the decimal mark that makes an implausible number plausible, the smallest first. */
function shiftedMark(indicator: Indicator, value: DecimalString): DecimalString | undefined {
  return ['0.1', '10', '0.01', '100', '0.001', '1000']
    .map((factor) => multiplyDecimals(value, factor))
    .find(
      (shifted) => !isImplausible(indicator, { state: 'reported', value: shifted, decimals: 0, doubts: [] }),
    );
}

function factsOfNumber(indicator: Indicator, read: ReportedNumber, cells: RowCells): FindingFact[] {
  const raw = cellText(cells.result);
  const { value, comparator } = read;
  const facts: FindingFact[] = read.doubts.map((reason) => ({ code: 'readingDoubtful', reason, raw, value }));
  if (isOutOfBounds(indicator, read)) {
    const { lower, upper } = indicator.bounds ?? {};
    facts.unshift({
      code: 'resultOutOfBounds',
      ...heldBy(cells.result),
      ...(lower !== undefined && { lower }),
      ...(upper !== undefined && { upper }),
    });
  } else if (comparator !== undefined) {
    const isUndecided = judge(indicator, read) === 'notAssessed';
    facts.push({ code: isUndecided ? 'intervalUndecided' : 'resultIsInterval', raw });
  } else if (typeof cells.result?.value === 'string' && facts.length === 0) {
    facts.push({ code: 'numberStoredAsText', raw, value });
  }
  if (isImplausible(indicator, read)) facts.push({ code: 'resultImplausible', value });
  if (decimalPlaces(value) > SHEET_DECIMALS) facts.push({ code: 'moreThanSixDecimals', value });
  return facts;
}

function factsOf(indicator: Indicator, read: CellReading, cells: RowCells): FindingFact[] {
  const raw = cellText(cells.result);
  switch (read.state) {
    case 'reported':
      return factsOfNumber(indicator, read, cells);
    case 'ambiguous':
      return [
        { code: 'resultAmbiguous', reason: read.code, ...heldBy(cells.result), readings: read.readings },
      ];
    case 'unreadable':
      return [{ code: 'resultUnreadable', reason: read.code, ...heldBy(cells.result) }];
    case 'notApplicable':
      return mayNotApply(indicator) ? [] : [{ code: 'notApplicableNotAllowed', raw }];
    case 'notReported':
      return saysNothing(cells.result) ? [{ code: 'resultMissing' }] : [];
  }
}

/** A suggestion is made only where one number is the likely one. */
function suggestionFor(indicator: Indicator, fact: FindingFact): DecimalString | undefined {
  if (fact.code === 'resultImplausible') return shiftedMark(indicator, fact.value);
  if (fact.code === 'numberStoredAsText' || fact.code === 'readingDoubtful') return fact.value;
  // Of a unit of another kind no number is likely.
  const isLikely = fact.code === 'resultAmbiguous' && fact.reason !== 'unitConflict';
  const likeliest = isLikely ? fact.readings[0] : undefined;
  return likeliest !== undefined && /^-?[\d.]+$/.test(likeliest) ? likeliest : undefined;
}

function numberFields(indicator: Indicator, read: ReportedNumber): Partial<IndicatorResult> {
  const exact = read.comparator === undefined && !isOutOfBounds(indicator, read);
  const gap = exact ? gapTo(indicator, read.value) : undefined;
  return {
    value: read.value,
    ...(read.upper !== undefined && { upper: read.upper }),
    ...(read.comparator && { comparator: read.comparator }),
    ...(read.approximate && { approximate: true }),
    ...(gap !== undefined && { gap }),
    verdict: judge(indicator, read),
  };
}

const VERDICT_OF_STATE = {
  notReported: 'notReported',
  notApplicable: 'notApplicable',
  ambiguous: 'notAssessed',
  unreadable: 'notAssessed',
} as const satisfies Record<string, Verdict>;

function stateFields(indicator: Indicator, read: CellReading): Partial<IndicatorResult> {
  if (read.state === 'reported') return numberFields(indicator, read);
  if (read.state === 'notApplicable' && !mayNotApply(indicator)) return { verdict: 'notAssessed' };
  return {
    verdict: VERDICT_OF_STATE[read.state],
    ...(read.state === 'ambiguous' && { readings: read.readings }),
  };
}

/**
 * Reads and judges one indicator's row: state, number, verdict, gap, and findings about the input.
 * Pure; `places` only labels the findings.
 */
export function assessRow(indicator: Indicator, cells: RowCells, places: RowPlaces): Assessment {
  const read = reading(indicator, cells);
  const place = placeOf(places, 'result');
  const kind = readKind(cells, read.state === 'reported' ? read.kind : undefined);
  const facts = read.state === 'judged' ? [] : factsOf(indicator, read, cells);
  const ratio = checkRatio(indicator, cells, places, read.state === 'judged' ? undefined : read);
  const kindFindings = kind.unreadable
    ? [finding({ code: 'kindUnreadable', raw: cellText(cells.kind) }, placeOf(places, 'kind'))]
    : [];
  const fields: Partial<IndicatorResult> =
    read.state === 'judged' ? { verdict: read.verdict } : stateFields(indicator, read);
  return {
    result: {
      ...place,
      indicator: indicator.id,
      raw: cellText(cells.result),
      state: read.state === 'judged' ? 'reported' : read.state,
      verdict: 'notAssessed',
      ...(kind.kind && { kind: kind.kind }),
      ...fields,
      ...ratio.counts,
    },
    findings: [
      ...facts.map((fact) => finding(fact, place, suggestionFor(indicator, fact))),
      ...ratio.findings,
      ...kindFindings,
    ],
  };
}
