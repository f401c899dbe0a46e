const datePattern =
  /^(?:([0-9]{4})-([0-9]{2})-([0-9]{2}))?(?:T?([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]+)?))?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$/;

const DAY = 86_400_000;

/**
 * The serial number of a date cell's ISO 8601 text (`t="d"`, ECMA-376 part 1, 18.18.11), as Excel itself turns
 * it into one; `undefined` where the text is no such date. A zone is not applied: a cell has none.
 */
export function isoDateSerial(text: string, date1904: boolean): number | undefined {
  const match = datePattern.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '0'] = match;
  if (year === undefined && hour === undefined) return undefined;
  const time = hour === undefined ? 0 : (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number(month) > 12 || new Date(date).getUTCDate() !== Number(day)) return undefined;
  return dayNumber(date, date1904) + time;
}

/** Days since the workbook's day 0. Up to 28 February 1900 Excel is one behind: it believes in the 29th. */
function dayNumber(date: number, date1904: boolean): number {
  if (date1904) return (date - Date.UTC(1904, 0, 1)) / DAY;
  const days = (date - Date.UTC(1899, 11, 30)) / DAY;
  return days < 61 ? days - 1 : days;
}
