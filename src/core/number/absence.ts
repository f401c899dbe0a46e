import { foldSpelling } from '../text/fold';
import { Phrases, isUnaccented, phraseSet } from './phrases';
import type { NumberContext, NumberReading } from './reading';
import { unitClass } from './unitClass';

/** What a text without a figure says: no figure yet, none applies, or there are none of the things counted. */
type Absence = 'notReported' | 'notApplicable' | 'noneYet' | 'none' | 'bareNo';

const all = (meaning: Absence, list: string): [string, Absence][] =>
  list.split('|').map((phrase) => [phrase.trim(), meaning]);

/** Texts that mean this only when nothing else is in the cell. */
const WHOLE = new Phrases<Absence>([
  ...all(
    'notReported',
    'chưa có|KXĐ|không xác định|n/a|na|không rõ|chưa rõ|trống|để trống|chưa biết|nt|như trên|null|none|nan|tbd|n.a|kcsl|ccsl',
  ),
  ...all('notApplicable', 'x|xx|xxx|không có đối tượng'),
  ...all('notApplicable', 'không liên quan|không thuộc|không giao|không được giao|không phải báo cáo|KAD'),
  ...all('bareNo', 'không có|không'),
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
  ...all('notReported', 'không có báo cáo|không theo dõi|không xác định được|không thu thập'),
  ...all('notReported', 'đang tổng hợp|đang rà soát|đang cập nhật|đang thống kê|đang thu thập|đang xác minh'),
  ...all(
    'notReported',
    'đang đối chiếu|đang chờ|đang điều tra|đang khảo sát|đang tính|đang kiểm tra|đang thẩm định',
  ),
  ...all('notReported', 'đang đánh giá|đang báo cáo|đang xác định|đang hoàn thiện số liệu|đang xử lý'),
  ...all(
    'notReported',
    'chờ số liệu|chờ báo cáo|chờ tổng hợp|chờ công bố|chờ kết quả|chờ cập nhật|chờ thẩm định',
  ),
  ...all(
    'notReported',
    'sẽ báo cáo|sẽ cập nhật|sẽ bổ sung|bổ sung sau|cập nhật sau|báo cáo sau|thiếu số liệu',
  ),
  ...all(
    'notApplicable',
    'không áp dụng|không phát sinh|không có đối tượng|không thuộc đối tượng|không thuộc phạm vi',
  ),
  ...all(
    'notApplicable',
    'không có chỉ tiêu|không giao chỉ tiêu|không được giao|không có nội dung|không thuộc diện',
  ),
  ...all('notApplicable', 'không thuộc thẩm quyền|không thuộc nhiệm vụ|không quy định|không yêu cầu'),
  ...all('none', 'không có|không còn'),
  ...all('noneYet', 'chưa có|chưa phát sinh'),
]);

/** Words in front that change nothing: "Hiện đơn vị chưa có số liệu". */
const FILLERS = phraseSet(
  'hiện|hiện nay|hiện tại|số liệu|đơn vị|tạm thời|đến nay|vẫn|xã|phường|địa phương|do|vì|trong kỳ|trong năm|cơ quan|sở',
);

const SHORT_NO = /^(?:ko|k|kg|hok)(?= |$)/;
const DITTO_OR_DASHES = /^(?:-[- ]*-|\?+|\u0022|\u0027\u0027)$/;
/** The dots or lines of a form that nobody filled in: "…", "…/…", "...%", "____". */
const BLANKS = /^(?=.*[.…_])[.…_/% ]+$/;
/** Dates and periods may stand beside "chưa có": they are not figures. */
const PERIODS =
  /\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}\/\d{4}|(?:năm|quí|tháng|kì|đợt|ngày) \d{1,4}(?:\/\d{1,4})*|\d{1,2} tháng/g;

function meaningOf(folded: string): Absence | undefined {
  if (folded === '' || DITTO_OR_DASHES.test(folded) || BLANKS.test(folded)) return 'notReported';
  if (folded === '-') return 'notApplicable';
  let rest = folded.replace(SHORT_NO, isUnaccented(folded) ? 'khong' : 'không');
  for (let round = 0; round < 4; round++) {
    const found = WHOLE.get(rest) ?? BEGINNING.startOf(rest)?.meaning;
    if (found) return found;
    const filler = FILLERS.startOf(rest);
    if (!filler || filler.length === rest.length) return undefined;
    rest = rest.slice(filler.length).replace(/^[ ,:-]+/, '');
  }
  return undefined;
}

/** "Không có" answers a count with zero; beside a rate it can only mean that nothing applies. */
function bareNo(context: NumberContext): NumberReading {
  const counts =
    context.integer === true || context.unit === undefined || unitClass(context.unit) === 'count';
  return counts ? noneOrMissing('notApplicable') : { state: 'notApplicable' };
}

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
    case 'bareNo':
      return bareNo(context);
    case 'none':
      return noneOrMissing('notApplicable');
    case 'noneYet':
      return noneOrMissing('notReported');
  }
}
