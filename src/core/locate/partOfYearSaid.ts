import { remembering, rememberingFor } from '../memo/remember';
import { isUnaccented } from '../number/phrases';
import { foldHeading } from '../table/heading';
import { foldAscii } from '../text/fold';
import { DOCUMENT } from './yearsSaid';

/** What of a year figures are said to be of: a stretch of it ("6 tháng đầu năm"), or what there was by a day ("đến 30/9"). */
export type PartOfYear = 'stretch' | 'untilDay';

/** Stands between the numbers of a day. */
const OF = '~';

/** The words of a text, each behind a space, with a space at the end; a day is one: " đến 30~9~2026 ". */
const inWords = (folded: string) =>
  ` ${folded
    .replace(/(\d)[/.-](?=\d)/g, `$1${OF}`)
    .replace(/[^\p{L}\d~]+/gu, ' ')
    .trim()} `;

/**
 * The patterns for `inWords`. They look at nothing behind them and at no classes of letters: the engines of the sheet's functions know neither.
 * @param fold how the texts are folded that the patterns are held against
 */
function patternsIn(fold: (text: string) => string) {
  const any = (phrases: string) => `(?:${phrases.split('|').map(fold).join('|')})`;
  const numberOfMonth = '(?:0?[1-9]|1[01])';
  const month = `${any('tháng')} ${numberOfMonth}(?:${OF}20\\d\\d)?`;
  const months = `(?:0?[1-9]|1[01]|${any('một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một')}) ?${any('tháng|t')}(?! ${any('tuổi')})`;
  const quarter = `${any('quý')} ?(?:i{1,3}|iv|[1-4])(?:${OF}20\\d\\d)?`;
  const half = `${any('nửa|giữa')} (?:${any('đầu|cuối')} )?${any('năm')}`;
  const stretch = ` (?:${months}|${quarter}|${half})(?= )`;
  const day = '(?:0?[1-9]|[12]\\d|3[01])';
  const until = ` ${any('đến|tới')} (?:${any('hết|cuối|thời điểm')} )*(?:${any('ngày')} )?(?:${day}${OF}(?:0?[1-9]|1[0-2])(?:${OF}(?:20\\d\\d))?|(?:${day} )?${month}|${quarter})(?: ${any('năm')} 20\\d\\d)?(?= )`;
  return {
    whole: new RegExp(
      ` (?:${any('cả năm|trọn năm')}|12 ${any('tháng')}|${any('ước')}(?: ${any('thực hiện|th|kết quả|đạt|tính')})* ${any('năm')}|31(?:${OF}| ${any('tháng')} )12(?:${OF}20\\d\\d)?)(?= )`,
    ),
    // What it is held against, how often somebody reports, and what is still to be done; what was done of a plan is of its time.
    aside: new RegExp(
      `(?: ${any('so với|so|cùng kỳ|mục tiêu|định kỳ|hằng|mỗi|phương hướng')}|( ${any('thực hiện|kết quả')})? ${any('kế hoạch|nhiệm vụ|chương trình')})(?: ${any('của')})?${stretch}`,
      'g',
    ),
    until: new RegExp(until, 'g'),
    stretch: new RegExp(`${stretch}|(?:^| ${any('kết quả|thực hiện|ước|th|kq')}) ${month}(?= )`),
    // Lines above a table that say nothing but of when its figures are.
    line: new RegExp(
      `^(?: ${any('số liệu|kỳ báo cáo|thời kỳ')})?(?: ${any('báo cáo|thực hiện|tổng hợp|kết quả|ước|tính')})*(?:${stretch}|${until})`,
    ),
  };
}

const accented = patternsIn(foldHeading);
const bare = patternsIn(foldAscii);
const patternsOf = (folded: string) => (isUnaccented(folded) ? bare : accented);

const periodOf = remembering((text) => {
  const said = inWords(foldHeading(text));
  const { whole, line } = patternsOf(said);
  return { isWhole: whole.test(said), isLine: line.test(said) };
});

/** Whether a title or a heading says in so many words that figures are of a whole year: "Ước cả năm", "12 tháng". */
export const isWholeYear = (text: string): boolean => periodOf(text).isWhole;

/** Whether a line says nothing but of which part of a year figures are: "(Số liệu 6 tháng đầu năm 2026)". */
export const isPeriodLine = (text: string): boolean => periodOf(text).isLine;

function partIn(text: string, own: number): PartOfYear | undefined {
  const said = inWords(foldHeading(text).replace(DOCUMENT, ' '));
  const { whole, aside, until, stretch } = patternsOf(said);
  if (whole.test(said)) return undefined;
  const asked = said.replace(aside, (all, done: string | undefined) => (done === undefined ? '' : all));
  if (stretch.test(asked.replace(until, ''))) return 'stretch';
  const days = asked.match(until) ?? [];
  const isOwn = (day: string) => Number(/20\d\d/.exec(day)?.[0] ?? own) === own;
  return days.some(isOwn) ? 'untilDay' : undefined;
}

const partSaid = rememberingFor((text, own: number) => ({ part: partIn(text, own) }));

/**
 * The part of a year that a title or a heading says its figures are of; undefined where it says none, or the whole year beside it
 * ("9 tháng, ước cả năm"). What is compared with, planned or reported on regularly is none, nor is a document or the day of a report.
 * @param own the year that results are asked for: a day of another one is no part of it
 */
export const partOfYearSaid = (text: string, own: number): PartOfYear | undefined => partSaid(text, own).part;
