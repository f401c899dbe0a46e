import { Phrases } from './phrases';
import type { ResultComparator, ResultKind } from './reading';

/** What a word in front of a number does to its meaning; `{}` changes nothing ("đạt", "là"). */
export interface LeadMeaning {
  readonly comparator?: Exclude<ResultComparator, 'range'>;
  readonly kind?: ResultKind;
  /** "tăng", "giảm": the number is a change. */
  readonly change?: true;
  /** "từ": an interval or "trở lên" should follow. */
  readonly from?: true;
  /** The words belong to the figure but say more than the number ("lũy kế"). */
  readonly aside?: true;
  /** "năm", "tháng": the next number is a period, and the figure comes behind it. */
  readonly period?: true;
}

const all = (meaning: LeadMeaning, list: string): [string, LeadMeaning][] =>
  list.split('|').map((phrase) => [phrase, meaning]);

/** Words in front of a number. Longer phrases win: "không vượt quá" over "không". */
export const LEADS = new Phrases<LeadMeaning>([
  ...all(
    { comparator: 'moreThan' },
    'trên|hơn|vượt|vượt trên|vượt mức|vượt quá|cao hơn|lớn hơn|nhiều hơn|đạt trên|trên mức|quá',
  ),
  ...all(
    { comparator: 'lessThan' },
    'dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa tới|chưa đầy|không đến|không tới|không đầy|dưới mức',
  ),
  ...all({ comparator: 'lessThan' }, 'kém hơn|chưa quá|nhỏ thua|chưa vượt'),
  ...all(
    { comparator: 'atLeast' },
    'ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém|tối thiểu là',
  ),
  ...all(
    { comparator: 'atLeast' },
    'lớn hơn hoặc bằng|cao hơn hoặc bằng|bằng hoặc cao hơn|bằng hoặc lớn hơn|trên hoặc bằng|thấp nhất',
  ),
  ...all(
    { comparator: 'atMost' },
    'không quá|tối đa|không vượt quá|không vượt|không hơn|không trên|không cao hơn|không lớn hơn',
  ),
  ...all(
    { comparator: 'atMost' },
    'nhỏ hơn hoặc bằng|thấp hơn hoặc bằng|bằng hoặc thấp hơn|dưới hoặc bằng|cao nhất|nhiều nhất|không nhiều hơn|tối đa là',
  ),
  ...all(
    { comparator: 'about' },
    'khoảng|xấp xỉ|gần|chừng|trên dưới|tầm|cỡ|gần bằng|xấp xỉ bằng|khoảng chừng|vào khoảng|độ khoảng|gần đạt|gần như',
  ),
  ...all(
    { kind: 'estimate' },
    'ước|ước đạt|ước tính|ước thực hiện|ước khoảng|dự kiến|dự kiến đạt|tạm tính|sơ bộ|ước cả năm|ước tính đạt|ước th|uth|dự ước|ước được|ước có',
  ),
  ...all({ kind: 'official' }, 'chính thức|số chính thức|số liệu chính thức'),
  ...all(
    {},
    'đạt|là|bằng|được|có|còn|hoàn thành|đã|đã đạt|đã hoàn thành|đạt được|đạt tỷ lệ|đạt mức|mức|đã có|hiện có|hiện còn|chỉ đạt|chỉ còn|chỉ có|tổng|tổng số|tổng cộng|th|đạt tỉ lệ|kết quả|kết quả đạt|con số|số lượng|thực hiện|thực hiện được|thực hiện đạt|hiện đạt|hiện nay đạt|hiện nay là',
  ),
  ...all(
    {},
    'tăng lên|tăng lên đến|tăng đến|tăng lên tới|giảm còn|giảm xuống|giảm xuống còn|nâng lên|giảm chỉ còn|nâng tỷ lệ lên|lên|xuống còn|đã tăng lên|đã giảm còn|đã giảm xuống',
  ),
  ...all(
    { change: true },
    'tăng|giảm|tăng thêm|giảm được|giảm bớt|hạ|nâng|đã tăng|đã giảm|giảm đi|bình quân giảm|bình quân tăng|giảm bình quân|tăng bình quân',
  ),
  // Slips of the tone key on "từ" are frequent, and none of these words stands before a number otherwise.
  ...all({ from: true }, 'từ|kể từ|tử|tứ|tữ|tự'),
  ...all(
    { aside: true },
    'lũy kế|lũy kế đạt|bình quân|trung bình|tỷ lệ|tỷ lệ đạt|bình quân đạt|trung bình đạt|cả năm|cả năm đạt|toàn tỉnh|toàn huyện|toàn xã|đến nay|đến nay đạt|hiện nay|trong năm|trong kỳ|trong đó',
  ),
  ...all(
    { period: true, aside: true },
    'năm|đến năm|tháng|đến tháng|quý|tính đến năm|trong năm|kỳ|cuối năm|đến cuối năm|đến hết năm|hết năm|đến ngày|tính đến ngày|tính đến tháng',
  ),
]);

/** Words behind a number that make it a bound. */
export const SUFFIXES = new Phrases<'atLeast' | 'atMost'>([
  ...['trở lên', 'đổ lên', 'hoặc hơn', 'hoặc cao hơn', 'hay hơn', 'trở nên'].map(
    (phrase) => [phrase, 'atLeast'] as const,
  ),
  ...['trở xuống', 'đổ xuống', 'hoặc thấp hơn', 'hoặc ít hơn'].map((phrase) => [phrase, 'atMost'] as const),
]);

/** Words that say whether a figure is final, also behind it or in brackets. */
export const KINDS = new Phrases<ResultKind>([
  ...[
    'ước',
    'ước tính',
    'ước đạt',
    'ước thực hiện',
    'số ước',
    'số liệu ước',
    'số ước tính',
    'dự kiến',
    'tạm tính',
    'sơ bộ',
    'số liệu sơ bộ',
    'số sơ bộ',
    'số liệu ước tính',
    'ước th',
  ].map((phrase) => [phrase, 'estimate'] as const),
  ...['chính thức', 'số chính thức', 'số liệu chính thức'].map((phrase) => [phrase, 'official'] as const),
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
