import { foldSpelling } from '../text/fold';
import { Phrases, isUnaccented, phraseSet } from './phrases';
import type { NumberContext, NumberReading } from './reading';
import { unitClass } from './unitClass';
import { COUNT_NOUNS, canonicalUnit } from './unitWords';

/**
 * What a text without a figure says: no figure yet; none applies; "không" alone; "không có" alone; there are none of
 * the things it names ("không có hộ nào"); none are left ("không còn"); nothing came up ("không phát sinh"); none yet.
 */
type Absence =
  'notReported' | 'notApplicable' | 'no' | 'nothing' | 'none' | 'noneLeft' | 'notOccurred' | 'noneYet';

const all = (meaning: Absence, list: string): [string, Absence][] =>
  list.split('|').map((phrase) => [phrase.trim(), meaning]);

/** Texts that mean this only when nothing else is in the cell. */
const WHOLE = new Phrases<Absence>([
  ...all(
    'notReported',
    'chưa có|KXĐ|K/XĐ|K.XĐ|không xác định|KĐG|không đánh giá|n/a|na|không rõ|chưa rõ|trống|để trống|bỏ trống|chưa biết|nt|' +
      'như trên|null|none|nil|nan|blank|tbd|n.a|kcsl|ccsl|ksl|không có số|thiếu|thiếu số',
  ),
  ...all('notApplicable', 'x|xx|xxx|không có đối tượng'),
  ...all('notApplicable', 'không liên quan|không thuộc|không giao|không được giao|không phải báo cáo|KAD'),
  ...all('no', 'không'),
  ...all('nothing', 'không có'),
  ...all('noneYet', 'chưa'),
]);

/** Texts that mean this whatever words follow, so long as no figure does. */
const BEGINNING = new Phrases<Absence>([
  ...all('notReported', 'chưa có số liệu|chưa có báo cáo|chưa có thông tin|chưa có dữ liệu|chưa có kết quả'),
  ...all(
    'notReported',
    'chưa có thống kê|chưa có đánh giá|chưa có nguồn|chưa có số|chưa có công bố|chưa có sl|không có sl',
  ),
  ...all(
    'notReported',
    'chưa thống kê|chưa tổng hợp|chưa báo cáo|chưa đến kỳ|chưa tới kỳ|chưa đến hạn|chưa tới hạn',
  ),
  ...all('notReported', 'chưa đến thời điểm|chưa đến thời hạn|chưa cập nhật|chưa xác định|chưa thu thập'),
  ...all('notReported', 'chưa công bố|chưa đánh giá|chưa khảo sát|chưa điều tra|chưa rà soát|chưa nhận được'),
  ...all('notReported', 'chưa đủ số liệu|chưa đủ căn cứ|chưa đủ thông tin|chưa đủ cơ sở|chưa tính|chưa gửi'),
  ...all('notReported', 'không có số liệu|không có dữ liệu|không có thông tin|không thống kê|không báo cáo'),
  ...all('notReported', 'không có báo cáo|không theo dõi|không xác định được|không thu thập|mất số liệu'),
  ...all(
    'notReported',
    'không tổng hợp được|không tách được|không tính được|không có căn cứ|không đủ số liệu',
  ),
  ...all('notReported', 'đang tổng hợp|đang rà soát|đang cập nhật|đang thống kê|đang thu thập|đang xác minh'),
  ...all(
    'notReported',
    'đang đối chiếu|đang chờ|đang điều tra|đang khảo sát|đang tính|đang kiểm tra|đang thẩm định',
  ),
  ...all('notReported', 'đang đánh giá|đang báo cáo|đang xác định|đang hoàn thiện số liệu|đang xử lý'),
  ...all('notReported', 'chờ'),
  ...all(
    'notReported',
    'sẽ báo cáo|sẽ cập nhật|sẽ bổ sung|bổ sung sau|cập nhật sau|báo cáo sau|thiếu số liệu',
  ),
  ...all(
    'notApplicable',
    'không áp dụng|không có đối tượng|không thuộc đối tượng|không thuộc phạm vi|ngoài phạm vi|miễn báo cáo',
  ),
  ...all(
    'notApplicable',
    'không có chỉ tiêu|không giao chỉ tiêu|không được giao|không có nội dung|không thuộc diện',
  ),
  ...all('notApplicable', 'không thuộc thẩm quyền|không thuộc nhiệm vụ|không quy định|không yêu cầu'),
  ...all('notApplicable', 'không đặt chỉ tiêu|không giao|không thuộc chức năng|không đăng ký'),
  ...all('notOccurred', 'không phát sinh|không có phát sinh|không xảy ra'),
  ...all('none', 'không có'),
  ...all('noneLeft', 'không còn'),
  ...all('noneYet', 'chưa có|chưa phát sinh'),
]);

