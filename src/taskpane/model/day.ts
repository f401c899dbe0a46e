const pad = (value: number) => String(value).padStart(2, '0');

/** The day a person's own clock shows, ISO 8601: deadlines are days, and this is the one moment a clock is asked. */
export const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** The moment a person's own clock shows, ISO 8601 with the distance from UTC: "2026-10-15T09:30+07:00". */
export function isoMoment(date: Date): string {
  const ahead = -date.getTimezoneOffset();
  const distance = `${pad(Math.floor(Math.abs(ahead) / 60))}:${pad(Math.abs(ahead) % 60)}`;
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}`;
  return `${isoDay(date)}T${time}${ahead < 0 ? '-' : '+'}${distance}`;
}
