import type { Indicator, Plan } from '../../../src/core/plan/schema';
import { byId, normalise, place, vietnamese, within, without, words } from './text';

/** "Xóa hoàn toàn" states its zero in words. */
export function inWords({ target }: Indicator): boolean {
  return target.value === '0' && /^(Xóa|Xoá bỏ) hoàn toàn/.test(target.quote);
}

/** A plan's section of targets, and what is to be known about it to check the indicators against it. */
export interface TargetSection {
  readonly plan: Plan;
  readonly text: string;
  /** Numbers of the section that are no targets, each with enough context to be found exactly once. */
  readonly notTargets: readonly string[];
  /** Whole sentences and headings that state no target. */
  readonly notQuoted: readonly string[];
  /** Words of a label that the section lacks, by indicator. */
  readonly addedWords: Readonly<Record<string, readonly string[]>>;
}

/** The numbers of the section that state targets, and which of them are an indicator's own. */
function numbersOf({ text, notTargets }: TargetSection) {
  const candidates = [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .map((match) => ({ at: match.index, written: match[0].replace(/^0+(?=\d)/, '') }))
    .filter(({ at }) => !notTargets.some((part) => within(text, at, part)));
  const claims = ({ target }: Indicator) =>
    [target.value, target.upper].flatMap((end) => {
      if (end === undefined) return [];
      const claimed = candidates.find(
        ({ at, written }) => written === vietnamese(end) && within(text, at, target.quote),
      );
      return claimed ? [claimed.at] : [];
    });
  return { candidates, claims };
}

/** The comparator that the words around the number call for (docs/domain.md, "Targets"). */
function comparatorInWords(section: TargetSection, indicator: Indicator): string {
  if (indicator.target.value === undefined) return 'qualitative';
  if (inWords(indicator)) return 'atMost';
  const { claims } = numbersOf(section);
  const [first] = claims(indicator);
  if (/^\d+(,\d+)?[-–]\d/.test(section.text.slice(first))) return 'range';
  const before = section.text.slice(place(section.text, indicator.target.quote), first).trim().split(' ');
  const byWord = new Map([
    ['trên', 'moreThan'],
    ['dưới', 'lessThan'],
    ['khoảng', 'about'],
  ]);
  return byWord.get(before.at(-1) ?? '') ?? 'atLeast';
}

/** Every target of the section is a row, in its words and with its number, and nothing is left over. */
export function holdTargets(section: TargetSection): void {
  const { plan, text } = section;
  const named = byId(plan.indicators);
  const { candidates, claims } = numbersOf(section);

  test.each(named)('%s: the quote is one sentence or clause of the plan', (_id, { target }) => {
    expect(target.quote).toBe(normalise(target.quote));
    expect(target.quote).not.toMatch(/[.!?…;]$|[.!?…]\s/);
    expect(text.slice(0, place(text, target.quote))).toMatch(/[\s(]$/);
  });

  test.each(named.filter(([, { target }]) => target.value !== undefined))(
    '%s: the quote has the number as the plan writes it',
    (_id, indicator) => {
      const { value = '', upper, decimals } = indicator.target;
      expect(inWords(indicator) ? 1 : claims(indicator).length).toBe(upper === undefined ? 1 : 2);
      expect(decimals).toBe(value.split('.')[1]?.length ?? 0);
    },
  );

  test('every number of the section is a target, or is known not to be one', () => {
    const claimed = new Set(plan.indicators.flatMap(claims));
    expect(candidates.filter(({ at }) => !claimed.has(at))).toEqual([]);
  });

  test('the quotes leave nothing of the section but joints', () => {
    // A target without a number would leave its words here.
    const quotes = plan.indicators.map(({ target }) => target.quote);
    const rest = words(without(text, [...quotes, ...section.notQuoted]));
    expect(rest.filter((word) => word !== 'và')).toEqual([]);
  });

  test('rows stand in the order of the section', () => {
    const order = plan.indicators.map(
      (indicator) => claims(indicator)[0] ?? place(text, indicator.target.quote),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test.each(named)('%s: the comparator is the one the words call for', (_id, indicator) => {
    expect(indicator.target.comparator).toBe(comparatorInWords(section, indicator));
  });

  test.each(named)(
    '%s: can be exceeded unless all, none or a strict bound is asked for',
    (_id, indicator) => {
      const { comparator, value, exceedable } = indicator.target;
      const strict = comparator === 'moreThan' || comparator === 'lessThan';
      const whole = indicator.unit === '%' && value === '100';
      const expected = comparator === 'qualitative' ? undefined : !(strict || whole || inWords(indicator));
      expect(exceedable).toBe(expected);
    },
  );

  test("every target is due by the end of the plan's target year", () => {
    expect(new Set(plan.indicators.map(({ target }) => target.year))).toEqual(new Set([plan.targetYear]));
    expect(plan.targetYear).toBe(2030);
  });
}
