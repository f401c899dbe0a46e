import type { Plan } from '../../../src/core/plan/schema';
import type { TargetSection } from './targets';
import { byId, slug, without, words } from './text';

/** Ids, labels, codes, units and bounds of the rows go together. */
export function holdRows({ plan, text, addedWords }: TargetSection): void {
  const { indicators } = plan;
  const named = byId(indicators);

  test.each(named)('%s: the id is a slug of words of the label', (id, { label }) => {
    expect(slug(id)).toBe(id);
    const inLabel = new Set(slug(label).split('-'));
    expect(id.split('-').filter((word) => !inLabel.has(word))).toEqual([]);
  });

  test.each(named)('%s: the label uses the words of the plan', (id, { label }) => {
    const known = new Set([...words(text), ...(addedWords[id] ?? [])]);
    expect(words(label).filter((word) => !known.has(word))).toEqual([]);
    expect(label).toMatch(/^\p{Lu}.*[^.;,]$/u);
  });

  test('labels are distinct', () => {
    expect(new Set(indicators.map(({ label }) => label)).size).toBe(indicators.length);
  });

  test('groups are contiguous, and codes count them and their rows', () => {
    const groups = [...new Set(indicators.map(({ group }) => group))];
    const inGroups = groups.flatMap((group, index) =>
      indicators
        .filter((indicator) => indicator.group === group)
        .map((_indicator, position) => `${index + 1}.${position + 1} ${group}`),
    );
    expect(indicators.map(({ code, group }) => `${code} ${group}`)).toEqual(inGroups);
  });

  test.each(named)('%s: unit and bounds go together', (_id, indicator) => {
    const share = { lower: '0', upper: '100' };
    const bounds = indicator.unit === '' ? undefined : indicator.unit === '%' ? share : { lower: '0' };
    expect(indicator.bounds).toEqual(bounds);
    expect(indicator.unit === '').toBe(indicator.target.comparator === 'qualitative');
    expect(indicator.integer ?? false).toBe(indicator.unit === 'căn');
    // Neither seed states the value it starts from.
    expect(indicator.baseline).toBeUndefined();
  });

  test('every ratio is a percentage with two different counts', () => {
    for (const { unit, aggregation } of indicators) {
      if (aggregation.kind !== 'ratio') continue;
      expect([unit, aggregation.per]).toEqual(['%', 100]);
      expect(aggregation.numerator).not.toBe(aggregation.denominator);
    }
  });
}

/** What the plan sees beyond its target year: qualitative, and the section has nothing else. */
export function holdVision(plan: Plan, text: string, year: number, notQuoted: readonly string[]): void {
  test('the vision is quoted whole', () => {
    expect(plan.vision.length).toBeGreaterThan(0);
    const quotes = plan.vision.map(({ target }) => target.quote);
    const rest = words(without(text, [...quotes, ...notQuoted]));
    expect(rest.filter((word) => word !== 'và')).toEqual([]);
  });

  test('the vision is a matter of judgement and of its own year', () => {
    const rows = plan.vision.map(({ unit, target }) => [unit, target.comparator, target.year]);
    expect(rows).toEqual(plan.vision.map(() => ['', 'qualitative', year]));
  });

  test.each(byId(plan.vision))('%s: the label uses the words of the quote', (id, { label, target }) => {
    const known = new Set(words(target.quote));
    expect(words(label).filter((word) => !known.has(word))).toEqual([]);
    const inLabel = new Set(slug(label).split('-'));
    expect(id.split('-').filter((word) => !inLabel.has(word))).toEqual([]);
  });
}
