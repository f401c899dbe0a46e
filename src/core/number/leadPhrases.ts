import { KIND_PHRASES } from './kindWords';
import type { PeriodUnit } from './periods';
import { Phrases } from './phrases';
import type { ResultComparator, ResultKind } from './reading';

/** What a word in front of a number does to its meaning; `{}` changes nothing ("đạt", "là"). */
export interface LeadMeaning {
  readonly comparator?: Exclude<ResultComparator, 'range'>;
  readonly kind?: ResultKind;
  /** "tăng", "giảm": the number is a change. */
  readonly change?: true;
  /** "đã xóa", "hoàn thành": the number is of things done. */
  readonly done?: true;
  /** "từ": an interval or "trở lên" should follow. */
  readonly from?: true;
  /** The words belong to the figure but say more than the number ("lũy kế"). */
  readonly aside?: true;
  /** "năm", "tháng": a number that fits is a period, and the figure comes behind it. */
  readonly period?: PeriodUnit;
  /** "trong khoảng": an interval should follow; before a single number it is "khoảng". */
  readonly within?: true;
  /** "âm": the number is below zero. */
  readonly negative?: true;
  /** "cao hơn": see `Leads.comparative`. */
  readonly comparative?: true;
  /** "vượt 3,5%": above that, or above the plan by that; the reading carries a doubt. */
  readonly over?: true;
}

/** Every phrase of a list (one a line or "|" between) with one meaning. */
function all<Meaning>(meaning: Meaning, list: string): [string, Meaning][] {
  return list.split(/[|\n]/).map((phrase) => [phrase.trim(), meaning]);
}

