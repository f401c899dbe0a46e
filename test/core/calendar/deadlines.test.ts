/** What is due when, for whom, and how near it is; worked out by hand. */
import { findPlan } from '../../../src/plans';
import type { Deadline } from '../../../src/core/calendar/deadlines';
import { deadlinesOf, nextDeadlines, reportingDay } from '../../../src/core/calendar/deadlines';
import type { Plan } from '../../../src/core/plan/schema';
import { planWith, reporting, unitIn } from '../../support/reorganised';

const plan = planWith();
const one = (entry: object, change: object = {}) =>
  planWith({ reporting: [reporting('mot', entry)], ...change });

const brief = ({ year, due, lastDay, daysLeft, state }: Deadline) => [year, due, lastDay, daysLeft, state];
const inYear = (of: Plan, year: number, today: string) =>
  deadlinesOf(of, undefined, { year, today }).map(brief);

describe('the days of a deadline', () => {
  test.each<[string, object, number, string, string]>([
    ['before 30 November', {}, 2026, '2026-11-30', '2026-11-29'],
    ['by 30 November', { inclusive: true }, 2026, '2026-11-30', '2026-11-30'],
    ['before 15 December', { due: '12-15' }, 2027, '2027-12-15', '2027-12-14'],
    ['before 1 January', { due: '01-01' }, 2027, '2027-01-01', '2026-12-31'],
    ['by 31 December', { due: '12-31', inclusive: true }, 2026, '2026-12-31', '2026-12-31'],
    ['before 1 March of a leap year', { due: '03-01' }, 2028, '2028-03-01', '2028-02-29'],
    ['before 1 March of a common year', { due: '03-01' }, 2027, '2027-03-01', '2027-02-28'],
    ['by 29 February of a leap year', { due: '02-29', inclusive: true }, 2028, '2028-02-29', '2028-02-29'],
    ['by 29 February of a common year', { due: '02-29', inclusive: true }, 2027, '2027-02-28', '2027-02-28'],
    ['before 29 February of a common year', { due: '02-29' }, 2027, '2027-02-28', '2027-02-27'],
    ['in the last year there is', {}, 2100, '2100-11-30', '2100-11-29'],
  ])('%s', (_, entry, year, due, lastDay) => {
    const [only] = deadlinesOf(one(entry), undefined, { year, today: lastDay });
    expect(only).toMatchObject({ year, due, lastDay, daysLeft: 0, state: 'today' });
    expect(only).not.toHaveProperty('role');
  });
});

describe('how near it is, before 30 November', () => {
  test.each([
    ['2026-11-14', 15, 'ahead'],
    ['2026-11-15', 14, 'soon'],
    ['2026-11-28', 1, 'soon'],
    ['2026-11-29', 0, 'today'],
    ['2026-11-30', -1, 'late'],
    ['2027-01-01', -33, 'late'],
    ['2025-12-31', 333, 'ahead'],
  ])('on %s: %i days, %s', (today, daysLeft, state) => {
    expect(inYear(one({}), 2026, today)).toEqual([[2026, '2026-11-30', '2026-11-29', daysLeft, state]]);
  });
});

describe('the years it comes in', () => {
  test.each<[string, object, object, number, number]>([
    ['yearly, from the year of issue', {}, {}, 2024, 1],
    ['yearly, not before the year of issue', {}, {}, 2023, 0],
    ['yearly, from its own first year', { year: 2026 }, {}, 2025, 0],
    ['yearly, in its own first year', { year: 2026 }, {}, 2026, 1],
    ['yearly, from whenever, where the plan has no date', {}, { date: null }, 2001, 1],
    ['once, in its year', { recurrence: 'once', year: 2026 }, {}, 2026, 1],
    ['once, the year after', { recurrence: 'once', year: 2026 }, {}, 2027, 0],
  ])('%s', (_, entry, change, year, count) => {
    expect(inYear(one(entry, change), year, '2026-01-01')).toHaveLength(count);
  });
});

