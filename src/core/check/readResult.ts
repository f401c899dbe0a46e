import type { Indicator } from '../plan/schema';
import { judgePart } from '../target/partOfWhole';
import { gapTo, isOutOfBounds, judge } from '../target/verdict';
import type { ReportedNumber, Verdict } from '../target/verdict';
import { cellText } from './cellText';
import { readJudgement } from './judgement';
import type { CellReading } from './readCell';
import { numberContext, readCell } from './readCell';
import type { ResultReading, RowResult } from './rowContext';
import type { RowCells } from './rowCells';

/** What is wrong with a cell whatever it was to say. */
const NO_WORDS: ReadonlySet<string> = new Set(['formulaError', 'notCalculated', 'date']);

/** Reads the result cell of an indicator: a number, or the words of a judgement where the target is qualitative. */
export function readResult(indicator: Indicator, cells: RowCells): ResultReading {
  const read = readCell(cells.result, numberContext(indicator));
  if (indicator.target.comparator !== 'qualitative') return read;
  const verdict = readJudgement(cellText(cells.result));
  if (verdict) return { state: 'judged', verdict };
  const isBroken = read.state === 'unreadable' && NO_WORDS.has(read.code);
  return read.state === 'notReported' || read.state === 'notApplicable' || isBroken
    ? read
    : { state: 'unreadable', code: 'notAJudgement' };
}

/** Whether the cell may say "does not apply"; a plan may forbid it for an indicator. */
export const mayNotApply = (indicator: Indicator) => indicator.notApplicableAllowed ?? true;

type ResultFields = Partial<RowResult> & Pick<RowResult, 'verdict'>;

function numberFields(indicator: Indicator, read: ReportedNumber): ResultFields {
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
} as const satisfies Record<Exclude<CellReading['state'], 'reported'>, Verdict>;

/** What a reading means for the result: number, verdict and gap. */
export function resultFields(indicator: Indicator, read: ResultReading): ResultFields {
  if (read.state === 'judged') return { verdict: read.verdict };
  if (read.state === 'reported') return numberFields(indicator, read);
  if (read.state === 'notApplicable' && !mayNotApply(indicator)) return { verdict: 'notAssessed' };
  return {
    verdict: VERDICT_OF_STATE[read.state],
    ...(read.state === 'ambiguous' && { readings: read.readings }),
  };
}

/**
 * What a reading means where it is of some of the units alone: no verdict but one that holds whatever the others will say, and no
 * distance to the target where there is none.
 */
export function partFields(indicator: Indicator, read: ResultReading): ResultFields {
  const fields = resultFields(indicator, read);
  if (read.state !== 'reported') return fields;
  const verdict = judgePart(indicator, read);
  const { gap, ...rest } = fields;
  return { ...rest, verdict, ...(gap !== undefined && verdict !== 'notAssessed' && { gap }) };
}
