import type { AppendixCheck } from '../checkAppendix';
import { plainNumber } from './earlier';
import type { Spread } from './spread';
import { spreadOf } from './spread';

type Reported = Pick<AppendixCheck, 'plan' | 'unit' | 'year'>;

/** Units are compared with others of their kind, for one plan and year. */
function keyOf({ plan, unit, year }: Reported, indicator: string): string | undefined {
  const kind = plan.units.find(({ id }) => id === unit)?.kind;
  return kind && year !== undefined ? JSON.stringify([plan.id, kind, year, indicator]) : undefined;
}

function spreadsByKey(checks: readonly AppendixCheck[]): ReadonlyMap<string, Spread> {
  const figures = new Map<string, number[]>();
  for (const check of checks) {
    for (const result of check.results) {
      const value = plainNumber(result);
      const key = value === undefined ? undefined : keyOf(check, result.indicator);
      if (key === undefined) continue;
      const list = figures.get(key);
      if (list) list.push(Number(value));
      else figures.set(key, [Number(value)]);
    }
  }
  return new Map(
    Array.from(figures).flatMap(([key, list]) => {
      const spread = spreadOf(list);
      return spread ? [[key, spread]] : [];
    }),
  );
}

const known = new WeakMap<readonly AppendixCheck[], ReturnType<typeof spreadsByKey>>();

/** Where the other units' figures of an indicator lie; undefined where too few are at hand. */
export function spreadOfOthers(
  others: readonly AppendixCheck[],
  reported: Reported,
  indicator: string,
): Spread | undefined {
  const byKey = known.get(others) ?? spreadsByKey(others);
  known.set(others, byKey);
  const key = keyOf(reported, indicator);
  return key === undefined ? undefined : byKey.get(key);
}
