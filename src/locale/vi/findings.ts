import { needsSign } from '../../core/check/needsSign';
import type { ReadingDoubt } from '../../core/number/reading';
import type { AmbiguousReason, RatioPart, UnreadableReason } from '../../core/check/finding';
import type { FindingMessages, MessageContext } from '../types';
import { day } from './dates';
import { recordFindings } from './recordFindings';
import { number } from './numbers';
import { placeName, territorySentence } from './places';
import { ruleFindings } from './ruleFindings';
import { reading, shown } from './shown';
import { statedPhrase, targetPhrase, withUnit } from './targets';
import { templateFindings } from './templateFindings';

const PARTS: Readonly<Record<RatioPart, string>> = { numerator: 'tử số', denominator: 'mẫu số' };

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  text: 'không phải là số; hãy nhập số, hoặc ghi "chưa có số liệu"',
  code: 'giống một mã hơn là một số; hãy nhập lại kết quả',
  legend: 'giống số thứ tự cột hoặc công thức chú giải; hãy nhập kết quả',
  unit: 'chỉ có đơn vị tính mà không có số; hãy nhập số',
  mark: 'là một dấu đánh, không phải số; hãy nhập số',
  qualitative: 'là lời đánh giá, trong khi chỉ tiêu này cần một con số; hãy nhập số',
  severalValues: 'có nhiều con số; hãy chỉ ghi một kết quả trong mỗi ô',
  boolean: 'là giá trị ĐÚNG/SAI, không phải số; hãy nhập số',
  notCalculated:
    'là công thức chưa được tính; hãy mở tệp bằng Excel, chờ tính xong rồi lưu lại, hoặc nhập số',
  notAJudgement: 'không phải lời đánh giá; hãy chọn Đạt, Chưa đạt hoặc Đang thực hiện',
};

const AMBIGUOUS: Readonly<Record<AmbiguousReason, string>> = {
  decimalOrThousands: 'dấu chấm hoặc phẩy có thể là dấu thập phân hoặc dấu hàng nghìn',
  brokenDigits: 'các chữ số bị tách rời',
  severalValues: 'có nhiều con số trong một ô',
  rangeOrDate: 'có thể là khoảng số hoặc ngày tháng',
  fractionOrDate: 'có thể là "mấy trên mấy" hoặc ngày tháng',
  zeroOrMissing: 'có thể là bằng 0, cũng có thể là chưa có số liệu hoặc không áp dụng',
  changeNotLevel: 'là mức tăng hoặc giảm so với kỳ trước, không phải mức đạt được',
};

const DOUBTS: Readonly<Record<ReadingDoubt, string>> = {
  decimalMark: 'dấu thập phân viết khác quy ước',
  multiplied: 'đã quy đổi theo đơn vị ghi trong ô',
  unitDiffers: 'đơn vị ghi trong ô khác đơn vị của chỉ tiêu',
  lookalike: 'có chữ cái viết thay chữ số',
  legacyEncoding: 'chữ viết theo bảng mã cũ (TCVN3 hoặc VNI)',
  extraText: 'phần chữ đi kèm được bỏ qua',
  change: 'là mức tăng hoặc giảm, không phải mức đạt được',
  overOrBy: '"vượt" được hiểu là cao hơn mức ghi; cũng có thể là vượt kế hoạch bấy nhiêu',
  inWords: 'số viết bằng chữ',
  zeroInWords: 'lời "không có" được hiểu là bằng 0',
  mayBeDate: 'được hiểu là con số, không phải năm hay ngày tháng',
};

/** What a row is about, by the name it was told by. */
const named = ({ indicator, task }: MessageContext): string =>
  task ? `nhiệm vụ "${task.title}"` : `chỉ tiêu "${indicator?.label ?? ''}"`;

