import { labelCell } from '../../../src/core/table/places';
import { sheetOf } from '../../support/sheet';
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

describe('two tables side by side', () => {
  const [plan] = plans as [Plan];
  const sheet = sheetOf([
    ['Chỉ tiêu', 'ĐVT', 'Kết quả 2026', null, 'Chỉ tiêu', 'ĐVT', 'Kết quả 2026'],
    ['Tỷ lệ thất nghiệp chung', '%', 2.4, null, 'Số cây xanh đã trồng', 'cây', 130],
    ['Số cuộc họp', 'cuộc', 12, null, 'Tỷ lệ tiêm chủng', '%', 96],
  ]);
  const areas = [
    { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 3 },
    { firstRow: 1, lastRow: 3, firstColumn: 5, lastColumn: 7 },
  ];
  const check = (chosen: readonly (readonly [string, string])[]) =>
    checkRange({ sheet, areas, plan, year: 2026, chosen: new Map(chosen) });
  const places = ({ outcome, turned }: ReturnType<typeof check>) =>
    outcome.matched.map(({ row, indicator, by }) => [labelCell(row, turned), indicator.id, by]);

  test('a choice is of one row of one table, whatever stands beside it', () => {
    const before = check([]);
    expect(before.tables).toHaveLength(2);
    const after = check([['E2', 'bac-si']]);
    expect(places(after)).toEqual([...places(before), ['E2', 'bac-si', 'person']]);
    expect(after.judged.find(({ match }) => match.by === 'person')?.cell).toBe('G2');
    const both = check([
      ['E2', 'bac-si'],
      ['A2', 'that-nghiep-thanh-thi'],
    ]);
    expect(both.judged.map(({ match, cell }) => [match.indicator.id, cell])).toEqual([
      ['that-nghiep-thanh-thi', 'C2'],
      ['bac-si', 'G2'],
    ]);
  });
});
