import { foldSpelling } from '../text/fold';
import { phraseSet } from './phrases';
import type { UnreadableCode } from './reading';

/** An Excel error value as text, in any of its kinds, and LibreOffice's "Err:502". */
const FORMULA_ERROR = /^(?:#[A-Z][A-Z0-9_/]*[!?]?|Err:\d{3})$/i;

/** Ticks, crosses and the letters that symbol fonts turn into ticks. */
const MARK = /^[✓✔☑☐☒✗✘√×ü]$/;

const DATES = [
  /^(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2}|\d\.\d{3})$/,
  /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?:[ t]\d{1,2}:\d{2}(?::\d{2})?)?$/,
  // Month and year, also with a thousands dot in the year: "6/2.025".
  /^(?:tháng )?(?:0?[1-9]|1[0-2]) ?[/-] ?(?:(?:19|20)\d{2}|2\.0\d{2})$/,
  /^(?:năm|nh?iệm kì|giai đoạn)? ?(?:19|20)\d{2} ?[-/] ?(?:(?:19|20)\d{2}|\d{2})$/,
  /^năm (?:học )?\d{4}$/,
  /^(?:tháng|quí|q|t) ?(?:\d{1,2}|[ivx]{1,4})(?: ?[/.-] ?(?:năm )?\d{4}| năm \d{4})?$/,
  /^(?:\d{1,2} ?t|\d{1,2} tháng(?: đầu| cuối)?)(?: năm|\/| )? ?(?:19|20)\d{2}$/,
  /^ngày \d{1,2}\/\d{1,2}$/,
  /^(?:ngày )?\d{1,2} tháng (?:0?[1-9]|1[0-2])(?:,? năm \d{4})?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
];

/** A short fraction that is a calendar day just as well: "3/4", "12/12". */
const DAY_AND_MONTH = /^(\d{1,2}) ?\/ ?(\d{1,2})$/;

/** The column-number row of a form: "(7)", "(10)=(9/7)", "1=2+3", "4=(2/1)*100%". */
const LEGEND_SIDE = /^[\d\s()[\]+*x:×%/,.-]+$/;
const LEGEND_FORMULA = /^\(?\d{1,2}\)? ?=/;

const VERDICTS = phraseSet(
  'đạt|chưa đạt|không đạt|hoàn thành|chưa hoàn thành|không hoàn thành|đã hoàn thành|cơ bản|vượt|đã đạt|đang thực hiện|' +
    'đang triển khai|đã thực hiện|đã triển khai|tốt|khá|trung bình|yếu|kém|cao|thấp|đảm bảo|bảo đảm|thường xuyên|' +
    'duy trì|tiếp tục|thuộc nhóm|đã xóa|đã chấm dứt|đúng tiến độ|chậm tiến độ|đầy đủ|ổn định|tăng|giảm|tương đương|' +
    'chưa thực hiện|chưa triển khai|không thực hiện|xuất sắc|rất tốt|rất cao|rất thấp|hiệu quả|kịp thời|trên|dưới|xếp loại',
);
const WHOLE_VERDICTS = phraseSet('có|rồi|xong|đã xong|đã có');

function isLegend(text: string): boolean {
  if (/^\(\d{1,2}\)$/.test(text) || /^\([a-zđ]\)$/i.test(text)) return true;
  if (!LEGEND_FORMULA.test(text)) return false;
  const right = text.slice(text.indexOf('=') + 1);
  return right.trim() !== '' && LEGEND_SIDE.test(right);
}

function isDate(folded: string): boolean {
  if (DATES.some((pattern) => pattern.test(folded))) return true;
  const [, day, month] = DAY_AND_MONTH.exec(folded) ?? [];
  return day !== undefined && inRange(Number(day), 31) && inRange(Number(month), 12);
}

const inRange = (value: number, last: number): boolean => value >= 1 && value <= last;

/**
 * Names what a text is that only looks like a number or is a judgement in words; undefined where the
 * number grammar should decide.
 * @param text a prepared text
 */
export function nameNotNumber(text: string): UnreadableCode | undefined {
  if (FORMULA_ERROR.test(text)) return 'formulaError';
  if (MARK.test(text)) return 'mark';
  if (isLegend(text)) return 'legend';
  const folded = foldSpelling(text);
  if (isDate(folded)) return 'date';
  if (/\d/.test(folded)) return undefined;
  return VERDICTS.startOf(folded) || WHOLE_VERDICTS.get(folded) ? 'qualitative' : undefined;
}