export const findings: FindingMessages = {
  ...ruleFindings,
  ...templateFindings,
  resultUnreadable: ({ reason, ...held }) => `"${shown(held)}" ${UNREADABLE[reason]}.`,
  resultAmbiguous: ({ reason, readings, ...held }) =>
    `"${shown(held)}" đọc được nhiều cách${readings.length > 0 ? ` (${readings.map(reading).join(' hoặc ')})` : ''}: ${AMBIGUOUS[reason]}. Hãy gõ lại cho rõ.`,
  resultOutOfBounds: ({ lower, upper, ...held }, { indicator }) => {
    const unit = indicator?.unit ?? '';
    const limits =
      lower !== undefined && upper !== undefined
        ? `phải từ ${number(lower)} đến ${withUnit(number(upper), unit)}`
        : lower !== undefined
          ? `không thể nhỏ hơn ${withUnit(number(lower), unit)}`
          : `không thể lớn hơn ${withUnit(number(upper ?? '0'), unit)}`;
    return `"${shown(held)}" nằm ngoài giới hạn: kết quả ${limits}. Hãy kiểm tra số và đơn vị.`;
  },
  numberStoredAsText: ({ raw, value }) =>
    `"${raw}" đang lưu dạng chữ nên công thức trong bảng không tính được. Hãy gõ lại số ${number(value)}.`,
  readingDoubtful: ({ raw, reason, part, ...stated }, { indicator }) => {
    const unit = part === undefined ? (indicator?.unit ?? '') : '';
    // Without its sign a share below 1 would be asked.
    const sign = part === undefined && indicator && needsSign(indicator, stated.value) ? '%' : '';
    const read = statedPhrase(stated, reason === 'multiplied' ? unit : '');
    const advice =
      reason === 'unitDiffers'
        ? part === undefined
          ? `Hãy nhập kết quả theo đơn vị của chỉ tiêu${unit === '' ? '' : ` (${unit})`}.`
          : `Hãy nhập ${PARTS[part]} là một số, không ghi đơn vị.`
        : stated.comparator === undefined
          ? `Nếu đúng, hãy gõ lại thành số ${number(stated.value)}${sign}.`
          : 'Nếu không đúng, hãy ghi lại cho rõ.';
    return `"${raw}" được đọc là ${read} (${DOUBTS[reason]}). ${advice}`;
  },
  resultImplausible: ({ value }, { indicator }) =>
    `${withUnit(number(value), indicator?.unit ?? '')} khác xa mức thường gặp của chỉ tiêu này. Hãy kiểm tra số, dấu thập phân và đơn vị.`,
  resultIsInterval: ({ raw }) =>
    `"${raw}" là một khoảng, không phải một con số; được giữ nguyên và đánh giá theo cả khoảng. Nếu có con số cụ thể, hãy ghi số đó.`,
  intervalUndecided: ({ raw }, { indicator }) =>
    `"${raw}" chưa đủ để kết luận: một phần của khoảng đạt mục tiêu${indicator ? ` ${targetPhrase(indicator)}` : ''}, một phần thì không. Hãy ghi con số cụ thể.`,
  moreThanSixDecimals: ({ value, calculated }) =>
    calculated
      ? 'Công thức ở ô này cho hơn 6 chữ số thập phân; công thức trong bảng chỉ so đến 6 chữ số. Nên làm tròn bằng hàm ROUND, ví dụ đến 2 chữ số.'
      : `${number(value)} có hơn 6 chữ số thập phân; công thức trong bảng chỉ so đến 6 chữ số. Nên làm tròn.`,
  notApplicableDoubtful: ({ raw, because }) =>
    because === 'judgement'
      ? `"${raw}" được hiểu là không áp dụng. Nếu là dấu đánh thì hãy ghi rõ Đạt, Chưa đạt hoặc Đang thực hiện; nếu đúng là không áp dụng, hãy ghi "không áp dụng".`
      : `"${raw}" được hiểu là không áp dụng, mà dòng này có cả tử số và mẫu số. Hãy nhập kết quả, hoặc xóa tử số, mẫu số nếu chỉ tiêu không áp dụng.`,
  notApplicableNotAllowed: ({ raw }) =>
    `"${raw}": chỉ tiêu này áp dụng cho mọi đơn vị. Hãy nhập kết quả, hoặc ghi "chưa có số liệu".`,
  resultMissing: ({ repeats, beside }) =>
    repeats === undefined
      ? beside
        ? `Chưa nhập kết quả, nhưng ô ghi ${PARTS[beside.part]} của dòng này có "${beside.raw}" mà chỉ tiêu này không cần ${PARTS[beside.part]}. Nếu đó là kết quả thì hãy nhập vào ô Kết quả (bỏ gộp ô trước, nếu các ô đã bị gộp).`
        : 'Chưa nhập kết quả. Hãy nhập số, hoặc ghi "chưa có số liệu" nếu chưa có.'
      : `Ô ghi ${repeats.includes('"') ? 'dấu lặp lại ô trên' : `"${repeats}"`} chứ không ghi số; số của ô trên không được tính cho dòng này. Hãy nhập con số, hoặc ghi "chưa có số liệu" nếu chưa có.`,
  countUnreadable: ({ part, readings, notCalculated, ...held }) =>
    notCalculated
      ? `Công thức ở ${PARTS[part]} chưa được tính. Hãy mở tệp bằng Excel, chờ tính xong rồi lưu lại, hoặc nhập số.`
      : readings === undefined
        ? `Không đọc được ${PARTS[part]} "${shown(held)}". Hãy nhập một số nguyên.`
        : `"${shown(held)}" ở ${PARTS[part]} đọc được nhiều cách (${readings.map(reading).join(' hoặc ')}). Hãy nhập lại số nguyên, không gõ dấu chấm, dấu phẩy.`,
  countImplausible: ({ part, value }) =>
    `Ô ghi ${PARTS[part]} là ${number(value)}, nhiều hơn dân số cả nước. Hãy xem có gõ thừa chữ số hay dán nhầm không; nếu đúng thì giữ nguyên.`,
  countsMissing: () =>
    'Có tỷ lệ mà chưa có tử số và mẫu số. Hãy nhập cả hai: số chung được tính từ tổng tử số và tổng mẫu số của các đơn vị.',
  countNegative: ({ part, value }) => `Có ${PARTS[part]} âm (${number(value)}). Hãy kiểm tra lại.`,
  denominatorZero: () =>
    'Mẫu số bằng 0 nên không tính được tỷ lệ. Hãy kiểm tra lại mẫu số, hoặc ghi "không áp dụng" ở cột Kết quả.',
  ratioPartMissing: ({ part }) => `Thiếu ${PARTS[part]}. Hãy nhập để đơn vị tổng hợp cộng được tỷ lệ chung.`,
  numeratorAboveDenominator: ({ numerator, denominator }) =>
    `Tử số ${number(numerator)} lớn hơn mẫu số ${number(denominator)}. Hãy kiểm tra cả hai.`,
  rateDisagrees: ({ computed, ...stated }) =>
    `Kết quả ${statedPhrase(stated, '')} không khớp với tử số chia mẫu số (${number(computed)}). Hãy kiểm tra ba ô.`,
  rateComputable: ({ computed }) =>
    `Đã có tử số và mẫu số: kết quả tính được là ${number(computed)}. Nếu đúng, hãy nhập số này vào cột Kết quả.`,
  kindUnreadable: (held) => `Loại số liệu "${shown(held)}" không rõ. Hãy chọn Chính thức hoặc Ước.`,
  kindContradicts: ({ kind, ...held }) =>
    `Kết quả ghi "${shown(held)}" là số ${kind === 'estimate' ? 'ước' : 'chính thức'}, mà cột Loại số liệu nói khác. Hãy chọn lại loại số liệu, hoặc bỏ chữ trong ô kết quả.`,
  taskStatusMissing: () => 'Chưa nhập trạng thái. Hãy chọn một trạng thái trong danh sách.',
  taskStatusUnknown: ({ raw }) =>
    `Trạng thái "${raw}" không rõ. Hãy chọn Chưa thực hiện, Đang thực hiện, Hoàn thành hoặc Không thực hiện.`,
  taskProgressMissing: () => 'Đang thực hiện nhưng chưa nhập tiến độ. Hãy nhập từ 0 đến 100.',
  taskProgressUnreadable: (held) =>
    `Không đọc được tiến độ "${shown(held)}". Hãy nhập một số từ 0 đến 100, ví dụ 45 hoặc 45%.`,
  taskProgressAmbiguous: ({ readings, ...held }) =>
    `Tiến độ "${shown(held)}" đọc được nhiều cách (${readings.map((each) => `${number(each)}%`).join(' hoặc ')}). Hãy gõ lại kèm dấu %, ví dụ 45%.`,
  taskProgressOutOfRange: ({ value }) =>
    `Tiến độ ${number(value)}% nằm ngoài 0 đến 100%. Hãy gõ lại, ví dụ 45%.`,
  taskProgressNotPercent: ({ value }) =>
    `Ô tiến độ mất định dạng phần trăm; ${number(value)} được đọc là ${number(value)}%. Hãy gõ lại ${number(value)}% để công thức trong bảng hiểu đúng.`,
  taskDoneIncomplete: ({ progress }) =>
    `Trạng thái là Hoàn thành nhưng ${progress === undefined ? 'chưa nhập tiến độ' : `tiến độ mới ${number(progress)}%`}. Hãy nhập 100%, hoặc chọn trạng thái khác.`,
  taskCompleteNotDone: () =>
    'Tiến độ là 100% nhưng trạng thái chưa phải Hoàn thành. Hãy chọn Hoàn thành, hoặc sửa lại tiến độ.',
  taskNotStartedProgress: ({ progress }) =>
    `Trạng thái là Chưa thực hiện nhưng tiến độ là ${number(progress)}%. Hãy chọn Đang thực hiện, hoặc sửa lại tiến độ.`,
  taskDeadlineUnreadable: ({ raw }) =>
    `Hạn hoàn thành "${raw}" không phải là một ngày. Hãy nhập ngày/tháng/năm, ví dụ 30/11/2026, hoặc để trống.`,
  taskDeadlineAsText: ({ raw, day: iso }) =>
    `Hạn hoàn thành "${raw}" đang lưu dạng chữ, được đọc là ngày ${day(iso)}; bảng không tự tô màu khi quá hạn. Hãy gõ lại ngày/tháng/năm.`,
  taskOverdue: ({ day: iso, days }) =>
    `Đã quá hạn ${days} ngày (hạn ${day(iso)}) mà chưa hoàn thành. Hãy cập nhật trạng thái, hoặc nêu lý do và kiến nghị.`,
  taskExplanationMissing: ({ because }) =>
    `Nhiệm vụ ${because === 'cancelled' ? 'không thực hiện' : 'quá hạn'} nhưng chưa có giải trình. Hãy ghi lý do và kiến nghị ở cột Khó khăn, vướng mắc.`,
  taskMissing: (_, { task }) =>
    `Không thấy dòng của nhiệm vụ "${task?.title ?? ''}" trong phụ lục. Có thể dòng đã bị xóa; hãy chèn lại từ mẫu.`,
  taskDuplicate: ({ first }, { task }) =>
    `Nhiệm vụ "${task?.title ?? ''}" có hai dòng; dòng đầu ở ô ${first}. Hãy bỏ một dòng.`,
  indicatorMissing: (_, { indicator }) =>
    `Không thấy dòng của chỉ tiêu "${indicator?.label ?? ''}" trong phụ lục. Có thể dòng đã bị xóa; hãy chèn lại từ mẫu.`,
  indicatorDuplicate: ({ first }, { indicator }) =>
    `Chỉ tiêu "${indicator?.label ?? ''}" có hai dòng; dòng đầu ở ô ${first}. Hãy bỏ một dòng.`,
  codeUnknown: ({ raw }) =>
    `Mã ẩn "${raw}" không có trong kế hoạch; dòng này không được đọc. Hãy xóa dòng thừa, hoặc chèn lại dòng từ mẫu.`,
  codeLabelMismatch: ({ coded }, context) =>
    `Mã ẩn của dòng là "${coded}" nhưng tên là của ${named(context)} (có thể do sắp xếp lại mà không kèm cột mã). Dòng được đọc theo tên; hãy kiểm tra dòng này.`,
  codeLost: (_, context) =>
    `Dòng này mất mã ẩn và được nhận ra theo tên ${named(context)}. Hãy kiểm tra tên này.`,
  appendixDuplicate: ({ other }) =>
    `Trang này và trang "${other}" cùng kế hoạch, đơn vị và năm. Hãy giữ một trang, xóa hoặc chuyển trang kia sang tệp khác.`,
  identityRecovered: ({ by }) =>
    by === 'codeColumn'
      ? 'Phần nhận dạng ẩn của tệp đã mất; phụ lục được nhận ra nhờ cột mã ẩn. Không cần làm gì thêm.'
      : 'Phần nhận dạng ẩn và cột mã đã mất; phụ lục được nhận ra theo tên các dòng. Hãy kiểm tra kế hoạch và năm báo cáo.',
  planUnknown: ({ plan }) =>
    `Phụ lục thuộc kế hoạch "${plan}" mà chương trình không có. Hãy dùng mẫu của kế hoạch có sẵn, hoặc cập nhật chương trình.`,
  planVersionDiffers: ({ found, known }) =>
    `Phụ lục lập theo phiên bản ${found} của kế hoạch, chương trình đang dùng phiên bản ${known}. Hãy dùng mẫu mới.`,
  embeddedPlanUnreadable: ({ plan }) =>
    `Định nghĩa kế hoạch${plan === '' ? '' : ` "${plan}"`} đi kèm tệp bị hỏng nên không dùng được; phụ lục được đọc theo kế hoạch có trên máy. Hãy xin lại tệp từ nơi gửi, hoặc nạp kế hoạch bằng "phuluc plan import".`,
  embeddedPlanDiffers: ({ plan, version }) =>
    `Tệp mang theo kế hoạch "${plan}" phiên bản ${version} khác với kế hoạch cùng phiên bản trên máy; phụ lục được đọc theo kế hoạch trên máy. Hãy hỏi nơi gửi đã sửa gì; kế hoạch đã sửa phải có phiên bản mới.`,
  unitUnknown: ({ unit }) =>
    `Đơn vị báo cáo "${unit}" không có trong danh sách của kế hoạch. Hãy dùng mẫu lập cho đúng đơn vị.`,
  yearUnknown: () =>
    'Không xác định được năm báo cáo. Hãy dùng lại mẫu phụ lục, hoặc ghi năm vào tiêu đề (ví dụ "Kết quả năm 2026").',
  territoryNeedsTarget: ({ change }) =>
    `${territorySentence(change)}. Mục tiêu của kế hoạch là của địa bàn cũ, không áp dụng cho số liệu của ${placeName(change.successors[0].unit.name)}. Hãy đề nghị giao mục tiêu riêng, hoặc chỉ báo cáo số liệu của địa bàn cũ.`,
  columnMissing: ({ column }) =>
    `Không thấy cột "${column}" của phụ lục. Hãy dùng lại mẫu, hoặc khôi phục tên cột.`,
  ...recordFindings,
};
