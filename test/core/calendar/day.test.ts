/** Day arithmetic, held against the platform's own in universal time. */
import fc from 'fast-check';
import { addDays, dayIn, daysBetween, isLeapYear, yearOf } from '../../../src/core/calendar/day';

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2400, 11, 31) / DAY })
  .map((count) => count * DAY);

test('days between two days', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(daysBetween(iso(from), iso(to))).toBe((to - from) / DAY);
    }),
  );
});

test('the day some days away', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (from, days) => {
      expect(addDays(iso(from), days)).toBe(iso(from + days * DAY));
    }),
  );
});

test.each([
  ['2024-12-31', 1, '2025-01-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2100-03-01', -1, '2100-02-28'],
  ['2000-03-01', -1, '2000-02-29'],
  ['2023-12-31', 366, '2024-12-31'],
  ['0001-01-01', 0, '0001-01-01'],
])('%s and %i days is %s', (from, days, expected) => {
  expect(addDays(from, days)).toBe(expected);
});

test.each([
  [2024, true],
  [2025, false],
  [2100, false],
  [2000, true],
])('the year %i is a leap year: %s', (year, expected) => {
  expect(isLeapYear(year)).toBe(expected);
});

test.each([
  [2024, '02-29', '2024-02-29'],
  [2025, '02-29', '2025-02-28'],
  [2026, '11-30', '2026-11-30'],
])('in %i, %s is %s', (year, monthDay, expected) => {
  expect(dayIn(year, monthDay)).toBe(expected);
  expect(yearOf(expected)).toBe(year);
});
