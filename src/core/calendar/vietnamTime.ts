import { compareTexts } from '../text/compareTexts';

/** Vietnam's clocks are seven hours ahead of universal time, all year round, since 1975. */
const OFFSET_HOURS = 7;
const HOUR = 3_600_000;

/**
 * An instant on Vietnam's clocks, ISO 8601: "2026-11-30T00:15:00+07:00". A deadline is a day there, whatever the
 * clock of the computer that merges.
 * @param instant milliseconds since 1970
 */
export function vietnamTime(instant: number): string {
  const there = new Date(instant + OFFSET_HOURS * HOUR).toISOString();
  return `${there.slice(0, 19)}+07:00`;
}

const HAS_ZONE = /(?:Z|[+-]\d\d:?\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A moment, ISO 8601, on Vietnam's clocks; a mere day and a time that names no zone stay as they are. Undefined for what is no moment. */
export function onVietnamClocks(moment: string): string | undefined {
  if (DAY.test(moment) || !HAS_ZONE.test(moment)) return moment;
  const instant = Date.parse(moment);
  return Number.isNaN(instant) ? undefined : vietnamTime(instant);
}

/** Milliseconds since 1970; what names no zone was read off Vietnam's clocks. */
function instantOf(moment: string): number {
  if (DAY.test(moment)) return Date.parse(`${moment}T00:00+07:00`);
  return Date.parse(HAS_ZONE.test(moment) ? moment : `${moment}+07:00`);
}

/** Order of two moments, ISO 8601, whatever clocks they were read off; of the same instant always the same one first. */
export function compareMoments(one: string, other: string): number {
  const apart = instantOf(one) - instantOf(other);
  return apart < 0 ? -1 : apart > 0 ? 1 : compareTexts(one, other);
}
