import type { Plan, ReportingUnit } from '../../../src/core/plan/schema';
import { byId } from './text';

/**
 * Every row is assigned, only ever as a suggestion, to a lead of the task it rests on, or to the kind of unit
 * whose results make it up.
 */
export function holdAssignments(
  plan: Plan,
  reporters: { readonly kind: ReportingUnit['kind']; readonly basis: string },
  otherBases: Readonly<Record<string, readonly string[]>>,
): void {
  test('every assignment is a suggestion that rests on a passage', () => {
    const leads = new Map(plan.tasks.map((task) => [task.code, task.leads ?? []]));
    for (const { source, basis = '', units, unitKinds } of plan.assignments) {
      expect(source).toBe('suggested');
      if (unitKinds)
        expect([unitKinds, basis, units]).toEqual([[reporters.kind], reporters.basis, undefined]);
      else expect(leads.get(basis) ?? otherBases[basis] ?? []).toEqual(expect.arrayContaining(units ?? ['']));
    }
  });

  test.each(byId(plan.indicators))('%s: units report what is made up of their results', (id, indicator) => {
    const kinds = plan.assignments.flatMap((entry) =>
      entry.indicator === id ? (entry.unitKinds ?? []) : [],
    );
    const madeUp = ['ratio', 'sum', 'allUnits'].includes(indicator.aggregation.kind);
    expect(kinds).toEqual(madeUp ? [reporters.kind] : []);
  });
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** A unit that ends hands over the day after; whoever takes over exists by then. */
export function holdCrosswalk(plan: Plan, withoutSuccessor: readonly string[]): void {
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));

  test('hand-overs fit the days on which units begin and end', () => {
    const misfits = plan.crosswalk.filter(({ from, to, date }) => {
      const [giver, taker] = [units.get(from), units.get(to)];
      const inTime = (taker?.from ?? date) <= date && (taker?.until ?? date) >= date;
      return !inTime || (giver?.until !== undefined && giver.until !== dayBefore(date));
    });
    expect(misfits).toEqual([]);
  });

  test('every unit that ends has a successor, or is known to have none', () => {
    const givers = new Set(plan.crosswalk.map(({ from }) => from));
    const orphans = plan.units.filter(({ id, until }) => until !== undefined && !givers.has(id));
    expect(orphans.map(({ id }) => id)).toEqual(withoutSuccessor);
  });

  test('every unit that begins follows another and says where it is known from', () => {
    const takers = new Set(plan.crosswalk.map(({ to }) => to));
    const begun = plan.units.filter(({ from }) => from !== undefined);
    expect(begun.filter(({ id, source }) => !takers.has(id) || source === undefined)).toEqual([]);
  });
}
