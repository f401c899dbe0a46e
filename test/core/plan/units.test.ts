/** Who does what over time: units that come and go, and the crosswalk between them. */
import { currentOwnersOf, indicatorsOf, isAssigned, ownersOf, tasksOf } from '../../../src/core/plan/rows';
import type { Plan } from '../../../src/core/plan/schema';
import { isMergedTerritory, territoryChange } from '../../../src/core/plan/territory';
import {
  coordinatorOn,
  existsOn,
  isCoordinator,
  predecessorsOf,
  successorsOf,
  unitsOn,
} from '../../../src/core/plan/units';
import { definition, line, planWith, unitIn } from '../../support/reorganised';

const plan = planWith();
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const rows = (of: Plan, unit: string, day?: string) => ids(indicatorsOf(of, unitIn(of, unit), day));
const tasks = (of: Plan, unit: string, day?: string) => ids(tasksOf(of, unitIn(of, unit), day));
const after = (of: Plan, unit: string, query: { day: string; indicator?: string; task?: string }) =>
  successorsOf(of, unitIn(of, unit), query).map(({ unit: { id } }) => id);

describe('units that exist', () => {
  test.each([
    ['2025-02-28', true, false],
    ['2025-03-01', false, true],
  ])('on %s', (day, old, young) => {
    expect(existsOn(unitIn(plan, 'so-lao-dong'), day)).toBe(old);
    expect(existsOn(unitIn(plan, 'so-noi-vu'), day)).toBe(young);
  });

  test('a list keeps the plan’s order', () => {
    expect(ids(unitsOn(plan, '2026-01-01'))).toEqual([
      'so-y-te',
      'so-noi-vu',
      'bao-hiem',
      'xa-mot',
      'xa-hai',
      'tinh-moi',
    ]);
  });
});

describe('rows of a unit on a day', () => {
  test.each<[string, string, string[]]>([
    ['so-y-te', '2025-02-28', []],
    ['so-y-te', '2025-03-01', ['ho-ngheo']],
    ['xa-mot', '2026-11-29', ['ho-ngheo']],
    ['xa-hai', '2026-11-29', ['ho-ngheo']],
    // What is gone keeps what it had on its last day, and what is to come has what it will begin with.
    ['huyen-a', '2026-11-29', ['ho-ngheo']],
    ['xa-mot', '2024-11-29', ['ho-ngheo']],
    ['bao-hiem', '2026-11-29', ['bao-hiem']],
    ['tinh-moi', '2026-11-29', []],
  ])('%s on %s: %p', (unit, day, expected) => {
    expect(rows(plan, unit, day)).toEqual(expected);
  });

  test('without a day, what a unit has at any time', () => {
    expect(rows(plan, 'so-y-te')).toEqual(['ho-ngheo']);
    expect(isAssigned(plan, plan.indicators[0]!, unitIn(plan, 'so-noi-vu'))).toBe(true);
    expect(isAssigned(plan, plan.indicators[1]!, unitIn(plan, 'so-noi-vu'))).toBe(false);
    expect(isAssigned(plan, plan.indicators[0]!, unitIn(plan, 'so-lao-dong'))).toBe(true);
  });

  test('a unit that lives on no longer has what it handed over, and keeps the rest', () => {
    const partial = planWith({
      units: definition.units.map((unit) => ({ ...unit, until: undefined })),
      crosswalk: [line('so-lao-dong', 'so-y-te', { indicators: ['ho-ngheo'] })],
      coordinator: 'so-noi-vu',
    });
    expect(rows(partial, 'so-lao-dong', '2025-02-28')).toEqual(['nguoi-co-cong', 'ho-ngheo', 'dao-tao-nghe']);
    expect(rows(partial, 'so-lao-dong', '2025-03-01')).toEqual(['nguoi-co-cong', 'dao-tao-nghe']);
    expect(rows(partial, 'so-lao-dong')).toEqual(['nguoi-co-cong', 'ho-ngheo', 'dao-tao-nghe']);
    expect(tasks(partial, 'so-lao-dong', '2025-03-01')).toEqual(['mot', 'hai']);
    expect(tasks(partial, 'so-y-te', '2025-03-01')).toEqual([]);
  });

  test('what no line names goes, with the end of a unit, to the lines that name nothing of its kind', () => {
    const split = planWith({
      crosswalk: [
        line('so-lao-dong', 'so-noi-vu', { tasks: ['mot'] }),
        line('so-lao-dong', 'so-y-te', { indicators: ['ho-ngheo'], tasks: ['hai'] }),
      ],
    });
    expect(rows(split, 'so-noi-vu', '2026-01-01')).toEqual(['nguoi-co-cong', 'dao-tao-nghe']);
    expect(tasks(split, 'so-noi-vu', '2026-01-01')).toEqual(['mot']);
    expect(tasks(split, 'so-y-te', '2026-01-01')).toEqual(['hai']);
  });
});

