import { decimalPlaces } from '../../decimal/decimal';
import type { Indicator } from '../../plan/schema';
import { judgePart } from '../../target/partOfWhole';
import type { Verdict } from '../../target/verdict';
import { gapTo, isOutOfBounds, judge } from '../../target/verdict';
import type { Asked } from '../expected';
import type { Settled, SentTimes } from '../settle';
import type { Decision } from '../state';
import type { Aggregate, Answers, Figure } from './aggregate';
import { answerOf } from './answer';
import { figureOfParts } from './parts';
import { figureOfSources } from './sources';

/**
 * What the figure is to the target; a claim's own verdict stands, also that of an interval. A figure worked out from some of the parts
 * says no more than holds whatever the others will say.
 */
function verdictOf(indicator: Indicator, { value, verdict, reason }: Figure, isPartial: boolean): Verdict {
  if (reason === 'notApplicable') return 'notApplicable';
  if (reason !== undefined) return reason === 'noFigures' ? 'notReported' : 'notAssessed';
  if (verdict !== undefined || value === undefined) return verdict ?? 'notAssessed';
  const result = { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] } as const;
  return (isPartial ? judgePart : judge)(indicator, result);
}

/** What a figure of the whole can be: a sum may be as large as all the units make it. */
function ofTheWhole(indicator: Indicator): Indicator {
  const { aggregation, bounds } = indicator;
  if (aggregation.kind !== 'sum' || !bounds) return indicator;
  return { ...indicator, bounds: { ...bounds, upper: undefined } };
}

/** No figure is given that the indicator cannot have, such as a rate above 100: something beneath it is wrong, though every row looks sound. */
function withinBounds(indicator: Indicator, figure: Figure): Figure {
  const { value, reason, ...rest } = figure;
  if (value === undefined || reason !== undefined) return figure;
  const read = { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] } as const;
  return isOutOfBounds(indicator, read) ? { ...rest, reason: 'outOfBounds' } : figure;
}

/**
 * The figure of the whole for one indicator: worked out from the parts or taken from a named source, with its
 * coverage; withheld where it could not be proved, with the units that stand in the way.
 */
export function aggregateIndicator(
  { indicator, basis, units }: Asked,
  settledOf: (unit: string) => Settled | undefined,
  decisions: readonly Decision[],
  sentAt: SentTimes,
): Aggregate {
  const all = units.map((unit) => answerOf(unit, settledOf(unit.id)));
  const answers: Answers = {
    figures: all.flatMap((answer) => (answer.kind === 'figure' ? [answer] : [])),
    missing: all.flatMap((answer) =>
      answer.kind === 'gap' ? [{ unit: answer.unit.id, because: answer.because }] : [],
    ),
  };
  const made =
    basis === 'parts'
      ? figureOfParts(indicator, answers)
      : { figure: figureOfSources(indicator, answers, decisions, sentAt), answers };
  const appliesNowhere = all.length > 0 && all.every(({ kind }) => kind === 'notApplicable');
  const whole = basis === 'parts' ? ofTheWhole(indicator) : indicator;
  const figure: Figure =
    appliesNowhere && made.figure.reason === 'noFigures'
      ? { reason: 'notApplicable' }
      : basis === 'parts'
        ? withinBounds(whole, made.figure)
        : made.figure;
  const missingBy = new Map(made.answers.missing.map((each) => [each.unit, each]));
  const missing = units.flatMap(({ id }) => missingBy.get(id) ?? []);
  const coverage = {
    have: made.answers.figures.length,
    of: all.filter(({ kind }) => kind !== 'notApplicable').length,
  };
  const isPartial = figure.reason === undefined && coverage.have < coverage.of;
  const verdict = verdictOf(whole, figure, isPartial);
  const isOpen = isPartial && basis === 'parts' && verdict === 'notAssessed';
  const gap =
    figure.value === undefined || figure.reason !== undefined || figure.comparator !== undefined || isOpen
      ? undefined
      : gapTo(indicator, figure.value);
  return {
    ...figure,
    indicator: indicator.id,
    basis,
    coverage,
    counted: new Set(made.answers.figures.map(({ unit }) => unit.id)),
    missing,
    isPartial,
    verdict,
    ...(gap !== undefined && { gap }),
  };
}
