import { checkRange } from '../../../src/core/match/checkRange';
import type { Plan } from '../../../src/core/plan/schema';
import { findPlan } from '../../../src/plans';
import { layouts } from './layouts';
import type { Results } from './layouts';

const plans = ['binh-dinh', 'minh-long'].map((id) => findPlan(id)!);

/** A figure of its own for every indicator; words for those a person judges. */
function resultsOf({ indicators }: Plan): Results {
  return new Map(
    indicators.map(({ id, target, integer }, at) => [
      id,
      target.comparator === 'qualitative' ? 'Đạt' : integer ? 100 + at : 20 + at / 4,
    ]),
  );
}

describe.each(plans.map((plan) => [plan.id, plan] as const))('a foreign table of %s', (_, plan) => {
  const results = resultsOf(plan);

  test.each(Object.entries(layouts))('%s', (name, layout) => {
    const { sheet, places } = layout(plan, results);
    const { judged, outcome } = checkRange({ sheet, areas: [], plan, year: 2026 });
    const found = Object.fromEntries(judged.map(({ match, cell }) => [match.indicator.id, cell]));
    // Nothing is matched wrongly …
    for (const [id, cell] of Object.entries(found))
      expect([name, id, cell]).toEqual([name, id, places.get(id)]);
    // … every figure is the row's own …
    for (const { match, assessment } of judged) {
      const { verdict, value } = assessment.result;
      const given = results.get(match.indicator.id);
      const isJudgement = typeof given === 'string';
      expect([match.indicator.id, isJudgement ? verdict : value]).toEqual([
        match.indicator.id,
        isJudgement ? 'met' : String(given),
      ]);
    }
    // … and nothing is missed.
    expect(outcome.couldBe.map(({ row }) => row.name)).toEqual([]);
    expect(outcome.notFound.map(({ id }) => id)).toEqual([]);
  });
});