describe('whom it concerns', () => {
  const roles = (unit: string, year: number, of = plan) =>
    deadlinesOf(of, unitIn(of, unit), { year, today: `${year}-01-01` }).map((each) => [
      each.reporting.id,
      each.role,
    ]);

  test.each<[string, number, [string, string][]]>([
    ['so-y-te', 2024, [['don-vi', 'reports']]],
    // It took over a part of the labour department's work, but not the coordinating and what goes up with it.
    ['so-y-te', 2025, [['don-vi', 'reports']]],
    ['huyen-a', 2024, [['don-vi', 'reports']]],
    ['huyen-a', 2025, []],
    ['xa-hai', 2025, [['don-vi', 'reports']]],
    ['xa-hai', 2024, []],
    ['bao-hiem', 2025, []],
    [
      'so-lao-dong',
      2024,
      [
        ['don-vi', 'reports'],
        ['len-tinh', 'reports'],
      ],
    ],
    ['so-lao-dong', 2025, []],
  ])('%s in %i: %p', (unit, year, expected) => {
    expect(roles(unit, year)).toEqual(expected);
  });

  test('the coordinator also sees what comes to it', () => {
    // What goes through the coordinator goes to who coordinates now, not to everybody who took some of its work over.
    const collecting = planWith({
      reporting: [reporting('don-vi', { fromKinds: ['district'], via: 'so-lao-dong' })],
    });
    expect(roles('so-lao-dong', 2024, collecting)).toEqual([['don-vi', 'receives']]);
    expect(roles('so-noi-vu', 2025, collecting)).toEqual([['don-vi', 'receives']]);
    expect(roles('so-y-te', 2025, collecting)).toEqual([]);
  });

  test('so does the unit the reports go through, and who follows it', () => {
    const through = planWith({
      coordinator: 'tinh-moi',
      reporting: [reporting('don-vi', { fromKinds: ['district'], via: 'so-lao-dong' })],
    });
    expect(roles('so-lao-dong', 2024, through)).toEqual([['don-vi', 'receives']]);
    expect(roles('so-noi-vu', 2025, through)).toEqual([['don-vi', 'receives']]);
    expect(roles('bao-hiem', 2025, through)).toEqual([]);
  });

  test('the earliest comes first', () => {
    expect(inYear(plan, 2026, '2026-12-01').map(([, , lastDay]) => lastDay)).toEqual([
      '2026-11-29',
      '2026-12-14',
    ]);
    const turned = planWith({ reporting: [...plan.reporting].reverse() });
    expect(inYear(turned, 2026, '2026-12-01')).toEqual(inYear(plan, 2026, '2026-12-01'));
  });
});

describe('the next time', () => {
  const next = (of: Plan, today: string) => nextDeadlines(of, undefined, today).map(brief);

  test.each<[string, object, string, string[]]>([
    ['on the last day, today', {}, '2026-11-29', ['2026-11-29']],
    ['a day later, in a year', {}, '2026-11-30', ['2027-11-29']],
    ['at the end of the year', {}, '2026-12-31', ['2027-11-29']],
    ['before 1 January, on 31 December', { due: '01-01' }, '2026-12-31', ['2026-12-31']],
    ['before 1 January, on 1 January', { due: '01-01' }, '2027-01-01', ['2027-12-31']],
    ['by 31 December, on it', { due: '12-31', inclusive: true }, '2026-12-31', ['2026-12-31']],
    ['by 31 December, on 1 January', { due: '12-31', inclusive: true }, '2027-01-01', ['2027-12-31']],
    ['not begun yet', { year: 2029 }, '2026-11-29', ['2029-11-29']],
    ['once, to come', { recurrence: 'once', year: 2028 }, '2026-11-29', ['2028-11-29']],
    ['once, over', { recurrence: 'once', year: 2025 }, '2026-11-29', []],
    ['by 29 February', { due: '02-29', inclusive: true }, '2027-02-28', ['2027-02-28']],
  ])('%s', (_, entry, today, expected) => {
    expect(next(one(entry), today).map(([, , lastDay]) => lastDay)).toEqual(expected);
  });

  test('for a unit, only what concerns it', () => {
    const of = (unit: string) =>
      nextDeadlines(plan, unitIn(plan, unit), '2026-11-20').map((each) => each.reporting.id);
    expect(of('xa-mot')).toEqual(['don-vi']);
    expect(of('huyen-a')).toEqual([]);
    expect(of('so-noi-vu')).toEqual(['don-vi', 'len-tinh']);
  });
});

describe('the day a unit’s rows are decided', () => {
  test.each([
    ['xa-mot', 2026, '2026-11-29'],
    ['bao-hiem', 2026, '2026-12-31'],
    ['huyen-a', 2024, '2024-11-29'],
    ['huyen-a', 2026, '2026-12-31'],
  ])('%s in %i: %s', (unit, year, expected) => {
    expect(reportingDay(plan, unitIn(plan, unit), year)).toBe(expected);
  });

  test('what only comes to a unit does not decide', () => {
    const collecting = planWith({
      reporting: [
        reporting('don-vi', { fromKinds: ['district'] }),
        reporting('len-tinh', { fromKinds: undefined, fromUnits: ['so-lao-dong'], due: '12-15' }),
      ],
    });
    expect(reportingDay(collecting, unitIn(collecting, 'so-lao-dong'), 2024)).toBe('2024-12-14');
  });

  test('the whole plan: the year’s end', () => {
    expect(reportingDay(plan, undefined, 2026)).toBe('2026-12-31');
  });
});

describe('what the coordinator itself reports', () => {
  test.each(['so-y-te', 'so-giao-duc-va-dao-tao'])(
    'goes with the coordinating, not with the part of its work that went to %s',
    (id) => {
      const binhDinh = findPlan('binh-dinh')!;
      const due = (unit: string) =>
        deadlinesOf(binhDinh, unitIn(binhDinh, unit), { year: 2026, today: '2026-11-23' }).map(
          (each) => `${each.due} ${each.role}`,
        );
      expect(due(id)).toEqual(['2026-11-30 reports']);
      expect(due('so-noi-vu')).toContain('2026-12-15 reports');
    },
  );
});
