import { compareDecimals } from '../decimal/decimal';
import type { Plan, Relation } from '../plan/schema';
import type { Figure } from './figure';
import { ratioFigure, sumOf, toDecimal } from './figure';

/** A level that must not be above another keeps this part of it, so that rounding does not bring them together. */
const BELOW = 0.97;

/** The levels with every "never above" kept, before anything is rounded. */
export function cappedLevels(
  relations: readonly Relation[],
  levels: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const capped = new Map(levels);
  for (const relation of relations) {
    if (relation.kind !== 'atMost') continue;
    const smaller = capped.get(relation.smaller) ?? 0;
    const larger = capped.get(relation.larger) ?? 0;
    if (smaller > larger * BELOW) capped.set(relation.smaller, larger * BELOW);
  }
  return capped;
}

/** The total as the sum of its parts; of ratios, which share their denominator, the sum of the numerators. */
function totalOf(plan: Plan, relation: Extract<Relation, { kind: 'parts' }>, figures: Map<string, Figure>) {
  const total = plan.indicators.find(({ id }) => id === relation.total);
  const parts = relation.parts.flatMap((id) => figures.get(id) ?? []);
  if (!total || parts.length === 0) return;
  const places = total.target.decimals ?? 0;
  const { numerator, denominator } = sumOf(total, parts, places);
  const shared = parts[0]?.denominator;
  const isRatio = total.aggregation.kind === 'ratio' && shared !== undefined;
  figures.set(
    total.id,
    isRatio && denominator !== undefined
      ? ratioFigure(total, numerator ?? '0', shared, places)
      : sumOf(total, parts, places),
  );
}

/** The figures with the plan's relations held to the last digit. */
export function withRelations(plan: Plan, made: ReadonlyMap<string, Figure>): ReadonlyMap<string, Figure> {
  const figures = new Map(made);
  for (const relation of plan.relations) {
    if (relation.kind === 'parts') totalOf(plan, relation, figures);
  }
  for (const relation of plan.relations) {
    if (relation.kind !== 'atMost') continue;
    const smaller = figures.get(relation.smaller);
    const larger = figures.get(relation.larger)?.value;
    if (smaller?.value === undefined || larger === undefined || smaller.numerator !== undefined) continue;
    if (compareDecimals(smaller.value, larger) > 0) {
      figures.set(relation.smaller, { value: toDecimal(Number(larger) * BELOW, 1) });
    }
  }
  return figures;
}
