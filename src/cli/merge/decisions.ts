import { z } from 'zod';
import { ByPlace } from '../../core/merge/byPlace';
import type { Choice, ListedProblem } from '../../core/merge/chooseClaim';
import { decisionFor, namesToChoose } from '../../core/merge/chooseClaim';
import { consolidate } from '../../core/merge/consolidate';
import { withDecisions } from '../../core/merge/decisions';
import { numberedNames } from '../../core/merge/namesApart';
import type { Decision, MergeState } from '../../core/merge/state';
import type { Context } from '../context';
import { errorCode } from '../errorCode';
import { CommandError } from '../io';
import { printable } from '../printable';
import type { MalformedDecision } from '../../locale/mergeStrings';

const choiceSchema = z.object({
  unit: z.string().nullable().default(null),
  indicator: z.string(),
  choose: z.object({
    file: z.string().optional(),
    value: z.union([z.string(), z.number().transform(String)]).optional(),
    key: z.string().optional(),
  }),
  reason: z.string().default(''),
});

const decisionsSchema = z.object({ decisions: z.array(choiceSchema) });

/** A choice that decided nothing, by its place in the file, from 1. */
export interface ChoiceOutcome {
  readonly place: number;
  readonly choice: Choice;
  readonly problem: ListedProblem;
  /** Names of files that it could choose. */
  readonly names: readonly string[];
}

/** What is wrong, entry by entry. */
function malformedIn(json: unknown, issues: readonly z.core.$ZodIssue[]): readonly MalformedDecision[] {
  const fieldsOf = new Map<number, Set<string>>();
  for (const {
    path: [, at, ...field],
  } of issues) {
    if (typeof at !== 'number') return [{ about: [], fields: [] }];
    const fields = fieldsOf.get(at) ?? new Set();
    if (field.length > 0) fields.add(field.join('.'));
    fieldsOf.set(at, fields);
  }
  const { decisions } = json as { readonly decisions: readonly unknown[] };
  return Array.from(fieldsOf, ([at, fields]) => {
    const { unit, indicator } = (decisions[at] ?? {}) as Readonly<Record<string, unknown>>;
    const about = [unit, indicator].filter((each) => typeof each === 'string').map(printable);
    return { place: at + 1, about, fields: [...fields] };
  });
}

/** Reads a file of decisions (docs/json.md, `phuluc.decisions/1`). */
export async function readChoices(path: string, { io, locale }: Context): Promise<readonly Choice[]> {
  const { merge } = locale;
  let text: string;
  try {
    text = new TextDecoder().decode(await io.read(path));
  } catch (error) {
    throw new CommandError(merge.cannotReadDecisions(path, errorCode(error) ?? String(error)));
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CommandError(merge.decisionsNotJson(path, error instanceof Error ? error.message : ''));
  }
  const parsed = decisionsSchema.safeParse(json);
  if (!parsed.success) {
    throw new CommandError(merge.decisionsMalformed(path, malformedIn(json, parsed.error.issues)));
  }
  return parsed.data.decisions.map(({ unit, indicator, choose, reason }) => ({
    unit,
    indicator,
    reason,
    ...(choose.file !== undefined && { file: choose.file }),
    ...(choose.value !== undefined && { value: choose.value }),
    ...(choose.key !== undefined && { key: choose.key }),
  }));
}

/** Whether the same file decides the same conflict in another way as well. */
const isContradicted = ({ unit, indicator, chosen }: Decision, made: readonly Decision[]) =>
  made.some((each) => each.unit === unit && each.indicator === indicator && each.chosen !== chosen);

/** One decision for each conflict: what is chosen twice has the words of both, so that the same file decides the same another time. */
function onePerConflict(decisions: readonly Decision[]): readonly Decision[] {
  const made = new ByPlace<Decision>();
  for (const each of decisions) {
    const same = made.get(each.unit, each.indicator);
    const reasons = new Set([...(same ? [same.reason] : []), each.reason]);
    made.set(each.unit, each.indicator, { ...each, reason: [...reasons].join('; ') });
  }
  return [...made.values()];
}

/**
 * The state with choices applied: first those about one unit, because sources of one figure may only contradict each
 * other once their own conflicts are settled.
 */
export function applyChoices(
  state: MergeState,
  choices: readonly Choice[],
  decidedAt: string,
): { readonly state: MergeState; readonly problems: readonly ChoiceOutcome[] } {
  const placed = choices.map((choice, at) => ({ place: at + 1, choice }));
  const problems: ChoiceOutcome[] = [];
  const nameOf = numberedNames(state.files);
  let decided = state;
  for (const isOfUnit of [true, false]) {
    const round = placed.filter(({ choice }) => (choice.unit !== null) === isOfUnit);
    if (round.length === 0) continue;
    const merge = consolidate(decided);
    const outcomes = round.map((each) => ({
      ...each,
      outcome: decisionFor(each.choice, merge, decidedAt, nameOf),
    }));
    const made = outcomes.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome]));
    const decisions: Decision[] = [];
    for (const { place, choice, outcome } of outcomes) {
      if (typeof outcome === 'string')
        problems.push({ place, choice, problem: outcome, names: namesToChoose(choice, merge) });
      else if (isContradicted(outcome, made))
        problems.push({ place, choice, problem: 'decidedOtherwise', names: [] });
      else decisions.push(outcome);
    }
    decided = withDecisions(decided, onePerConflict(decisions));
  }
  return { state: decided, problems: problems.sort((one, other) => one.place - other.place) };
}
