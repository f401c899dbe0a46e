import type { Finding, FindingFact } from '../check/finding';
import { oncePer } from '../memo/remember';
import type { Indicator, Plan, ReportingUnit, Task } from '../plan/schema';
import type { FigureNotInPlan } from './notInPlan';
import type { RejectedAgain } from './rejectedAgain';
import type { MergeRefusal } from './state';

/** What a file or sheet that is not merged says of itself. */
export interface FoundInstead {
  /** How its plan is cited, where it is another one. */
  readonly citation?: string;
  readonly year?: number;
  /** The year in the sheet's name, where that is what contradicts its own. */
  readonly sheetYear?: number;
  /** As it is written there, of a unit that the plan does not know. */
  readonly unit?: string;
  /** The unit that may have been meant. */
  readonly near?: string;
}

/** A sheet of a file that is no part of the merge. */
export interface SheetNotMerged {
  readonly code: MergeRefusal;
  readonly instead: FoundInstead;
}

/** What an earlier version of the program found, of which it kept the words alone. */
export interface FoundInWords {
  readonly code: string;
  readonly message: string;
}

/** What of another plan than the merge's its words may name. */
export interface Named {
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly units: readonly ReportingUnit[];
}

/**
 * A finding as it is kept, as plain data: of files that are not at hand any more, only this is left. It is put into words where
 * somebody reads it, in that reader's language; a merge outlives both.
 */
export interface KeptFinding extends Pick<
  Finding,
  'severity' | 'sheet' | 'cell' | 'indicator' | 'task' | 'accepted'
> {
  readonly fact: FindingFact | SheetNotMerged | FigureNotInPlan | RejectedAgain | FoundInWords;
  readonly named?: Named;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((each) => [each.id, each]));

const itemsOf = oncePer(({ indicators, tasks, units }: Plan) => ({
  indicators: byId(indicators),
  tasks: byId(tasks),
  units: byId(units),
}));

/** What a finding names by its id and the merge's plan knows otherwise, or not at all. */
function namedIn({ fact, indicator, task }: Finding, own: Plan, plan: Plan): Named | undefined {
  const ids = new Set([indicator, task, ...(Object.values(fact) as unknown[]).flat()]);
  const [theirs, ours] = [itemsOf(own), itemsOf(plan)];
  const differing = <Item>(from: ReadonlyMap<string, Item>, known: ReadonlyMap<string, Item>): Item[] =>
    [...ids].flatMap((id) => {
      const item = typeof id === 'string' ? from.get(id) : undefined;
      return item && JSON.stringify(item) !== JSON.stringify(known.get(id as string)) ? [item] : [];
    });
  const named = {
    indicators: differing(theirs.indicators, ours.indicators),
    tasks: differing(theirs.tasks, ours.tasks),
    units: differing(theirs.units, ours.units),
  };
  return Object.values(named).some(({ length }) => length > 0) ? named : undefined;
}

/**
 * A finding as a merge keeps it.
 * @param own the plan that the sheet was read by
 * @param plan that of the merge
 */
export function keepFinding(finding: Finding, own: Plan | undefined, plan: Plan): KeptFinding {
  const { fact, severity, sheet, cell, indicator, task, accepted } = finding;
  const isOther = own !== undefined && (own.id !== plan.id || own.version !== plan.version);
  const named = isOther && namedIn(finding, own, plan);
  return {
    fact,
    severity,
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    ...(indicator !== undefined && { indicator }),
    ...(task !== undefined && { task }),
    ...(accepted && { accepted }),
    ...(named && { named }),
  };
}

/** The plan in which what a finding names has the names that it had where it was found. */
export const planNaming = (plan: Plan, { named }: Pick<KeptFinding, 'named'>): Plan =>
  named
    ? {
        ...plan,
        indicators: [...named.indicators, ...plan.indicators],
        tasks: [...named.tasks, ...plan.tasks],
        units: [...named.units, ...plan.units],
      }
    : plan;