/** Words in front that change nothing: "Hiện đơn vị chưa có số liệu". */
const FILLERS = phraseSet(
  'hiện|hiện nay|hiện tại|số liệu|đơn vị|tạm thời|đến nay|vẫn|xã|phường|địa phương|do|vì|trong kỳ|trong năm|cơ quan|sở',
);

const SHORT_NO = /^(?:k\/ ?(?=c[óo](?: |$))|(?:ko|k|kg|hok)(?= |$))/;
const DITTO_OR_DASHES = /^(?:-[- ]*-|\?+|\u0022|\u0027\u0027)$/;
/** The dots or lines of a form that nobody filled in: "…", "…/…", "...%", "____". */
const BLANKS = /^(?=.*[.,…_/\\])[.,…_/\\% ]+$/;
/** "Cục Thống kê chưa công bố": whoever it is that has no figure yet. */
const NO_FIGURE_YET =
  /(?:^| )(?:chưa (?:công bố|báo cáo|cung cấp|gửi báo cáo|cập nhật|tổng hợp|thống kê|có số liệu|có báo cáo)|đang (?:tổng hợp|rà soát|cập nhật))(?: |$)/;
/** Dates and periods may stand beside "chưa có": they are not figures. */
const PERIODS =
  /\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}\/\d{4}|(?:năm|quí|tháng|kì|đợt|ngày) \d{1,4}(?:\/\d{1,4})*|\d{1,2} tháng/g;

function meaningOf(folded: string): Absence | undefined {
  if (folded === '' || DITTO_OR_DASHES.test(folded) || BLANKS.test(folded)) return 'notReported';
  if (folded === '-') return 'notApplicable';
  if (folded === 'kg') return undefined;
  const no = isUnaccented(folded) ? 'khong' : 'không';
  let rest = folded.replace(SHORT_NO, (short) => (short.startsWith('k/') ? `${no} ` : no));
  for (let round = 0; round < 4; round++) {
    const found = WHOLE.get(rest) ?? BEGINNING.startOf(rest)?.meaning;
    if (found) return found;
    if (NO_FIGURE_YET.test(rest)) return 'notReported';
    const filler = FILLERS.startOf(rest);
    if (!filler || filler.length === rest.length) return undefined;
    rest = rest.slice(filler.length).replace(/^[ ,:-]+/, '');
  }
  return undefined;
}

/** True where what is asked for is a number of things, or is not known. */
function isCount({ unit, integer }: NumberContext): boolean {
  if (integer === true || unit === undefined || unit.trim() === '') return true;
  return ['count', 'money'].includes(unitClass(unit));
}

/** True where "không có hộ nào" names what the context counts. */
function namesCounted(folded: string, { unit }: NumberContext): boolean {
  const noun = folded.replace(/^.*?không có (?:một )?/, '').replace(/ nào.*$/, '');
  if (!COUNT_NOUNS.startOf(noun)) return false;
  return unit === undefined || canonicalUnit(noun).startsWith(canonicalUnit(unit));
}

/** "chưa có (đang chờ Cục Thống kê)": a bracket behind "chưa có" that says that the figure is still to come. */
function isAwaited(folded: string): boolean {
  const aside = /\(([^()]+)\)?$/.exec(folded)?.[1];
  return aside !== undefined && meaningOf(aside) === 'notReported';
}

/** A zero said in words. A person is told: "không có" is also said where nothing applies. */
const zero: NumberReading = { state: 'reported', value: '0', decimals: 0, doubts: ['zeroInWords'] };

const noneOrMissing = (other: 'notApplicable' | 'notReported'): NumberReading => ({
  state: 'ambiguous',
  code: 'zeroOrMissing',
  readings: ['0', other],
});

/**
 * Reads a text that says there is no figure: blank, "…", "chưa có số liệu", "-", "x", "không có".
 * Undefined where it does not say so, or where a figure follows ("chưa có số chính thức, ước 41,2%").
 * @param text a prepared text
 */
export function readAbsence(text: string, context: NumberContext): NumberReading | undefined {
  const folded = foldSpelling(
    text.replace(/^[-(\u0022\u0027[ ]+(?=\p{L})|(\p{L})[-)\u0022\u0027\] ]+$/gu, '$1'),
  );
  const meaning = meaningOf(folded);
  if (!meaning || /\d/.test(folded.replace(PERIODS, ''))) return undefined;
  switch (meaning) {
    case 'notReported':
    case 'notApplicable':
      return { state: meaning };
    case 'noneLeft':
      return zero;
    case 'nothing':
    case 'notOccurred':
      return isCount(context) && !(meaning === 'notOccurred' && context.unit === undefined)
        ? zero
        : noneOrMissing('notApplicable');
    case 'none':
      return namesCounted(folded, context) ? zero : noneOrMissing('notApplicable');
    case 'no':
      return noneOrMissing('notApplicable');
    case 'noneYet':
      if (isAwaited(folded)) return { state: 'notReported' };
      return noneOrMissing('notReported');
  }
}
