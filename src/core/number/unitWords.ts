import { foldSpelling } from '../text/fold';
import { phraseSet } from './phrases';

/** Things an office counts: a number of them has no decimals of its own. */
export const COUNT_NOUNS = phraseSet(
  'căn|căn nhà|nhà|căn hộ|hộ|hộ gia đình|người|lượt|lượt người|lượt khách|khách|khẩu|nhân khẩu|dân|xã|phường|thị trấn|thôn|bản|làng|' +
    'tổ|huyện|tỉnh|trường|trường học|lớp|lớp học|phòng|phòng học|học sinh|hs|sinh viên|giáo viên|trẻ|trẻ em|bé|cháu|em|bé trai|bé gái|' +
    'bác sĩ|bs|dược sĩ|điều dưỡng|giường|giường bệnh|bệnh nhân|ca|ca bệnh|trường hợp|cơ sở|doanh nghiệp|dn|hợp tác xã|htx|' +
    'công ty|dự án|công trình|mô hình|sản phẩm|nhiệm vụ|chỉ tiêu|tiêu chí|văn bản|hồ sơ|vụ|vụ việc|cuộc|đợt|buổi|lần|lao động|' +
    'cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|đối tượng|nạn nhân|liệt sĩ|con|cái|chiếc|cây|bộ|quyển|cuốn|suất|phương tiện|xe|' +
    'tàu|thuê bao|tài khoản|đồng chí|đồng bào|hộ sinh|trạm|trạm y tế|bệnh viện|câu lạc bộ|đội|nhóm|tổ chức|cơ quan|đơn vị|khu|cụm|điểm trường|thành viên|phụ nữ|nam|nữ|nghề|việc làm|chỗ|chợ|sáng kiến|đề tài|di tích',
);

/** Units of measure and money that may stand alone in a "Đơn vị tính" column. */
export const MEASURES = phraseSet(
  'đồng|đ|vnđ|vnd|usd|đô la|%|phần trăm|‰|điểm|điểm %|điểm phần trăm|tuổi|năm|tháng|ngày|giờ|m|km|m2|m3|km2|ha|hécta|tấn|tạ|kg|yến|lít|' +
    'kwh|mwh|mw|kw|mét|tấn/ha|tạ/ha|đồng/người|%/năm|người/km2|đ/chỉ|đ/kg|đồng/kg|đồng/m3|đồng/m2|bác sĩ/10.000 dân|giường/10.000 dân',
);

/** Canonical words for the ways one unit is written; keys and values are folded. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    đ: 'đồng',
    vnđ: 'đồng',
    vnd: 'đồng',
    hécta: 'ha',
    'héc ta': 'ha',
    'héc-ta': 'ha',
    hecta: 'ha',
    'mét vuông': 'm2',
    'mét khối': 'm3',
    'ki lô mét vuông': 'km2',
    mét: 'm',
    'phần trăm': '%',
    'phần nghìn': '‰',
    'đô la mỹ': 'usd',
    'đô la': 'usd',
    'đô-la': 'usd',
    'đô-la mỹ': 'usd',
    $: 'usd',
    us$: 'usd',
    lít: 'l',
    bs: 'bác sĩ',
    hs: 'học sinh',
    htx: 'hợp tác xã',
    dn: 'doanh nghiệp',
    'người dân': 'người',
    'nhân khẩu': 'người',
    khẩu: 'người',
    dân: 'người',
    'đồng chí': 'người',
    'hộ gia đình': 'hộ',
    'hộ dân': 'hộ',
    'căn nhà': 'căn',
    'căn hộ': 'căn',
    'ngôi nhà': 'căn',
    'nhà ở': 'căn',
    nhà: 'căn',
    'trẻ em': 'trẻ',
    cháu: 'trẻ',
    'giường bệnh': 'giường',
    'trường học': 'trường',
  }).map(([word, canonical]) => [foldSpelling(word), foldSpelling(canonical)] as const),
);
const LONGEST_SYNONYM = 4;

/** Replaces word groups by their canonical form, the longest group first. */
function withoutSynonyms(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let index = 0; index < words.length;) {
    let size = Math.min(LONGEST_SYNONYM, words.length - index);
    while (size > 1 && !SYNONYMS.has(words.slice(index, index + size).join(' '))) size--;
    const group = words.slice(index, index + size).join(' ');
    out.push(SYNONYMS.get(group) ?? group);
    index += size;
  }
  return out;
}

/** One spelling for the ways a unit is written: "m²" and "m2", "bác sỹ / 1 vạn dân" and "bác sĩ/10.000 dân". */
export function canonicalUnit(unit: string): string {
  const folded = foldSpelling(unit)
    .replace(/²/g, '2')
    .replace(/³/g, '3')
    .replace(/(\d)[. ](?=\d{3}(?!\d))/g, '$1')
    .replace(/(?:\b1 ?)?vạn(?= )/g, '10000')
    .replace(/\b1 ?(?:nghìn|ngàn)\b/g, '1000')
    .replace(/\b(\d+) (?:nghìn|ngàn)(?= )/g, '$1000')
    .replace(/ (?:trên|mỗi|trên mỗi) /g, ' / ')
    .replace(/ và /g, ', ')
    .replace(/^tỉ lệ (?=.*%)/, '')
    .replace(/[()]/g, ' ')
    .replace(/\//g, ' / ')
    .replace(/%/g, ' % ');
  return withoutSynonyms(folded.split(' ').filter((word) => word !== ''))
    .join(' ')
    .replace(/(?:^| )\/ (?:1 |một )?/g, '/');
}
