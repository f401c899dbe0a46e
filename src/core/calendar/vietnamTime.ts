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
