import type { CellSnapshot } from '../workbook/snapshot';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Day 0 of a workbook's dates; Excel's own counts a 29 February 1900 that never was, which no plan is as old as. */
const dayZero = (date1904: boolean) => (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30));

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : undefined;
}

/** The day of a date cell, "2025-07-01"; undefined for any other cell. */
export function dateOfSerial({ value, format }: CellSnapshot, date1904: boolean): string | undefined {
  if (typeof value !== 'number' || format !== 'date' || value < 1 || value > 2_958_465) return undefined;
  return new Date(dayZero(date1904) + Math.floor(value) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** A typed day, "2025-07-01" or day first as in Vietnam, "1/7/2025"; undefined for anything else. */
export function readDay(typed: string): string | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return local ? isoDate(Number(local[3]), Number(local[2]), Number(local[1])) : undefined;
}

/** "2025-07-01" → "01/07/2025". */
export function writeDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** A typed day of every year, "30/11", or "11-30" as the plan's own files have it, as "11-30". */
export function readMonthDay(typed: string): string | undefined {
  const text = typed.trim();
  const iso = /^(\d\d)-(\d\d)$/.exec(text);
  const local = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  const [month, day] = iso ? [iso[1], iso[2]] : [local?.[2], local?.[1]];
  // A leap year, so that 29 February is a day.
  return month === undefined ? undefined : isoDate(2000, Number(month), Number(day))?.slice(5);
}

/** "11-30" → "30/11". */
export const writeMonthDay = writeDay;
