/** Figures held against earlier years and other units: which slips are seen, and that skewed but sound figures are left alone. */
import fc from 'fast-check';
import { earlierFigures } from '../../../src/core/check/comparison/earlier';
import { spreadOf, spreadsOff } from '../../../src/core/check/comparison/spread';
import { assessRow } from '../../../src/core/check/assess';
import type { AppendixCheck } from '../../../src/core/check/checkWorkbook';
import type { IndicatorResult } from '../../../src/core/check/result';
import { DEFAULT_CHECKS } from '../../../src/core/plan/checks';
import type { Indicator } from '../../../src/core/plan/schema';
import { indicator, planOf } from '../../support/plan';

const share = indicator({ value: '40' });
const unemployment = indicator(
  { comparator: 'lessThan', value: '2.45', decimals: 2 },
  { direction: 'lower' },
);
const covered = indicator({ value: '41.2', decimals: 1 }, { bounds: { lower: '0', upper: '100' } });
const almostAll = indicator({ value: '95' }, { bounds: { lower: '0', upper: '100' } });
const homes = indicator({ value: '12900' }, { unit: 'căn', integer: true, bounds: { lower: '0' } });
const poorHomes = indicator(
  { comparator: 'atMost', value: '0' },
  { unit: 'căn', integer: true, direction: 'lower', bounds: { lower: '0' } },
);
const fewPoor = indicator(
  { comparator: 'atMost', value: '4200' },
  { unit: 'hộ', integer: true, direction: 'lower', bounds: { lower: '0' } },
);
const trained = indicator(
  { value: '2000' },
  { unit: 'người', integer: true, measure: 'inYear', bounds: { lower: '0' } },
);

const plan = planOf([share]);

function reported(
  year: number,
  value: string,
  rest: Partial<IndicatorResult> = {},
  unit?: string,
): AppendixCheck {
  const result: IndicatorResult = {
    indicator: share.id,
    raw: value,
    state: 'reported',
    value,
    verdict: 'notMet',
    ...rest,
  };
  return { sheet: 'S', plan, year, results: [result], ...(unit !== undefined && { unit }) };
}

describe('figures of earlier years', () => {
  const figures = (previous: readonly AppendixCheck[]) =>
    earlierFigures(previous, { plan, year: 2027 }, share.id).map(({ year, value }) => [year, value]);

  test.each<[string, readonly AppendixCheck[], unknown]>([
    [
      'the latest first',
      [reported(2024, '1'), reported(2026, '3'), reported(2025, '2')],
      [
        [2026, '3'],
        [2025, '2'],
        [2024, '1'],
      ],
    ],
    ['neither this year nor a later one', [reported(2027, '1'), reported(2028, '2')], []],
    ["not another unit's", [reported(2026, '1', {}, 'so-thu')], []],
    ["not another plan's", [{ ...reported(2026, '1'), plan: { ...plan, id: 'khac' } }], []],
    ['no interval', [reported(2026, '1', { comparator: 'moreThan' })], []],
    ['nothing that could not be judged', [reported(2026, '1', { verdict: 'notAssessed' })], []],
    [
      'official over a later estimate',
      [reported(2026, '1', { kind: 'official' }), reported(2026, '2', { kind: 'estimate' })],
      [[2026, '1']],
    ],
    ['the later of two alike', [reported(2026, '1'), reported(2026, '2')], [[2026, '2']]],
  ])('%s', (_, previous, expected) => {
    expect(figures(previous)).toEqual(expected);
  });

  test('nothing from before the unit existed in its present territory', () => {
    const unit = { id: 'xa-moi', name: 'Xã mới', kind: 'commune' as const, from: '2025-07-01' };
    const merged = { ...plan, units: [...plan.units, unit] };
    const previous = [2024, 2025, 2026].map((year) => reported(year, String(year), {}, 'xa-moi'));
    const found = earlierFigures(previous, { plan: merged, unit: 'xa-moi', year: 2027 }, share.id);
    expect(found.map(({ year }) => year)).toEqual([2026, 2025]);
  });
});

