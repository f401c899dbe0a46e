import { isUnaccented } from '../number/phrases';
import { foldHeading } from './heading';
import { foldAscii } from '../text/fold';

/** Stands between the numbers of a day. */
const OF = '~';
/** Numbers of months in words; five is also the word for a year. */
const COUNTS = [
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
] as const;
/** Stands for punctuation: a number before it counts nothing that comes behind. */
const STOP = '\\|';
const YEAR = '20\\d\\d';
const QUARTER = '(?:i{1,3}|iv|[1-4])';
const JOINED = `(?: (?:${STOP}|\\+))? `;

/**
 * The patterns for what `wordsOf` makes of a text. They look at nothing behind them and at no classes of letters: the engines of the sheet's
 * functions know neither.
 * @param fold how the texts are folded that the patterns are held against
 */
function patternsIn(fold: (text: string) => string) {
  const any = (phrases: string) => `(?:${phrases.split('|').map(fold).join('|')})`;
  const month = any('tháng');
  const year = any('năm');
  const numberOfMonth = '(?:0?[1-9]|1[0-2])';
  const ofYear = `(?:${OF}${YEAR})?`;
  const counted = `(?:0?[2-9]|1[01]|${any(COUNTS.map(([word]) => word).join('|'))})`;
  const quarters = `${any('quý')} ?${QUARTER}${ofYear}(?:${JOINED}(?:(?:${any('và|đến')}|${any('quý')}) )*${QUARTER}${ofYear}(?= ))*`;
  const stretch = `(?:(${counted}) ?${any('tháng|t')}|(${quarters})|(${any('nửa')})|${month} (${numberOfMonth})${ofYear})`;
  const day = '(?:0?[1-9]|[12]\\d|3[01])';
  const until = ` ${any('đến|tới|hết')} (?:${any('hết|cuối|thời điểm')} )*(?:${any('ngày')} )?(?:(${day})${OF}(${numberOfMonth})(?:${OF}${YEAR})?|${month} (${numberOfMonth})${ofYear}|${any('quý')} ?(${QUARTER})${ofYear})(?: (?:${year} )?${YEAR})?(?= )`;
  const whole = ` (?:${any('cả năm|trọn năm|mười hai tháng')}|12 ${month}|${any('ước')}(?: ${any('thực hiện|th|kết quả|đạt|tính')})* ${year}|31${OF}12${ofYear})(?= )`;
  const documents = any(
    'kế hoạch|công văn|quyết định|nghị quyết|văn bản|chỉ thị|thông báo|chương trình|hướng dẫn',
  );
  const done = any('kết quả|thực hiện|ước|ước tính|th|kq');
  return {
    counts: new Map(COUNTS.map(([word, count]) => [fold(word), count])),
    /** A day in words: "ngày 05 tháng 12 năm 2026". */
    day: new RegExp(`(^|[^\\d~])(\\d{1,2}) ${month} (\\d{1,2})(?!\\d)(?: ${year} (${YEAR}))?`, 'g'),
    whole: new RegExp(whole),
    /** Where figures are from, what a report carries out, and forms for every kind of report: none says what its own figures are of. */
    source: new RegExp(
      ` (?:${any('lấy từ|lấy của|lấy theo|trích|không|thay cho|thay vì|áp dụng|báo cáo năm')} |${any('nguồn')} (?:${STOP}|${any('số liệu')}))|^(?: ${STOP})? ${any('thực hiện|căn cứ|theo')} ${documents} .*${any('của')} `,
    ),
    /** Papers that a report goes with, what figures were estimated from, and when they are to be handed in. */
    behind: new RegExp(
      ` ${any('kèm|ban hành|trên cơ sở|dựa trên|dựa vào|căn cứ|ước từ|ước theo|thời hạn|hạn gửi|hạn nộp|hạn báo cáo|hạn chót|hạn cuối|hạn|gửi|nộp trước|nộp báo cáo|nộp chậm')} .*$`,
    ),
    until: new RegExp(until, 'g'),
    /** What figures are divided by has a day of its own. */
    divisor: new RegExp(` ${any('dân số|mẫu số')}(?: (?:${STOP}|${any('tính|trung bình|có')}))*$`),
    stretch: new RegExp(` ${stretch}(?= )`, 'g'),
    /** Behind a stretch: the end of the year it stands at, and the year. */
    ofYear: new RegExp(
      `^(?: (${any('đầu|cuối')}))?(?: ${any('của')})?(?: (${year})(?= (?!${any('học')} )))?(?: (${YEAR})(?= ))?`,
    ),
    last: new RegExp(`^ ${any('cuối')}`),
    /** Behind a count of months: "6 tháng/năm", "6 tháng, năm 2026", where one of the two is to be chosen or both are meant. */
    choice: new RegExp(
      `^(?: ${any('đầu')})? (?:${STOP}|${any('và|hoặc|hay')})(?: ${any('một|cả')}| 0?1)? ${year} `,
    ),
    orYear: new RegExp(`^ ${any('và|hoặc|hay')}(?: ${any('cả|ước')})* ${year} `),
    chosen: new RegExp(` ${year} ${STOP}$`),
    ends: new RegExp(`^(?: ${any('đầu|cuối')})? (?:$|${STOP}|\\+|${any('và|của|so')} )`),
    begins: new RegExp(
      `(?:^|${STOP}|\\+| ${any('kết quả|thực hiện|báo cáo|số liệu|chỉ tiêu|ước|tính|sơ kết|lũy kế|th|kq|kỳ|tình hình|tổng hợp|nhiệm vụ|kế hoạch|chương trình|và|của|trong')})$`,
    ),
    done: new RegExp(`(?:^| ${done})$`),
    // Ages, what it is held against, how often somebody reports, numbers of forms, and what is still to be done; what was done of a plan is of its time.
    aside: new RegExp(
      ` ${any('so với|so|cùng kỳ|mục tiêu|định kỳ|hằng|hàng|mỗi|phương hướng|sau|từ|trước|dưới|trên|hơn|đến|gồm|gồm cả|gồm số|cả|cộng|dự kiến|trẻ|trẻ em|tuổi|mười|biểu|phụ lục|bảng|mẫu|số|ngày|họp|khoảng|gần|thêm')}(?: ${any('của')})?$| ${any('theo|từ')}(?: ${any('số liệu|báo cáo|của')})*$`,
    ),
    planned: new RegExp(
      `( ${any('thực hiện|kết quả')})? ${any('kế hoạch|nhiệm vụ|chương trình')}(?: ${any('trọng tâm|chủ yếu|của')})*$`,
    ),
    estimate: new RegExp(` ${any('ước')} `),
    age: new RegExp(`^ ${any('tuổi|trở|một lần')}(?= )`),
    // Lines above a table that say nothing but of when its figures are.
    line: new RegExp(
      `^(?: ${STOP})?(?: ${any('số liệu|kỳ báo cáo|thời kỳ')})?(?: ${STOP})?(?: ${any('báo cáo|thực hiện|tổng hợp|kết quả|ước|tính')})*(?: ${STOP})?(?: (?:${counted} ?${any('tháng|t')}|${quarters}|${any('nửa')} )|${until}|${whole})`,
    ),
  };
}

/** What to look for in a text of `wordsOf`. */
export type PartOfYearPatterns = ReturnType<typeof patternsIn>;

const accented = patternsIn(foldHeading);
const bare = patternsIn(foldAscii);

/**
 * The words of a text, each behind a space, with a space at the end; a day is one, and punctuation another:
 * "Kết quả (đến 30/9/2026)" is " kết quả | đến 30~9~2026 | ".
 * @param folded by `foldHeading`
 */
export function wordsOf(folded: string): { readonly said: string; readonly patterns: PartOfYearPatterns } {
  const patterns = isUnaccented(folded) ? bare : accented;
  const said = folded
    .replace(patterns.day, (_, before: string, day: string, month: string, year?: string) =>
      [`${before}${day}`, month, ...(year === undefined ? [] : [year])].join(OF),
    )
    .replace(/(\d)[/.-](?=\d)/g, `$1${OF}`)
    .replace(/ *[/.–-] *(?=20\d\d)/g, ' ')
    .replace(/[^\p{L}\d~+ ]+/gu, ' | ')
    .replace(/\+/g, ' + ')
    .replace(/ +/g, ' ');
  return { said: ` ${said.trim()} `, patterns };
}
