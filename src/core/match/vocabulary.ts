import { foldSpelling } from '../text/fold';

const fold = (list: string): string[] => list.split('|').map(foldSpelling);
const pairs = (entries: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(entries).map(([from, to]) => [foldSpelling(from), foldSpelling(to)]);

/** Abbreviations that offices use without explaining them. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  pairs({
    tl: 'tỷ lệ',
    bhxh: 'bảo hiểm xã hội',
    bhyt: 'bảo hiểm y tế',
    bhtn: 'bảo hiểm thất nghiệp',
    llld: 'lực lượng lao động',
    lllđ: 'lực lượng lao động',
    ld: 'lao động',
    lđ: 'lao động',
    ncc: 'người có công',
    nct: 'người cao tuổi',
    sdd: 'suy dinh dưỡng',
    thcs: 'trung học cơ sở',
    thpt: 'trung học phổ thông',
    gdmn: 'giáo dục mầm non',
    pcgd: 'phổ cập giáo dục',
    pcgdmn: 'phổ cập giáo dục mầm non',
    dtts: 'dân tộc thiểu số',
    đbdtts: 'đồng bào dân tộc thiểu số',
    đbdt: 'đồng bào dân tộc',
    nsvsmt: 'nước sạch vệ sinh môi trường',
    cssk: 'chăm sóc sức khỏe',
    cskcb: 'cơ sở khám chữa bệnh',
    kcb: 'khám chữa bệnh',
    gdđt: 'giáo dục đào tạo',
    hdi: 'chỉ số phát triển con người',
    ubnd: 'ủy ban nhân dân',
    noxh: 'nhà ở xã hội',
    nơxh: 'nhà ở xã hội',
    hgđ: 'hộ gia đình',
  }),
);

/** Ways of saying one thing, the longer first; applied to folded words between blanks. */
export const SYNONYMS: readonly (readonly [string, string])[] = pairs({
  'chỉ số phát triển con người chỉ số phát triển con người': 'chỉ số phát triển con người',
  'chỉ số chỉ số phát triển con người': 'chỉ số phát triển con người',
  'hộ gia đình': 'hộ',
  'hộ dân': 'hộ',
  'khu vực thành thị': 'thành thị',
  'khu vực đô thị': 'thành thị',
  'khu vực nông thôn': 'nông thôn',
  'cấp tiểu học': 'tiểu học',
  'bậc tiểu học': 'tiểu học',
  'cấp trung học cơ sở': 'trung học cơ sở',
  'bậc trung học cơ sở': 'trung học cơ sở',
  'cấp trung học phổ thông': 'trung học phổ thông',
  'bậc trung học phổ thông': 'trung học phổ thông',
  'thể thấp còi': 'thấp còi',
  'vắc-xin': 'vắc xin',
  vacxin: 'vắc xin',
  vaccine: 'vắc xin',
  vaccin: 'vắc xin',
  'hằng tháng': 'hàng tháng',
  'hằng năm': 'hàng năm',
  'khám bệnh, chữa bệnh': 'khám chữa bệnh',
  'khám, chữa bệnh': 'khám chữa bệnh',
  'bình quân đầu người': 'bình quân',
  'trẻ em': 'trẻ',
  'tỷ lệ phần trăm': 'tỷ lệ',
});

/** Words that change nothing about what is measured. Everything else does, so that a missing one is a question. */
export const FILLERS: ReadonlySet<string> = new Set(
  fold(
    'của|các|những|được|bị|là|thì|và|về|cho|theo|quy|định|ở|tại|trong|với|từ|đến|có|cả|hiện|nay|thể|để|đang|đã',
  ),
);

/** Words of an interval that say which side of a number is meant, and so matter in front of one. */
export const SIDES: ReadonlySet<string> = new Set(fold('từ|đến'));

/** "trên địa bàn huyện", "toàn tỉnh": how far a figure reaches; compared, and no part of the name. */
export const SCOPE = new RegExp(
  `(?:^| )(?:${fold('trên địa bàn|địa bàn|trong|toàn|của toàn|tại').join('|')})(?: ${foldSpelling('toàn')})? (${fold(
    'tỉnh|huyện|xã|phường|thành phố|thị xã|quận',
  ).join('|')})(?! ${foldSpelling('hội')})(?= |$)`,
  'g',
);

/** Things that exclude each other: where one label names one and the other names another, they differ for certain. */
export const OPPOSITES: readonly (readonly string[])[] = [
  'thành thị|nông thôn',
  'nam|nữ',
  'tự nguyện|bắt buộc',
  'nhà trẻ|mẫu giáo',
  'mầm non|tiểu học|trung học cơ sở|trung học phổ thông|đại học|cao đẳng',
  'thấp còi|nhẹ cân|béo phì|thừa cân',
  'bảo hiểm xã hội|bảo hiểm thất nghiệp|bảo hiểm y tế',
  'bác sĩ|dược sĩ|điều dưỡng|hộ sinh|giường',
  'hộ nghèo|hộ cận nghèo',
  'nước sạch|nước thải|nước hợp vệ sinh',
  'trường học|trạm y tế|hộ',
  'thất nghiệp|thiếu việc làm',
  'cấp huyện|cấp xã|cấp tỉnh',
].map(fold);

/** Words that deny; a label that has one and a label that has none differ for certain. */
export const NEGATIONS: ReadonlySet<string> = new Set(fold('không|chưa|ngoài|trừ|thoát'));

/** What makes a heading speak of a part of what is measured, of another place or another time. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  fold(
    'nông thôn|thành thị|đô thị|miền núi|hải đảo|dân tộc|đồng bào|nam|nữ|phụ nữ|trẻ em|thanh niên|học sinh|người cao tuổi|khuyết tật|' +
      'cả nước|toàn quốc|quốc gia|trung ương|vùng|khu vực|huyện|xã|phường|thị trấn|thị xã|quận|thành phố|tỉnh|thôn|bản|làng|' +
      'hộ nghèo|cận nghèo|doanh nghiệp|khu công nghiệp|tư thục|công lập|trong đó|so với|năm trước|kỳ trước|cùng kỳ|sở|trường|đơn vị',
  ),
);

/** What headings are made of besides the names of things: words for lists, fields of work, periods. */
export const HEADING_WORDS: readonly string[] = fold(
  'chỉ tiêu|mục tiêu|lĩnh vực|nhóm|cụ thể|chủ yếu|tổng hợp|cơ bản|chung|phần|mục|kết quả|thực hiện|danh mục|tình hình|trong đó|bao gồm|' +
    'kinh tế|xã hội|môi trường|văn hóa|y tế|giáo dục|đào tạo|lao động|việc làm|an sinh|dân số|sức khỏe|nhà ở|nước sạch|vệ sinh|' +
    'thông tin|truyền thông|chính sách|trợ giúp|bảo trợ|bảo hiểm|người có công|cách mạng|phát triển|đời sống|dịch vụ|phúc lợi|chăm sóc|' +
    'bảo vệ|nguồn nhân lực|nhân lực|giảm nghèo|thể thao|du lịch|khoa học|công nghệ|hạ tầng|bảo đảm|nâng cao|chất lượng|tiếp cận|con người|' +
    'kế hoạch|nghị quyết|giao|tổng số|toàn bộ|số|tỷ lệ|thu nhập|nhân dân|người dân|công tác|quản lý|cơ sở|năm|giai đoạn|tầm nhìn',
);
