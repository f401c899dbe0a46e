import type { z } from 'zod';
import { breaks } from './problems';
import type { PlanRule } from './problems';
import type { Plan } from './schema';

/** The lists of a plan whose entries have an id of their own. */
const LISTS = ['units', 'indicators', 'vision', 'tasks', 'funding', 'reporting'] as const;

/** The place of every id that stands a second time in one list. */
function repeatedIds(entries: readonly { readonly id: string }[]): number[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}

/** Holds every id that one part of a plan takes from another against the part that owns it. */
export function checkReferences(plan: Plan, context: z.RefinementCtx): void {
  const issue = (path: (string | number)[], rule: PlanRule, message: string) => {
    context.addIssue({ code: 'custom', path, message, ...breaks(rule) });
  };
  for (const list of LISTS) {
    for (const index of repeatedIds(plan[list])) {
      issue([list, index, 'id'], 'idTwice', 'two entries share an id');
    }
  }
  const units = new Set(plan.units.map(({ id }) => id));
  const indicators = new Set(plan.indicators.map(({ id }) => id));
  const tasks = new Set(plan.tasks.map(({ id }) => id));
  const known = (
    owner: ReadonlySet<string>,
    ids: readonly string[] | string | undefined,
    path: (string | number)[],
    message: string,
  ) => {
    const unknown = [ids ?? []].flat().filter((id) => !owner.has(id));
    if (unknown.length > 0) issue(path, 'idUnknown', `${message}: ${unknown.join(', ')}`);
  };
  known(units, plan.coordinator, ['coordinator'], 'unknown unit');
  known(units, plan.territory, ['territory'], 'unknown unit');
  plan.assignments.forEach((entry, at) => {
    known(indicators, entry.indicator, ['assignments', at, 'indicator'], 'unknown indicator');
    known(units, entry.units, ['assignments', at, 'units'], 'unknown unit');
  });
  plan.tasks.forEach(({ leads }, at) => {
    known(units, leads, ['tasks', at, 'leads'], 'unknown unit');
  });
  plan.reporting.forEach(({ via, fromUnits }, at) => {
    known(units, via, ['reporting', at, 'via'], 'unknown unit');
    known(units, fromUnits, ['reporting', at, 'fromUnits'], 'unknown unit');
  });
  plan.crosswalk.forEach((entry, at) => {
    known(units, entry.from, ['crosswalk', at, 'from'], 'unknown unit');
    known(units, entry.to, ['crosswalk', at, 'to'], 'unknown unit');
    known(indicators, entry.indicators, ['crosswalk', at, 'indicators'], 'unknown indicator');
    known(tasks, entry.tasks, ['crosswalk', at, 'tasks'], 'unknown task');
    if (entry.from === entry.to) {
      issue(['crosswalk', at, 'to'], 'followsItself', 'a unit does not follow itself');
    }
  });
  plan.relations.forEach((relation, at) => {
    if (relation.kind === 'atMost') {
      known(indicators, relation.smaller, ['relations', at, 'smaller'], 'unknown indicator');
      known(indicators, relation.larger, ['relations', at, 'larger'], 'unknown indicator');
    } else {
      known(indicators, relation.parts, ['relations', at, 'parts'], 'unknown indicator');
      known(indicators, relation.total, ['relations', at, 'total'], 'unknown indicator');
    }
  });
}