/** Words in front of a number. Longer phrases win: "không vượt quá" over "không". */
export const LEADS = new Phrases<LeadMeaning>([
  ...all<LeadMeaning>({ comparator: 'moreThan' }, `trên|trên mức|đạt trên|vượt trên|vượt quá|quá`),
  ...all<LeadMeaning>({ comparator: 'moreThan', over: true }, `vượt|vượt mức`),
  ...all<LeadMeaning>({ comparator: 'moreThan', comparative: true }, `hơn|cao hơn|lớn hơn|nhiều hơn`),
  ...all<LeadMeaning>(
    { comparator: 'lessThan', comparative: true },
    `thấp hơn|nhỏ hơn|bé hơn|ít hơn|kém hơn`,
  ),
  ...all<LeadMeaning>(
    { comparator: 'lessThan' },
    `dưới|dưới mức|nhỏ thua|chưa đến|chưa tới|chưa đầy|chưa quá|chưa vượt
     không đến|không tới|không đầy`,
  ),
  ...all<LeadMeaning>(
    { comparator: 'atLeast' },
    `ít nhất|thấp nhất|tối thiểu|tối thiểu là|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém
     lớn hơn hoặc bằng|cao hơn hoặc bằng|bằng hoặc cao hơn|bằng hoặc lớn hơn|trên hoặc bằng`,
  ),
  ...all<LeadMeaning>({ comparator: 'atLeast' }, `đạt và vượt|đạt hoặc vượt|bằng hoặc vượt`),
  ...all<LeadMeaning>(
    { comparator: 'atMost' },
    `không quá|tối đa|tối đa là|cao nhất|nhiều nhất|không vượt quá|không vượt|không hơn|không trên
     không cao hơn|không lớn hơn|không nhiều hơn|nhỏ hơn hoặc bằng|thấp hơn hoặc bằng|bằng hoặc thấp hơn
     dưới hoặc bằng`,
  ),
  ...all<LeadMeaning>(
    { comparator: 'about' },
    `khoảng|khoảng chừng|vào khoảng|độ khoảng|xấp xỉ|xấp xỉ bằng|gần|gần bằng|gần đạt|gần như|chừng|trên dưới
     tầm|cỡ`,
  ),
  ...KIND_PHRASES.map(([phrase, kind]): [string, LeadMeaning] => [phrase, { kind }]),
  ...all<LeadMeaning>({ kind: 'estimate' }, `ước có|ước được|ước tính đạt|ước cả năm|dự kiến đạt`),
  ...all<LeadMeaning>(
    { kind: 'estimate', comparator: 'about' },
    `ước khoảng|ước chừng|ước đạt khoảng|ước gần`,
  ),
  ...all<LeadMeaning>(
    {},
    `đạt|đạt được|đạt tỷ lệ|chiếm|chiếm tỷ lệ|kq|số liệu|kết quả là|ở mức|đã|đã đạt|chỉ đạt|hiện đạt|hiện nay đạt|hiện nay là|là|bằng|được|tỷ lệ|tỷ lệ đạt
     có|đã có|chỉ có|hiện có|còn|chỉ còn|hiện còn|thực hiện|thực hiện được
     thực hiện đạt|th|tổng|tổng số|tổng cộng|toàn bộ|tất cả|cả|đủ|kết quả|kết quả đạt|con số|số lượng
     duy trì|duy trì đạt|duy trì ở mức|tiếp tục duy trì|giữ|giữ vững
     tăng lên|tăng lên đến|tăng lên tới|tăng đến|đã tăng lên|nâng lên|nâng tỷ lệ lên|lên|xuống còn
     giảm còn|giảm chỉ còn|giảm xuống|giảm xuống còn|đã giảm còn|đã giảm xuống`,
  ),
  ...all<LeadMeaning>(
    { change: true },
    `tăng|tăng thêm|thêm|đã tăng|nâng|giảm|giảm được|giảm bớt|giảm đi|đã giảm|hạ
     bình quân giảm|bình quân tăng|giảm bình quân|tăng bình quân`,
  ),
  // Slips of the tone key on "từ" are frequent, and none of these words stands before a number otherwise.
  ...all<LeadMeaning>({ from: true }, `từ|kể từ|tử|tứ|tữ|tự|dao động từ|biến động từ`),
  ...all<LeadMeaning>(
    { within: true },
    `trong khoảng|trong khoảng từ|nằm trong khoảng|dao động|dao động trong khoảng|dao động quanh`,
  ),
  ...all<LeadMeaning>({ negative: true }, `âm`),
  ...all<LeadMeaning>(
    { aside: true },
    `phấn đấu|phấn đấu đạt|phấn đấu đến|mục tiêu|đảm bảo|bảo đảm|ổn định|ổn định ở mức|tương đương
     hàng năm|hằng năm|mỗi năm|bình quân mỗi năm|bình quân hàng năm|bình quân hằng năm|bình quân năm|hàng tháng|mỗi tháng
     đã cấp|cấp|cấp mới|đã cấp mới|giải quyết việc làm cho|tạo việc làm cho|tạo việc làm mới cho|đào tạo
     tuyển sinh|tuyển mới|thu hút|huy động|vận động|kết nạp|phát triển mới
     lũy kế|lũy kế đạt|bình quân|bình quân đạt|trung bình|trung bình đạt|đạt mức|cả năm|cả năm đạt|toàn tỉnh
     toàn huyện|toàn xã|đến nay|đến nay đạt|hiện nay|trong kỳ|trong đó
     tăng trưởng|tăng trưởng đạt|tốc độ tăng|tốc độ tăng trưởng|giải ngân|giải ngân đạt|đã giải ngân|thu|đã thu
     trồng|trồng mới|mở|tổ chức|đã tổ chức|thành lập|công nhận`,
  ),
  ...all<LeadMeaning>({ done: true }, `hoàn thành|đã hoàn thành`),
  ...all<LeadMeaning>(
    { done: true, aside: true },
    `xóa|đã xóa|xóa được|đã xóa được|xóa bỏ|đã xóa bỏ|xóa xong|đã xóa xong|hoàn thành xóa|đã hoàn thành xóa|tháo dỡ|đã tháo dỡ
     giải quyết|đã giải quyết|xử lý|đã xử lý|khắc phục|đã khắc phục|khởi công|đã khởi công|bàn giao|đã bàn giao
     xây dựng|đã xây dựng|xây|xây mới|đã xây|đã xây mới|sửa chữa|đã sửa chữa|hỗ trợ|đã hỗ trợ`,
  ),
  ...all<LeadMeaning>(
    { period: 'year', aside: true },
    `năm|trong năm|cuối năm|hết năm|đến năm|đến cuối năm|đến hết năm|tính đến năm|tính đến cuối năm|tính đến hết năm`,
  ),
  ...all<LeadMeaning>(
    { period: 'month', aside: true },
    `tháng|trong tháng|đến tháng|đến hết tháng|tính đến tháng|tính đến hết tháng`,
  ),
  ...all<LeadMeaning>({ period: 'quarter', aside: true }, `quý|trong quý|đến quý|đến hết quý`),
  ...all<LeadMeaning>(
    { period: 'date', aside: true },
    `kỳ|ngày|đến ngày|đến hết|đến|tính đến|tính đến hết|tính đến ngày|tính đến hết ngày`,
  ),
]);

/** Words behind a number that make it a bound. */
export const SUFFIXES = new Phrases<'atLeast' | 'atMost'>([
  ...all('atLeast' as const, `trở lên|trở nên|đổ lên|hoặc hơn|hoặc cao hơn|hay hơn`),
  ...all('atMost' as const, `trở xuống|đổ xuống|hoặc thấp hơn|hoặc ít hơn`),
]);

const SIGN_COMPARATORS: Readonly<Record<string, Exclude<ResultComparator, 'range'>>> = {
  '>': 'moreThan',
  '<': 'lessThan',
  '≥': 'atLeast',
  '≧': 'atLeast',
  '>=': 'atLeast',
  '=>': 'atLeast',
  '≤': 'atMost',
  '≦': 'atMost',
  '<=': 'atMost',
  '=<': 'atMost',
  '~': 'about',
  '≈': 'about',
  '~~': 'about',
};

/** The meaning of a comparison sign in front of a number, whichever way round it was typed. */
export function signMeaning(sign: string): LeadMeaning | undefined {
  const bare = sign.replace(/ /g, '');
  if (bare === '=') return {};
  const comparator = SIGN_COMPARATORS[bare];
  return comparator && { comparator };
}
