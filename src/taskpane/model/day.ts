const pad = (value: number) => String(value).padStart(2, '0');

/** The day a person's own clock shows, ISO 8601: deadlines are days, and this is the one moment a clock is asked. */
export const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