describe('tasks of a unit', () => {
  test.each<[string, string, string[]]>([
    ['so-y-te', '2026-01-01', ['hai']],
    ['so-y-te', '2025-01-01', []],
    ['xa-hai', '2026-01-01', ['ba']],
    ['bao-hiem', '2026-01-01', []],
    ['so-noi-vu', '2026-01-01', ['mot', 'hai', 'ba']],
  ])('%s on %s: %p', (unit, day, expected) => {
    expect(tasks(plan, unit, day)).toEqual(expected);
  });

  test('the whole plan has them all', () => {
    expect(tasksOf(plan, undefined)).toEqual(plan.tasks);
  });
});

describe('successors', () => {
  test.each<[string, { day: string; indicator?: string; task?: string }, string[]]>([
    ['so-lao-dong', { day: '2025-02-28' }, []],
    ['so-lao-dong', { day: '2025-03-01' }, ['so-noi-vu', 'so-y-te']],
    ['so-lao-dong', { day: '2025-03-01', indicator: 'ho-ngheo' }, ['so-y-te']],
    ['so-lao-dong', { day: '2025-03-01', indicator: 'dao-tao-nghe' }, ['so-noi-vu']],
    ['so-lao-dong', { day: '2025-03-01', task: 'hai' }, ['so-y-te']],
    ['huyen-a', { day: '2025-07-01' }, ['xa-mot', 'xa-hai']],
    ['bao-hiem', { day: '2026-01-01' }, []],
  ])('of %s, asked %p: %p', (unit, query, expected) => {
    expect(after(plan, unit, query)).toEqual(expected);
  });

  test('each with the day it follows from, and whether that is only suggested', () => {
    expect(successorsOf(plan, unitIn(plan, 'so-lao-dong'), { day: '2026-01-01' })).toMatchObject([
      { unit: { id: 'so-noi-vu' }, since: '2025-03-01', suggested: false },
      { unit: { id: 'so-y-te' }, since: '2025-03-01', suggested: true },
    ]);
  });

  test('predecessors are the same the other way round', () => {
    const before = (unit: string, day: string) => ids(predecessorsOf(plan, unitIn(plan, unit), day));
    expect(before('xa-hai', '2025-07-01').sort()).toEqual(['huyen-a', 'huyen-b']);
    expect(before('xa-hai', '2025-06-30')).toEqual([]);
    expect(before('so-y-te', '2026-01-01')).toEqual(['so-lao-dong']);
  });

  test('a chain is followed to its end', () => {
    const chained = planWith({
      crosswalk: [
        line('so-lao-dong', 'so-noi-vu'),
        line('so-noi-vu', 'bao-hiem', { date: '2026-01-01', source: 'suggested' }),
      ],
      units: definition.units.map((unit) =>
        unit.id === 'so-noi-vu' ? { ...unit, until: '2025-12-31' } : unit,
      ),
    });
    expect(after(chained, 'so-lao-dong', { day: '2025-12-31' })).toEqual(['so-noi-vu']);
    expect(after(chained, 'so-lao-dong', { day: '2026-01-01' })).toEqual(['bao-hiem']);
    expect(
      successorsOf(chained, unitIn(chained, 'so-lao-dong'), {
        day: '2026-01-01',
        indicator: 'ho-ngheo',
      }),
    ).toMatchObject([{ unit: { id: 'bao-hiem' }, since: '2026-01-01', suggested: true }]);
    expect(rows(chained, 'bao-hiem', '2026-01-01')).toEqual([
      'nguoi-co-cong',
      'ho-ngheo',
      'dao-tao-nghe',
      'bao-hiem',
    ]);
    expect(ids(predecessorsOf(chained, unitIn(chained, 'bao-hiem'), '2026-01-01')).sort()).toEqual([
      'so-lao-dong',
      'so-noi-vu',
    ]);
  });

  test('a way goes forward in time only', () => {
    const backwards = planWith({
      crosswalk: [
        line('so-noi-vu', 'bao-hiem', { date: '2025-04-01' }),
        line('so-lao-dong', 'so-noi-vu', { date: '2025-09-01' }),
      ],
    });
    expect(after(backwards, 'so-lao-dong', { day: '2026-01-01' })).toEqual(['so-noi-vu']);
    expect(rows(backwards, 'bao-hiem', '2026-01-01')).toEqual(['bao-hiem']);
    expect(rows(backwards, 'so-noi-vu', '2026-01-01')).toEqual(['nguoi-co-cong', 'ho-ngheo', 'dao-tao-nghe']);
    expect(ids(predecessorsOf(backwards, unitIn(backwards, 'bao-hiem'), '2026-01-01'))).toEqual([
      'so-noi-vu',
    ]);
  });

  test('two units that change places both end up with the other’s work', () => {
    const swapped = planWith({
      coordinator: 'tinh-cu',
      crosswalk: [line('so-y-te', 'bao-hiem'), line('bao-hiem', 'so-y-te')],
      assignments: [
        { indicator: 'ho-ngheo', units: ['so-y-te'], source: 'official' },
        { indicator: 'bao-hiem', units: ['bao-hiem'], source: 'official' },
      ],
    });
    expect(rows(swapped, 'so-y-te', '2026-01-01')).toEqual(['bao-hiem']);
    expect(rows(swapped, 'bao-hiem', '2026-01-01')).toEqual(['ho-ngheo']);
    expect(after(swapped, 'so-y-te', { day: '2026-01-01' })).toEqual(['bao-hiem']);
    expect(ids(predecessorsOf(swapped, unitIn(swapped, 'so-y-te'), '2026-01-01'))).toEqual(['bao-hiem']);
  });
});

