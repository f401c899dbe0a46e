/**
 * Days as ISO 8601 dates ("2026-11-30"), which sort as text. No clock and no time zone comes into it: a
 * deadline is a day on the calendar, the same wherever the program runs.
 */

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** True for a year of the Gregorian calendar with a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The year of a day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** Days of all the years before one. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const daysBeforeMonth = (year: number, month: number): number =>
  (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0);

/** Number of a day, counted from 0001-01-01 as 1. */
function ordinal(day: string): number {
  const year = yearOf(day);
  return daysBeforeYear(year) + daysBeforeMonth(year, Number(day.slice(5, 7))) + Number(day.slice(8, 10));
}

function fromOrdinal(count: number): string {
  // Never below the year sought, because 146097 days are 400 years.
  let year = Math.ceil((count * 400) / 146097);
  while (daysBeforeYear(year) >= count) year -= 1;
  while (daysBeforeYear(year + 1) < count) year += 1;
  const inYear = count - daysBeforeYear(year);
  let month = 12;
  while (daysBeforeMonth(year, month) >= inYear) month -= 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(inYear - daysBeforeMonth(year, month), 2)}`;
}

/** The day some days after another, or before it where the number is negative. */
export function addDays(day: string, days: number): string {
  return fromOrdinal(ordinal(day) + days);
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return ordinal(to) - ordinal(from);
}

/** The last day of a year, for `dayIn`. */
export const YEAR_END = '12-31';

/** The day of a year with a month and day ("11-30"); 29 February is the 28th in a common year. */
export function dayIn(year: number, monthDay: string): string {
  const written = monthDay === '02-29' && !isLeapYear(year) ? '02-28' : monthDay;
  return `${pad(year, 4)}-${written}`;
}
