import { describeAppendix } from '../../../src/core/appendix/describe';
import { reportersOf } from '../../../src/core/calendar/reporters';
import { checkWorkbook } from '../../../src/core/check/checkWorkbook';
import type { ReportingUnit } from '../../../src/core/plan/schema';
import { sampleValues } from '../../../src/core/samples/values';
import { SampleWorld } from '../../../src/core/samples/world';
import { vietnameseAppendix } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';
import { snapshotOf } from '../../support/appendix';

const SEEDS = [1, 7, 20261126];

/** What the check says of a clean appendix that is filled in on a day. */
function findings(world: SampleWorld, year: number, day: string, unit?: ReportingUnit) {
  const { plan } = world;
  const request = { year, ...(unit && { unit }) };
  const values = sampleValues(world, { ...request, day }, vietnameseAppendix);
  const sheet = describeAppendix({ plan, values, ...request }, vietnameseAppendix);
  const check = checkWorkbook(snapshotOf(sheet), [plan], vietnameseAppendix, { today: day });
  expect(check.appendices).toHaveLength(1);
  expect(check.appendices[0]?.results.every(({ state }) => state === 'reported')).toBe(true);
  return check.findings.map(({ fact, cell, indicator }) => ({ ...fact, cell, indicator }));
}

describe.each(shippedPlans.map((plan) => [plan.id, plan] as const))('a clean appendix of %s', (_, plan) => {
  const worlds = SEEDS.map((seed) => new SampleWorld(plan, seed));

  it.each([2024, 2026, 2030, 2031])('has no finding for the whole plan in %i', (year) => {
    for (const world of worlds) {
      for (const day of [`${year}-11-20`, `${year + 1}-01-15`]) {
        expect(findings(world, year, day)).toEqual([]);
      }
    }
  });

  it.each([2024, 2026, 2030])('has no finding for any unit in %i', (year) => {
    for (const { unit } of reportersOf(plan, year).reporters) {
      expect(findings(worlds[0]!, year, `${year}-11-20`, unit)).toEqual([]);
    }
  });
});
