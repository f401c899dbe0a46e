import { compareMoments } from '../calendar/vietnamTime';
import { compareTexts } from '../text/compareTexts';
import type { Decision, MergeState, Overruled } from './state';

const placeOf = ({ unit, indicator }: Pick<Decision, 'unit' | 'indicator'>) => `${indicator} ${unit ?? ''}`;

const asOverruled = ({ chosen, reason, decidedAt }: Decision): Overruled => ({ chosen, reason, decidedAt });

const isSame = (one: Overruled, other: Overruled) =>
  one.chosen === other.chosen && one.reason === other.reason && one.decidedAt === other.decidedAt;

/** The latest first; of equal times always the same one. */
const byTime = (one: Overruled, other: Overruled) =>
  compareMoments(other.decidedAt, one.decidedAt) ||
  compareTexts(one.chosen, other.chosen) ||
  compareTexts(one.reason, other.reason);

/** What was decided before, each once and the earliest first. */
function inTime(overruled: readonly Overruled[]): readonly Overruled[] {
  const different = overruled.filter(
    (each, at) => !overruled.slice(0, at).some((known) => isSame(known, each)),
  );
  return different.sort((one, other) => byTime(other, one));
}

/** Two people, or one twice, who chose the same: the later words in front, the earlier ones kept, and all that either saw. */
function together(one: Decision, other: Decision): Decision {
  const seen = [...new Set([...one.seen, ...other.seen])].sort(compareTexts);
  const earlier = [...(one.instead ?? []), ...(other.instead ?? []), asOverruled(other)];
  const instead = inTime(earlier.filter((each) => !isSame(each, one)));
  return { ...one, seen, ...(instead.length > 0 && { instead }) };
}

/** What stands of the decisions on one conflict, the latest first: none that another was made instead of, and one for each choice. */
function standing(decisions: readonly Decision[]): readonly Decision[] {
  const byChoice = new Map<string, Decision>();
  const overruled = decisions.flatMap(({ instead = [] }) => instead);
  const left = decisions.filter((each) => !overruled.some((earlier) => isSame(earlier, each)));
  for (const each of left.sort(byTime)) {
    const same = byChoice.get(each.chosen);
    byChoice.set(each.chosen, same ? together(same, each) : each);
  }
  return [...byChoice.values()];
}

/**
 * Decisions of several merges in one list. Where two merges decided one conflict differently both stand, and the conflict is open
 * until somebody decides between them; one that was made knowing the other takes its place.
 */
export function combineDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const byPlace = new Map<string, Decision[]>();
  for (const each of decisions) {
    const same = byPlace.get(placeOf(each));
    if (same) same.push(each);
    else byPlace.set(placeOf(each), [each]);
  }
  const sorted = [...byPlace].sort(([one], [other]) => compareTexts(one, other));
  return sorted.flatMap(([, same]) => standing(same));
}

/** The state with decisions that a person makes now, each instead of those that stood; one that says nothing new changes nothing. */
export function withDecisions(state: MergeState, decisions: readonly Decision[]): MergeState {
  return decisions.reduce((before, decision) => {
    const isIts = (each: Decision) => placeOf(each) === placeOf(decision);
    const stood = before.decisions.filter(isIts);
    const [sole, ...others] = stood;
    const isKnown =
      sole !== undefined &&
      others.length === 0 &&
      sole.chosen === decision.chosen &&
      sole.reason === decision.reason &&
      decision.seen.every((key) => sole.seen.includes(key));
    if (isKnown) return before;
    const instead = inTime(stood.flatMap((each) => [...(each.instead ?? []), asOverruled(each)]));
    const made = { ...decision, ...(instead.length > 0 && { instead }) };
    const rest = before.decisions.filter((each) => !isIts(each));
    return { ...before, decisions: combineDecisions([...rest, made]) };
  }, state);
}

/** The state without a decision: the conflict is open again. */
export function withoutDecision(state: MergeState, unit: string | null, indicator: string): MergeState {
  const isIt = (each: Decision) => each.unit === unit && each.indicator === indicator;
  return { ...state, decisions: state.decisions.filter((each) => !isIt(each)) };
}
