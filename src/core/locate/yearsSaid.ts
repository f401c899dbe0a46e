import { rememberingFor } from '../memo/remember';
import { DOCUMENT } from '../table/documents';
import { foldHeading } from '../table/heading';
import type { StatedYears } from './yearInHeading';
import { endOf } from './yearInHeading';

const folded = (phrases: readonly string[]) => phrases.map(foldHeading).join('|');

const YEAR_BEHIND = '(?:(?:đến|tới|cuối) )?(?:năm )?20\\d\\d';
/** What figures are held against. */
const ASIDE = new RegExp(
  `(?:${folded(['so với', 'so', 'cùng kỳ', 'mục tiêu', 'tầm nhìn', 'định hướng'])}) ${YEAR_BEHIND}`,
  'g',
);
/** What was done of a year's plan is that year's; the plan itself is held against it. */
const PLANNED = new RegExp(
  `(${foldHeading('thực hiện')} )?(?:${folded(['nghị quyết', 'kế hoạch'])}) ${YEAR_BEHIND}`,
  'g',
);
const UNTIL = new RegExp(`(?:${folded(['đến', 'tới'])}) (?:(?:hết|cuối) )?(?:năm )?(20\\d\\d)`, 'g');
const DAY = /\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)/g;
const YEARS = /(?:^|\D)(20\d\d)(?:\s*[-–—/]\s*(20\d\d|\d\d)(?!\d))?(?!\d)/g;

function yearsIn(text: string, own: number): readonly StatedYears[] {
  // A number in brackets is a column's, unless it is a year.
  const rest = foldHeading(text.replace(/\((20\d\d)\)/g, ' $1 '))
    .replace(DOCUMENT, ' ')
    .replace(ASIDE, ' ')
    .replace(PLANNED, (all, done: string | undefined) => (done === undefined ? ' ' : all))
    .replace(UNTIL, (all, year: string) => (Number(year) > own ? ' ' : all))
    // Results of a year are counted up until some day of the next.
    .replace(DAY, (_, year: string) => (Number(year) > own ? ' ' : year));
  return Array.from(rest.matchAll(YEARS), ([, year, end]) => {
    const first = Number(year);
    const last = endOf(first, end);
    return { first, last: last ?? first };
  });
}

/**
 * The years, or spans of years, that a title or a heading over results may say these are of, in its order: "… chủ yếu đến năm 2030 -
 * năm 2025" says 2025, "TH 2026/TH 2025" both. Documents, targets and what is compared with are none, nor is a day after the year.
 * @param own the year that results are asked for: a later one that something lasts until is an aim
 */
export const yearsSaid: (text: string, own: number) => readonly StatedYears[] = rememberingFor(yearsIn);