function raises(
  of: Indicator,
  value: number,
  earlier: readonly [number, string][],
  year = 2027,
): string | undefined {
  const { findings } = assessRow(
    of,
    { result: { row: 1, column: 1, value } },
    { indicator: of.id },
    { year },
    { earlier: earlier.map(([from, figure]) => ({ year: from, value: figure })) },
  );
  const found = findings.find(({ fact }) => fact.code === 'jumpFromEarlierYear');
  return found && (found.suggestion ?? 'no suggestion');
}

describe('a jump from earlier years', () => {
  test.each<[string, Indicator, number, [number, string][], string]>([
    ['a slipped decimal mark', share, 3.61, [[2026, '35.2']], '36.1'],
    ['the same digits, even towards the target', share, 36.1, [[2026, '3.61']], '3.61'],
    ['away from the target', unemployment, 24, [[2026, '2.5']], '2.4'],
    ['past the target by far', homes, 61_000, [[2026, '6100']], '6100'],
    ['thousands lost', homes, 13, [[2026, '12800']], '13000'],
    ['a nought for what was there', share, 0, [[2026, '35.2']], 'no suggestion'],
    ['more than the years in between explain', share, 2.2, [[2024, '35']], '22'],
    ['a rise towards the most that is allowed', fewPoor, 3100, [[2026, '420']], '310'],
    ['a fall towards the least that is asked for', homes, 13_000, [[2026, '91000']], '130000'],
    ['a share past its target until hardly anybody is left', covered, 99, [[2026, '39.23']], 'no suggestion'],
    ['a share away from its target, of nearly all', covered, 60, [[2026, '99']], 'no suggestion'],
    [
      'back beyond where it was before it fell',
      poorHomes,
      320,
      [
        [2026, '60'],
        [2025, '150'],
      ],
      '32',
    ],
    [
      'six times the last year and nearly five times the one before',
      poorHomes,
      5864,
      [
        [2026, '989'],
        [2025, '1241'],
      ],
      'no suggestion',
    ],
  ])('%s', (_, of, value, earlier, expected) => {
    expect(raises(of, value, earlier)).toBe(expected);
  });

  test.each<[string, Indicator, number, [number, string][]]>([
    ['no earlier year', share, 3.61, []],
    ['the same', share, 35.2, [[2026, '35.2']]],
    ['a great leap towards the target', share, 38, [[2026, '2']]],
    ['the last homes but three', poorHomes, 3, [[2026, '412']]],
    ['a small count', poorHomes, 12, [[2026, '1']]],
    ['a change that is small beside the target', share, 0.1, [[2026, '3.9']]],
    ['what began at nothing', share, 98, [[2026, '0']]],
    [
      'like the year before the last',
      share,
      5,
      [
        [2026, '35'],
        [2025, '5.2'],
      ],
    ],
    ['the last of a few that made the whole', covered, 100, [[2026, '66.67']]],
    ['one of a few that is no more', covered, 66.67, [[2026, '100']]],
    ['a share that grows past its target by less', covered, 90, [[2026, '39.23']]],
    ['most of a share reached on the way to its target', almostAll, 99, [[2026, '39.23']]],
    ['a share of nearly all that falls a little', almostAll, 91, [[2026, '99.5']]],
    ['all of a whole where most of it was', covered, 100, [[2026, '88']]],
    ['several years in between', share, 6, [[2024, '35']]],
    ['a year of little doing', trained, 320, [[2026, '2600']]],
  ])('not %s', (_, of, value, earlier) => {
    expect(raises(of, value, earlier)).toBeUndefined();
  });

  test('an indicator may have a factor of its own', () => {
    expect(raises(share, 8, [[2026, '35']])).toBeUndefined();
    expect(raises({ ...share, jumpFactor: '4' }, 8, [[2026, '35']])).toBeDefined();
  });
});

