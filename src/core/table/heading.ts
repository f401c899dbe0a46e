import { remembering } from '../memo/remember';
import { foldSpelling } from '../text/fold';
import type { Phrases } from '../number/phrases';
import { isUnaccented } from '../number/phrases';
import {
  COMPARISON_WORDS,
  ESTIMATE_WORDS,
  GROUP_HEADINGS,
  LABEL_HEADINGS,
  ORDINAL_HEADINGS,
  RESULT_WORDS,
  TARGET_WORDS,
  TEXT_WORDS,
  UNIT_HEADINGS,
} from './headingWords';
import type { ColumnRole } from './model';

/** A heading longer than this is a sentence. */
const LONGEST = 160;
const YEAR = /^(?:19|20)\d\d$/;
/** "TH 2020/TH 2019", "6=5/4": one figure by another. */
const QUOTIENT = /(?:20\d\d|\d\)?)\s*\/\s*(?:ư?th|kh|ước|thực|kế|\(?\d)/;

/** "TH/KH", "Thực hiện 2026 / kế hoạch": what was done by what it is held against. */
const DONE_BY_ASKED =
  /(?:^|[ (])(?:ư?th|uth|ước|ước th|(?:ước )?thực hiện|kết quả)(?: (?:năm )?20\d\d)? ?\/ ?(?:kh|kế hoạch|nq|nghị quyết|dt|dự toán|mục tiêu|chỉ tiêu|ck|cùng kỳ)(?!\p{L})/u;

/** A day in a heading, which is no quotient: "đến 30/9", "ngày 31/12/2026", "30/6/2026". */
const DAY = /(?:đến|ngày|hết) \d{1,2}\/\d{1,2}(?:\/\d{4})?|(?:^|[^\d/])\d{1,2}\/\d{1,2}\/\d{4}/g;

/** A heading as it is compared: folded, "TH2020" and "TH 2020" alike, numbers in brackets off. */
export const foldHeading = remembering((text) =>
  foldSpelling(text)
    .replace(/(\p{L})((?:19|20)\d\d)/gu, '$1 $2')
    .replace(/\[\d+\]|\(\d+\)/g, ' ')
    .replace(/ +/g, ' ')
    .trim(),
);

/** The heading without what stands in brackets. */
const withoutBrackets = (folded: string): string =>
  folded
    .replace(/\([^()]*\)/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/[ :;.,*]+$/, '')
    .trim();

/** Where in a heading one of the phrases first stands, in characters; undefined where none does. */
function firstOf(folded: string, phrases: Phrases<true>): number | undefined {
  const word = /[^ (,/]+/g;
  for (let match = word.exec(folded); match; match = word.exec(folded)) {
    if (phrases.startOf(folded.slice(match.index))) return match.index;
  }
  return undefined;
}

/** Whether a heading is one of the phrases, whatever stands in brackets behind it. */
const isOneOf = (folded: string, phrases: Phrases<true>): boolean =>
  phrases.get(withoutBrackets(folded), isUnaccented(folded)) === true || phrases.get(folded) === true;

function roleIn(text: string): ColumnRole | undefined {
  const folded = foldHeading(text);
  if (folded === '' || folded.length > LONGEST) return undefined;
  if (isOneOf(folded, ORDINAL_HEADINGS)) return 'ordinal';
  if (isOneOf(folded, UNIT_HEADINGS)) return 'unit';
  if (isOneOf(folded, LABEL_HEADINGS)) return 'label';
  if (isOneOf(folded, GROUP_HEADINGS)) return 'group';
  if (
    QUOTIENT.test(folded.replace(DAY, ' ')) ||
    DONE_BY_ASKED.test(folded) ||
    firstOf(folded, COMPARISON_WORDS) !== undefined
  )
    return 'comparison';
  const years = yearsIn(text);
  const target = firstOf(folded, TARGET_WORDS);
  const result = firstOf(folded, RESULT_WORDS);
  const isText = firstOf(folded, TEXT_WORDS) === 0;
  const isLabel =
    LABEL_HEADINGS.startOf(folded) !== undefined && years.length === 0 && !/giao|kế hoạch/.test(folded);
  if (isText) return 'text';
  if (target !== undefined || result !== undefined) {
    // "Tỷ lệ sử dụng dự toán", "% hoàn thành kế hoạch": one by the other.
    if (/^(?:tỉ lệ|%)/.test(folded)) return 'comparison';
    if (isLabel && result === undefined) return 'label';
    return (target ?? Infinity) < (result ?? Infinity) ? 'target' : 'result';
  }
  return isLabel ? 'label' : undefined;
}

const knownRole = remembering((text) => ({ role: roleIn(text) }));

/** What a heading says a column holds; undefined where it says nothing of the kind. */
export const headingRole = (text: string): ColumnRole | undefined => knownRole(text).role;

/** True for a heading that only says that figures are held against others: "So sánh (%)", "Tăng, giảm". */
export const isComparisonBand = (text: string): boolean => isOneOf(foldHeading(text), COMPARISON_WORDS);

/** The years a heading names, in their order. */
export function yearsIn(text: string): number[] {
  return (foldHeading(text).match(/\d+/g) ?? []).filter((digits) => YEAR.test(digits)).map(Number);
}

/** True where a heading names a year and nothing more: "2026", "Năm 2026", "31/12/2026". */
export function isYearHeading(text: string): boolean {
  return /^(?:năm|nam|đến năm|hết năm|đến|ngày|đến ngày)?[ \d/.-]*(?:19|20)\d\d$/.test(foldHeading(text));
}

/** True where a heading says that what stands below is an estimate. */
export function isEstimateHeading(text: string): boolean {
  const folded = foldHeading(text);
  // "ƯTH/TH 2020" holds what was done as well.
  return firstOf(folded, ESTIMATE_WORDS) !== undefined && !/ư?th *\/ *th(?: |$)/.test(folded);
}
