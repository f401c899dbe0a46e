import type { Plan } from '../../plan/schema';
import { unitOf } from '../../plan/units';
import { acceptedBeside } from '../../record/vouched';
import type { Accepted, FindingFact } from '../finding';
import type { IndicatorResult } from '../result';
import { unitsRules } from '../rules';
import { plainNumber } from './plainNumber';
import type { Spread } from './spread';
import { spreadOf } from './spread';

/** What of a result is held against other units'. */
export type ComparedResult = Pick<
  IndicatorResult,
  'indicator' | 'state' | 'value' | 'comparator' | 'verdict' | 'vouched'
>;

/** The results of one unit for one plan and year: a checked appendix, or what a merge goes by. */
export interface UnitResults<Result extends ComparedResult = ComparedResult> {
  readonly plan: Plan;
  /** Id of the reporting unit; what has none is compared with nothing. */
  readonly unit?: string;
  readonly year?: number;
  readonly results: readonly Result[];
}

/** One result that is unlike those of the other units. */
export interface UnlikeOthers<Result> {
  readonly result: Result;
  readonly fact: FindingFact;
  /** Why the unit's record accepts it. */
  readonly accepted?: Accepted;
}

/** Units are compared with others of their kind, for one plan and year. */
function groupOf({ plan, unit, year }: UnitResults): string | undefined {
  const kind = unit === undefined ? undefined : unitOf(plan, unit)?.kind;
  return kind && year !== undefined ? JSON.stringify([plan.id, kind, year]) : undefined;
}

/** Where the figures of each indicator lie, by group and indicator. What a unit says twice counts once. */
function spreadsOf(all: readonly UnitResults[]): ReadonlyMap<string, Spread> {
  const figures = new Map<string, Map<string, number>>();
  for (const each of all) {
    const group = groupOf(each);
    if (group === undefined) continue;
    for (const result of each.results) {
      const value = plainNumber(result);
      if (value === undefined) continue;
      const key = `${group} ${result.indicator}`;
      const known = figures.get(key) ?? new Map<string, number>();
      figures.set(key, known.set(`${each.unit ?? ''} ${value}`, Number(value)));
    }
  }
  return new Map(
    Array.from(figures).flatMap(([key, said]) => {
      const spread = spreadOf([...said.values()]);
      return spread ? [[key, spread] as const] : [];
    }),
  );
}

const indicatorOf = ({ indicators }: Plan, { indicator }: ComparedResult) =>
  indicators.find(({ id }) => id === indicator);

/**
 * Asks the rules that need other units about finished results, and nothing else again: every unit's figure against those of the
 * units of its kind, for one plan and year.
 * @returns a list for each of the given ones, in their order, which shows nowhere else
 */
export function compareUnits<Result extends ComparedResult>(
  all: readonly UnitResults<Result>[],
): readonly (readonly UnlikeOthers<Result>[])[] {
  const spreads = spreadsOf(all);
  return all.map((unit) => {
    const group = groupOf(unit);
    return unit.results.flatMap((result) => {
      const value = plainNumber(result);
      const others = spreads.get(`${group ?? ''} ${result.indicator}`);
      const indicator = others && indicatorOf(unit.plan, result);
      if (value === undefined || !indicator) return [];
      return Object.values(unitsRules).flatMap(({ code, check }) =>
        check({ plan: unit.plan, indicator, value, others }).map((hit) => {
          const fact = { code, ...hit.fact };
          const accepted = acceptedBeside(result.vouched, fact);
          return { result, fact, ...(accepted && { accepted }) };
        }),
      );
    });
  });
}
