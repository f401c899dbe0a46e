import { onVietnamClocks } from '../calendar/vietnamTime';

/** True for a moment as the record keeps it: an ISO 8601 day, or day and time with or without the distance from UTC. */
export function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text);
}

/**
 * The day of a moment, ISO 8601, and its time, "09:30", on Vietnam's clocks, on which deadlines and the times of files are told too; "" where
 * it states no time.
 */
export function partsOfMoment(moment: string): { readonly day: string; readonly time: string } {
  const there = onVietnamClocks(moment) ?? moment;
  return { day: there.slice(0, 10), time: there.slice(11, 16) };
}
