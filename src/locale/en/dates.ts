const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "07-01" → "1 July". */
export function dayAndMonth(monthDay: string): string {
  return `${Number(monthDay.slice(3))} ${MONTHS[Number(monthDay.slice(0, 2)) - 1] ?? ''}`;
}

/** "2025-07-01" → "1 July 2025". */
export const day = (iso: string): string => `${dayAndMonth(iso.slice(5))} ${iso.slice(0, 4)}`;