/** Numbers from 0 up to 1 that depend on the seed alone (Mulberry32); fast-check's own doubles favour the ends. */
class Random {
  constructor(private state: number) {}

  between(low: number, high: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (high - low);
  }
}

/** A figure of a skewed population, log-normal or with the heavier tail of Pareto. */
function skewed(random: Random, tail: 'lognormal' | 'pareto', middle: number, width: number): number {
  const log = tail === 'pareto' ? -Math.log(1 - random.between(0, 1)) * width : normal(random) * width;
  return middle * Math.exp(log);
}

/** Twelve uniform numbers less six: close enough to a normal one. */
function normal(random: Random): number {
  let sum = -6;
  for (let index = 0; index < 12; index++) sum += random.between(0, 1);
  return sum;
}

const population = fc.record({
  seed: fc.integer(),
  tail: fc.constantFrom('lognormal' as const, 'pareto' as const),
  middle: fc.integer({ min: 1, max: 5000 }),
  width: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
});
const UNITS = 135;

describe('other units', () => {
  const off = (figures: readonly number[], figure: number) =>
    spreadsOff(figure, spreadOf(figures)!) > Number(DEFAULT_CHECKS.outlierSpreads);

  test('skewed but sound figures raise next to nothing', () => {
    let alarms = 0;
    let figures = 0;
    fc.assert(
      fc.property(population, ({ seed, tail, middle, width }) => {
        const random = new Random(seed);
        const all = Array.from({ length: UNITS }, () => skewed(random, tail, middle, width));
        alarms += all.filter((figure) => off(all, figure)).length;
        figures += all.length;
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(alarms / figures).toBeLessThan(0.002);
  });

  test('a thousandfold figure stands out of an ordinary population', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 900 }), (seed, middle) => {
        const random = new Random(seed);
        const all = Array.from({ length: UNITS }, () => skewed(random, 'lognormal', middle, 0.8));
        expect(off([...all, middle * 1000], middle * 1000)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test.each<[string, number[], number, boolean]>([
    ['most at 100 and one at 10', [...Array<number>(30).fill(100), 10], 10, true],
    ['most at 100 and one at 80', [...Array<number>(30).fill(100), 80], 80, false],
    ['two camps', [...Array<number>(15).fill(5), ...Array<number>(15).fill(95)], 5, false],
    ['a nought', [...Array<number>(30).fill(100), 0], 0, false],
  ])('%s', (_, all, figure, expected) => {
    expect(off(all, figure)).toBe(expected);
  });

  test('few units say nothing', () => {
    expect(spreadOf(Array<number>(7).fill(50))).toBeUndefined();
    expect(spreadOf([...Array<number>(7).fill(50), 0])).toBeUndefined();
    expect(spreadOf(Array<number>(8).fill(50))).toMatchObject({ count: 8 });
  });
});

test('the courses of sound figures over the years raise next to nothing', () => {
  let alarms = 0;
  let figures = 0;
  const indicators = [share, unemployment, homes, poorHomes, trained];
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...indicators), (seed, of) => {
      const random = new Random(seed);
      let level = Number(of.target.value) * random.between(0.3, 1.6) + 5;
      for (let year = 2025; year <= 2030; year++) {
        const before = level;
        level *= Math.exp(normal(random) * 0.35);
        const [from, to] = [before, level].map((each) =>
          of.integer ? Math.round(each) : Number(each.toFixed(2)),
        );
        const isShare = of.bounds?.upper !== undefined && Math.max(from!, to!) > 100;
        if (isShare) break;
        figures += 1;
        if (raises(of, to!, [[year - 1, String(from)]], year) !== undefined) alarms += 1;
      }
    }),
    { numRuns: 1500, seed: 7 },
  );
  expect(figures).toBeGreaterThan(5000);
  expect(alarms / figures).toBeLessThan(0.002);
});