describe('the coordinator', () => {
  test.each([
    ['2025-02-28', 'so-lao-dong'],
    ['2025-03-01', 'so-noi-vu'],
  ])('on %s is %s', (day, expected) => {
    expect(coordinatorOn(plan, day)?.id).toBe(expected);
  });

  test('sees every row, the old one as on its last day', () => {
    expect(indicatorsOf(plan, unitIn(plan, 'so-noi-vu'), '2026-01-01')).toEqual(plan.indicators);
    expect(indicatorsOf(plan, unitIn(plan, 'so-lao-dong'), '2026-01-01')).toEqual(plan.indicators);
    expect(isCoordinator(plan, unitIn(plan, 'so-y-te'), '2026-01-01')).toBe(false);
    expect(isCoordinator(plan, unitIn(plan, 'so-y-te'))).toBe(false);
    expect(isCoordinator(plan, unitIn(plan, 'so-noi-vu'))).toBe(true);
  });

  test('that lives on after handing over is an ordinary unit', () => {
    const living = planWith({
      units: definition.units.map((unit) => ({ ...unit, until: undefined, from: undefined })),
      crosswalk: [line('so-lao-dong', 'so-noi-vu', { coordinates: true, indicators: ['ho-ngheo'] })],
    });
    expect(rows(living, 'so-lao-dong', '2025-03-01')).toEqual(['nguoi-co-cong', 'dao-tao-nghe']);
    expect(rows(living, 'so-noi-vu', '2025-02-28')).toEqual([]);
  });

  test('is still found where the lines go in a circle', () => {
    const circle = planWith({
      crosswalk: [
        line('so-lao-dong', 'so-noi-vu', { coordinates: true }),
        line('so-noi-vu', 'so-lao-dong', { coordinates: true }),
      ],
    });
    expect(coordinatorOn(circle, '2026-01-01')?.id).toBe('so-noi-vu');
  });
});

