/**
 * A day of any year as official documents write it: days below 10 and the months 1 and 2 carry a leading zero
 * (Decree 30/2020/NĐ-CP, Annex I). "07-01" → "01/7".
 */
export function dayAndMonth(monthDay: string): string {
  const month = Number(monthDay.slice(0, 2));
  return `${monthDay.slice(3)}/${month <= 2 ? `0${month}` : month}`;
}

/** "2025-07-01" → "01/7/2025". */
export const day = (iso: string): string => `${dayAndMonth(iso.slice(5))}/${iso.slice(0, 4)}`;
