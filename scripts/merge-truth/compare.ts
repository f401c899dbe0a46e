import type { Truth, TruthValue } from '../../src/core/samples/returned/truth';
import type { MergeAnswer, Said } from './mergeJson';

/** How the values and figures of a merge stand to the truth. */
export interface Comparison {
  readonly values: number;
  /** Said by a unit, and nowhere in the merge. */
  readonly lost: readonly TruthValue[];
  /** In the merge with another number or another state. */
  readonly wrong: readonly TruthValue[];
  /** In the merge where no unit said anything, as `unit indicator`. */
  readonly invented: readonly string[];
  readonly aggregates: number;
  /** Indicators whose figure or coverage is another. */
  readonly wrongAggregates: readonly string[];
}

const placeOf = ({ unit, indicator }: { readonly unit: string; readonly indicator: string }) =>
  `${unit} ${indicator}`;

/** Everything that a merge says, by unit and indicator. */
function saidIn({ values, conflicts }: MergeAnswer): Map<string, readonly Said[]> {
  const said = new Map<string, readonly Said[]>();
  for (const value of values) said.set(placeOf(value), [value]);
  for (const conflict of conflicts) said.set(placeOf(conflict), conflict.claims);
  return said;
}

/** The number, or the words of a judgement; nothing where there is no one reading. */
const meantBy = ({ state, value, raw }: Said) => value ?? (state === 'reported' ? raw : null);

const isBlank = ({ state, value }: TruthValue) => state === 'notReported' && value === null;

/** Judgements in words stand in the truth as their verdicts. */
const JUDGEMENTS: ReadonlySet<string> = new Set(['met', 'notMet', 'inProgress']);

/** Holds a merge against the truth that was written with its files. */
export function compareWithTruth(merge: MergeAnswer, truth: Truth): Comparison {
  const said = saidIn(merge);
  const lost: TruthValue[] = [];
  const wrong: TruthValue[] = [];
  for (const value of truth.values) {
    const claims = said.get(placeOf(value)) ?? [];
    if (claims.length === 0) {
      if (!isBlank(value)) lost.push(value);
    } else if (!claims.some((claim) => claim.state === value.state && meantBy(claim) === value.value)) {
      wrong.push(value);
    }
  }
  const known = new Set(truth.values.map(placeOf));
  const figures = new Map(
    merge.aggregates.map(({ indicator, value, verdict, coverage: { have, of } }) => [
      indicator,
      `${value ?? (JUDGEMENTS.has(verdict) ? verdict : null)} ${have}/${of}`,
    ]),
  );
  return {
    values: truth.values.length,
    lost,
    wrong,
    invented: [...said.keys()].filter((place) => !known.has(place)),
    aggregates: truth.aggregates.length,
    wrongAggregates: truth.aggregates.flatMap(({ indicator, value, coverage: { have, of } }) =>
      figures.get(indicator) === `${value} ${have}/${of}` ? [] : [indicator],
    ),
  };
}
