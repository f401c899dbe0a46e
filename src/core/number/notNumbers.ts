import { foldSpelling } from '../text/fold';
import { phraseSet } from './phrases';
import type { UnreadableCode } from './reading';

/** An Excel error value as text, in any of its kinds, and LibreOffice's "Err:502". */
const FORMULA_ERROR = /^(?:#[A-Z][A-Z0-9_/]*[!?]?|Err:\d{3})$/i;

/** Ticks, crosses and the letters that symbol fonts turn into ticks. */
const MARK = /^(?:[✓✔☑☐☒✗✘√×üvV+]|\[[xX ]?\])$/;

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DATES = [
  new RegExp(
    `^(?:ngày )?(?:${DAY} ?[/.-] ?${MONTH}|${MONTH} ?[/.-] ?${DAY}) ?[/.-] ?(?:\\d{4}|\\d{2}|\\d\\.\\d{3})$`,
  ),
  /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?:[ t]\d{1,2}:\d{2}(?::\d{2})?)?$/,
  // Month and year, also with a thousands dot in the year: "6/2.025".
  /^(?:tháng )?(?:0?[1-9]|1[0-2]) ?[/-] ?(?:(?:19|20)\d{2}|2\.0\d{2})$/,
  /^(?:năm|nh?iệm kì|giai đoạn)? ?(?:19|20)\d{2} ?[-/] ?(?:(?:19|20)\d{2}|\d{2})$/,
  /^(?:năm học|nh|năm) \d{4}(?: ?- ?\d{4})?$/,
  /^(?:(?:tháng|quí|q) ?(?:\d{1,2}|[ivx]{1,4})|(?:t|thg) ?\d{1,2})(?: ?[ /.-] ?(?:năm )?\d{4}| năm \d{4})?$/,
  /^(?:\d{1,2} ?t|\d{1,2} tháng(?: đầu| cuối)?)(?: năm|\/| )? ?(?:19|20)\d{2}$/,
  // Part of a year without its number: "6 tháng đầu năm", "9T".
  /^\d{1,2} tháng (?:đầu|cuối)(?: năm)?$/,
  /^(?:3|6|9|1[0-2])t$/,
  /^[ivx]{1,4}\/\d{4}$/,
  // What Excel shows for a date it made of "1-1": "01-Jan", "Thg12-25".
  /^(?:\d{1,2}-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-\d{1,4})?$/,
  /^(?:\d{1,2}-)?thg \d{1,2}(?:-\d{1,4})?$|^(?:\d{1,2}-)?thg\d{1,2}(?:-\d{1,4})?$/,
  /^ngày \d{1,2}\/\d{1,2}$/,
  /^(?:ngày )?\d{1,2} tháng (?:0?[1-9]|1[0-2])(?:,? năm \d{4})?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
];

/** A day and a month that cannot be so many out of so many: "24/7", "03/04". The others are asked about ("3/4"). */
const DAY_AND_MONTH = /^(\d{1,2}) ?\/ ?(\d{1,2})$/;

/** An international telephone number; those that begin with 0 are codes by their zero. */
const TELEPHONE = /^\+84[ .\d]{8,}$/;

/** The number of a document: "42/2026/NQ-HĐND", "15/KH-UBND". */
const DOCUMENT_NUMBER = /^(?:số )?\d{1,5}(?:\/(?:19|20)\d{2})?\/\p{Lu}{2,}(?:-\p{Lu}+)*/u;

/** A label with its number in a list: "2. Tỷ lệ hộ nghèo", "3.1.Đàn bò", "1) Tổng số", "1- Nam". */
const NUMBERED_LABEL = /^\d{1,3}(?:\.\d{1,3})*(?:[.)] ?\p{L}|[/-] ?\p{Lu}\p{Ll})/u;

/** The column-number row of a form: "(7)", "(10)=(9/7)", "1=2+3", "4=(2/1)*100%". */
const LEGEND_SIDE = /^[\d\s()[\]+*x:×%/,.-]+$/;
const LEGEND_FORMULA = /^[([]?\d{1,2}[)\]]? ?=/;
/** "(1)", "[2]", "(a)" of the row of column numbers, and the letters that begin it: "A", "B". */
const LEGEND = /^(?:\(\d{1,2}\)|\[\d{1,2}\]|\([a-zđ]\)|[A-E])$/;

const VERDICTS = phraseSet(
  'đạt|chưa đạt|không đạt|hoàn thành|chưa hoàn thành|không hoàn thành|đã hoàn thành|cơ bản|vượt|đã đạt|đang thực hiện|' +
    'đang triển khai|đã thực hiện|đã triển khai|tốt|khá|trung bình|yếu|kém|cao|thấp|đảm bảo|bảo đảm|thường xuyên|' +
    'duy trì|tiếp tục|thuộc nhóm|đã xóa|đã chấm dứt|đúng tiến độ|chậm tiến độ|đầy đủ|ổn định|tăng|giảm|tương đương|' +
    'chưa thực hiện|chưa triển khai|không thực hiện|xuất sắc|rất tốt|rất cao|rất thấp|hiệu quả|kịp thời|trên|dưới|xếp loại',
);
const WHOLE_VERDICTS = phraseSet('có|rồi|xong|đã xong|đã có');

function isLegend(text: string): boolean {
  if (LEGEND.test(text) || LEGEND.test(text.toLowerCase())) return true;
  if (!LEGEND_FORMULA.test(text)) return false;
  const right = text.slice(text.indexOf('=') + 1);
  return right.trim() !== '' && LEGEND_SIDE.test(right);
}

function isDate(folded: string): boolean {
  if (DATES.some((pattern) => pattern.test(folded))) return true;
  const [, day, month] = DAY_AND_MONTH.exec(folded) ?? [];
  const exists = inRange(Number(day), 31) && inRange(Number(month), 12);
  return exists && (Number(day) > Number(month) || /(?:^|\D)0/.test(folded));
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
  if (TELEPHONE.test(text) || DOCUMENT_NUMBER.test(text)) return 'code';
  const folded = foldSpelling(text);
  if (isDate(folded)) return 'date';
  if (NUMBERED_LABEL.test(text)) return 'text';
  if (/\d/.test(folded)) return undefined;
  return VERDICTS.startOf(folded) || WHOLE_VERDICTS.get(folded) ? 'qualitative' : undefined;
}