describe('owners of today', () => {
  const owners = (id: string, day: string, of = plan) => {
    const { units, suggested } = currentOwnersOf(
      of,
      of.indicators.find((each) => each.id === id)!,
      day,
    );
    return [ids(units), suggested];
  };

  test.each<[string, string, string[], boolean]>([
    ['ho-ngheo', '2024-12-31', ['so-lao-dong'], false],
    ['ho-ngheo', '2025-12-31', ['so-y-te'], true],
    ['nguoi-co-cong', '2025-12-31', ['so-noi-vu'], false],
    ['bao-hiem', '2025-12-31', ['bao-hiem'], false],
    ['nha-o', '2025-12-31', [], false],
  ])('%s on %s: %p, suggested %s', (id, day, expected, suggested) => {
    expect(owners(id, day)).toEqual([expected, suggested]);
  });

  test('nobody is made up where nothing says who follows a lead that is gone', () => {
    const lost = planWith({ crosswalk: [] });
    expect(owners('ho-ngheo', '2025-12-31', lost)).toEqual([[], false]);
    expect(ids(ownersOf(lost, lost.indicators[1]!).units)).toEqual(['so-lao-dong']);
  });

  test('what the plan only suggests stays a suggestion', () => {
    const suggested = planWith({
      assignments: [{ indicator: 'bao-hiem', units: ['bao-hiem'], source: 'suggested' }],
    });
    expect(owners('bao-hiem', '2025-12-31', suggested)).toEqual([['bao-hiem'], true]);
  });
});

describe('the territory', () => {
  test('has not changed before the day, and has from it on', () => {
    expect(territoryChange(plan, '2025-06-30')).toBeUndefined();
    expect(territoryChange(plan, '2025-07-01')).toMatchObject({
      territory: { id: 'tinh-cu' },
      successors: [{ unit: { id: 'tinh-moi' } }],
      since: '2025-07-01',
    });
    expect(territoryChange(planWith({ territory: undefined }), '2026-01-01')).toBeUndefined();
  });

  test('is merged where one unit has it all, and that unit is meant', () => {
    const merged = territoryChange(plan, '2026-12-31')!;
    expect(isMergedTerritory(merged, 'tinh-moi')).toBe(true);
    expect(isMergedTerritory(merged, 'xa-mot')).toBe(false);
    const split = territoryChange(planWith({ territory: 'huyen-a' }), '2026-12-31')!;
    expect(isMergedTerritory(split, 'xa-mot')).toBe(false);
  });
});

test('3.321 communes and 42 indicators inherited from two districts', () => {
  const communes = Array.from({ length: 3321 }, (_, at) => ({
    id: `xa-${at}`,
    name: `UBND xã ${at}`,
    kind: 'commune',
    from: '2025-07-01',
  }));
  const first = definition.indicators[0]!;
  const indicators = Array.from({ length: 42 }, (_, at) => ({ ...first, id: `chi-tieu-${at}` }));
  const large = planWith({
    units: [...definition.units, ...communes],
    indicators,
    assignments: indicators.map(({ id }) => ({ indicator: id, unitKinds: ['district'], source: 'official' })),
    tasks: [],
    crosswalk: communes.map(({ id }, at) =>
      line(at % 2 === 0 ? 'huyen-a' : 'huyen-b', id, { date: '2025-07-01' }),
    ),
  });
  const counts = large.units.map((unit) => indicatorsOf(large, unit, '2026-11-29').length);
  expect(counts.filter((count) => count === 42)).toHaveLength(3321 + 2 + 1);
});
