import { addDays, daysBetween } from './day';

/** The years a plan speaks of; a serial number outside is no date that anybody meant. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** Day 0 of a workbook's serial numbers, ISO 8601. The 1900 system counts a 29 February 1900 that never was. */
const DAY_0 = '1899-12-30';
const DAY_0_OF_1904 = '1904-01-01';

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The ISO date of a day of the calendar; undefined where there is no such day in the years of a plan. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (iso < FIRST_DAY || iso > LAST_DAY) return undefined;
  // A day that is not on the calendar comes back as another one.
  return addDays(addDays(iso, 1), -1) === iso ? iso : undefined;
}

/** The serial number a workbook of the 1900 system holds for an ISO date. */
export const serialOfDay = (iso: string): number => daysBetween(DAY_0, iso);

/** Serial numbers, in the 1900 system, of the first and the last day a plan can speak of. */
export const serialLimits = { first: serialOfDay(FIRST_DAY), last: serialOfDay(LAST_DAY) } as const;

/** The day of a serial number, a time of day left aside; undefined outside the years of a plan. */
export function dayOfSerial(serial: number, date1904: boolean): string | undefined {
  const days = Math.floor(serial) + (date1904 ? daysBetween(DAY_0, DAY_0_OF_1904) : 0);
  return days >= serialLimits.first && days <= serialLimits.last ? addDays(DAY_0, days) : undefined;
}
