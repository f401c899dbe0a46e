/** Appendices of several units held against one another once all are checked: who is compared, who is told, and how rarely in vain. */
import type { AppendixCheck } from '../../../src/core/check/checkAppendix';
import { compareWorkbooks } from '../../../src/core/check/compareWorkbooks';
import type { IndicatorResult } from '../../../src/core/check/result';
import { reportersOf } from '../../../src/core/calendar/reporters';
import { resultFields } from '../../../src/core/check/readResult';
import { decimalPlaces } from '../../../src/core/decimal/decimal';
import type { Plan } from '../../../src/core/plan/schema';
import { indicatorsOf } from '../../../src/core/plan/rows';
import { reportingDay } from '../../../src/core/calendar/deadlines';
import { SampleWorld } from '../../../src/core/samples/world';
import { shippedPlans } from '../../../src/plans';
import { indicator, planOf } from '../../support/plan';

const share = indicator({ value: '40' });
const communes = Array.from({ length: 20 }, (_, at) => ({
  id: `xa-${at}`,
  name: `Xã ${at}`,
  kind: 'commune' as const,
}));
const plan: Plan = {
  ...planOf([share]),
  units: [...communes, { id: 'so', name: 'Sở', kind: 'department' }],
};

function appendix(unit: string | undefined, value: string, rest: Partial<AppendixCheck> = {}): AppendixCheck {
  const result: IndicatorResult = {
    indicator: share.id,
    sheet: 'PL',
    cell: 'G12',
    raw: value,
    state: 'reported',
    value,
    verdict: 'met',
  };
  return { sheet: 'PL', plan, year: 2026, results: [result], ...(unit !== undefined && { unit }), ...rest };
}

const workbook = (...appendices: readonly AppendixCheck[]) => ({ appendices });
/** Enough communes around 90, each in a workbook of its own. */
const around90 = (count: number) =>
  communes.slice(1, count + 1).map(({ id }, at) => workbook(appendix(id, String(88 + (at % 5)))));
/** How many findings each workbook gets. */
const counts = (...workbooks: readonly ReturnType<typeof workbook>[]) =>
  compareWorkbooks(workbooks).map((findings) => findings.length);

const zeros = (count: number) => Array<number>(count).fill(0);

test('the one that differs is told where it stands, in whatever order they come', () => {
  const odd = workbook(appendix('xa-0', '9'));
  const others = around90(12);
  const [found] = compareWorkbooks([odd, ...others]);
  expect(found).toEqual([
    {
      fact: {
        code: 'differsFromOtherUnits',
        value: '9',
        side: 'below',
        unit: '%',
        target: '40',
        median: '89',
        units: 12,
      },
      severity: 'warning',
      sheet: 'PL',
      cell: 'G12',
      indicator: share.id,
    },
  ]);
  expect(compareWorkbooks([...others, odd]).at(-1)).toEqual(found);
  expect(counts(...others, odd)).toEqual([...zeros(12), 1]);
});

test.each<[string, AppendixCheck]>([
  ['of another kind', appendix('so', '9')],
  ['of another year', appendix('xa-0', '9', { year: 2027 })],
  ['of no known year', { sheet: 'PL', plan, unit: 'xa-0', results: appendix('xa-0', '9').results }],
  ['of the whole plan', appendix(undefined, '9')],
  ['of another plan', appendix('xa-0', '9', { plan: { ...plan, id: 'khac' } })],
])('a figure %s is not compared', (_, odd) => {
  expect(counts(workbook(odd), ...around90(12))).toEqual(zeros(13));
});

test.each<[string, Partial<IndicatorResult>]>([
  ['an interval', { comparator: 'atLeast' }],
  ['what could not be judged', { verdict: 'notAssessed' }],
  ['what could be read in two ways', { state: 'ambiguous' }],
])('%s is not compared', (_, rest) => {
  const odd = appendix('xa-0', '9');
  const results = odd.results.map((result) => ({ ...result, ...rest }));
  expect(counts(workbook({ ...odd, results }), ...around90(12))).toEqual(zeros(13));
});

test('seven units are no measure, however often they send the same', () => {
  const six = around90(6);
  expect(counts(workbook(appendix('xa-0', '9')), ...six, ...six, ...six)).toEqual(zeros(19));
  expect(counts(workbook(appendix('xa-0', '9')), ...around90(7))).toEqual([1, ...zeros(7)]);
});

test('a few more of something rare are not told, many more are', () => {
  const homes = indicator({ value: '12900' }, { integer: true, unit: 'căn', bounds: { lower: '0' } });
  const rare = { ...plan, indicators: [homes] };
  const others = communes.slice(1, 13).map(({ id }) => workbook(appendix(id, '1', { plan: rare })));
  expect(counts(workbook(appendix('xa-0', '5', { plan: rare })), ...others)).toEqual(zeros(13));
  expect(counts(workbook(appendix('xa-0', '500', { plan: rare })), ...others)).toEqual([1, ...zeros(12)]);
});

test('every workbook that holds the odd figure is told', () => {
  const odd = workbook(appendix('xa-0', '9'));
  expect(counts(odd, odd, ...around90(12))).toEqual([1, 1, ...zeros(12)]);
});

test('appendices of several units in one workbook are compared too', () => {
  const together = workbook(appendix('xa-0', '9'), ...around90(12).flatMap(({ appendices }) => appendices));
  expect(counts(together)).toEqual([1]);
});

/** The figures of every reporting unit, as a check of their appendices gives them. */
function sound(of: Plan, seed: number, year: number) {
  const world = new SampleWorld(of, seed);
  return reportersOf(of, year).reporters.map(({ unit }) => {
    const figures = world.figures(unit, year);
    const results = indicatorsOf(of, unit, reportingDay(of, unit, year)).flatMap(
      (each): IndicatorResult[] => {
        const { value } = figures.get(each.id) ?? {};
        if (value === undefined) return [];
        const read = { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] } as const;
        return [{ indicator: each.id, raw: value, state: 'reported', ...resultFields(each, read) }];
      },
    );
    return workbook({ sheet: 'PL', plan: of, unit: unit.id, year, results });
  });
}

test('sound figures of every unit of the plans are told nothing', () => {
  let figures = 0;
  let alarms = 0;
  for (const of of shippedPlans) {
    for (const year of [2026, 2030]) {
      for (const seed of [1, 5, 7, 11]) {
        const all = sound(of, seed, year);
        figures += all.reduce((sum, { appendices }) => sum + (appendices[0]?.results.length ?? 0), 0);
        alarms += compareWorkbooks(all).flat().length;
      }
    }
  }
  expect(figures).toBeGreaterThan(10_000);
  expect(alarms).toBe(0);
});
