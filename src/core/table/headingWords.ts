import { phraseSet } from '../number/phrases';

/** What heads a column of row numbers. */
export const ORDINAL_HEADINGS = phraseSet('stt|tt|s.t.t|số tt|số thứ tự|thứ tự|số');

/** What heads a column of indicators; a longer heading may begin so ("Chỉ tiêu/Nội dung"). */
export const LABEL_HEADINGS = phraseSet(
  'chỉ tiêu|tên chỉ tiêu|các chỉ tiêu|nhóm chỉ tiêu|danh mục chỉ tiêu|nội dung|tên nội dung|tiêu chí|tên tiêu chí|' +
    'hạng mục|danh mục|tên gọi|diễn giải|mục tiêu, chỉ tiêu|mục tiêu/chỉ tiêu|mục tiêu',
);

/** What heads a column of units. "Đơn vị" alone is one; "Đơn vị thực hiện" is an agency. */
export const UNIT_HEADINGS = phraseSet(
  'đơn vị tính|đơn vị|đvt|đ.v.t|đv tính|đvị tính|đơn vị đo|đơn vị đo lường|đơn vị (tính)|đv',
);

/** What heads a column of the groups that the rows beside it belong to. */
export const GROUP_HEADINGS = phraseSet('lĩnh vực|nhóm|nhóm mục tiêu|ngành, lĩnh vực|ngành|mục|phần');

/** Words of a column that relates others; anywhere in a heading. */
export const COMPARISON_WORDS = phraseSet(
  'so sánh|so với|so kh|so kế hoạch|so cùng kỳ|so ck|so năm|so mục tiêu|so chỉ tiêu|so nq|so nghị quyết|so dự toán|tăng giảm|tăng, giảm|tăng/giảm|tăng (giảm)|tăng (+)|chênh lệch|tốc độ|bình quân|bq|bqgđ|tỷ lệ đạt|' +
    'tỷ lệ hoàn thành|đạt tỷ lệ|đạt %|% đạt|% kh|% hoàn thành|% thực hiện|% kế hoạch|cơ cấu|chỉ số',
);

/** Words of what is aimed at; the first word of the two kinds decides. */
export const TARGET_WORDS = phraseSet(
  'mục tiêu|kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết|nq|phấn đấu|dự kiến|dự báo|định hướng|chỉ tiêu giao|giao',
);

/** Words of what came about. */
export const RESULT_WORDS = phraseSet(
  'kết quả|thực hiện|th|ước|ước thực hiện|ước th|ưth|uth|thực đạt|đạt được|đã đạt|số liệu|giá trị đạt|tình hình|hiện trạng',
);

export const ESTIMATE_WORDS = phraseSet('ước|ước thực hiện|ước th|ưth|uth|ước tính|ước đạt');

/** Words of columns for people, never for figures. */
export const TEXT_WORDS = phraseSet(
  'ghi chú|cơ quan|đơn vị chủ trì|đơn vị thực hiện|đơn vị phối hợp|đơn vị báo cáo|đơn vị phụ trách|đơn vị theo dõi|' +
    'chủ trì|phối hợp|nguồn|nguyên nhân|giải pháp|đánh giá|minh chứng|căn cứ|phương pháp|trách nhiệm|thời gian|thời hạn|địa bàn',
);
