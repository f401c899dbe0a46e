import type { AppendixStrings, CellMessage } from '../../core/appendix/strings';
import type { Indicator } from '../../core/plan/schema';
import { number } from './numbers';
import { territorySentence } from './places';
import { checkRecord } from './record';
import { taskAppendix } from './taskAppendix';
import { printedTarget, targetPhrase, withUnit } from './targets';

/** Excel's limits of an input message. */
const MESSAGE_TITLE_MAX = 32;
const MESSAGE_TEXT_MAX = 255;

const shortened = (text: string, max: number) =>
  text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;

function message(title: string, text: string): CellMessage {
  return { title: shortened(title, MESSAGE_TITLE_MAX), text: shortened(text, MESSAGE_TEXT_MAX) };
}

const MEASURES: Readonly<Record<Indicator['measure'], string>> = {
  level: 'Số liệu tại thời điểm cuối năm báo cáo.',
  inYear: 'Số thực hiện riêng trong năm báo cáo.',
  cumulative: 'Số lũy kế từ đầu kế hoạch đến hết năm báo cáo.',
};

/** A number that could be typed, near the target, to show the decimal comma. */
function example({ target, unit }: Indicator): string {
  const digits = number(target.value ?? '0', target.decimals);
  return unit === '%' ? `gõ ${digits}, không gõ dấu %` : `gõ ${digits.replaceAll('.', '')}`;
}

function resultPrompt(indicator: Indicator): CellMessage {
  if (indicator.target.comparator === 'qualitative') {
    return message(
      'Đánh giá của đơn vị',
      'Chọn Đạt, Chưa đạt hoặc Đang thực hiện; nêu minh chứng ở cột Nguồn số liệu. Chưa có thì ghi "chưa có số liệu".',
    );
  }
  return message(
    'Kết quả cần nhập',
    `Mục tiêu ${indicator.target.year}: ${targetPhrase(indicator)}. Nhập số theo đơn vị ${indicator.unit} (ví dụ ${example(indicator)}). ` +
      `${MEASURES[indicator.measure]} Chưa có thì ghi "chưa có số liệu".`,
  );
}

function resultAlert(indicator: Indicator): CellMessage {
  if (indicator.target.comparator === 'qualitative') {
    return message(
      'Kết quả cần xem lại',
      'Ô này nhận: Đạt, Chưa đạt, Đang thực hiện, hoặc "chưa có số liệu".',
    );
  }
  const { lower, upper } = indicator.bounds ?? {};
  const limits =
    lower !== undefined && upper !== undefined
      ? ` từ ${number(lower)} đến ${withUnit(number(upper), indicator.unit)}`
      : lower === undefined
        ? ''
        : ` không nhỏ hơn ${number(lower)}`;
  return message(
    'Kết quả cần xem lại',
    `Ô này nhận một ${indicator.integer ? 'số nguyên' : 'số'}${limits}, hoặc "chưa có số liệu". ` +
      'Nếu kết quả là một khoảng ("trên 97%", "35-40%"), chọn Yes (Có) để giữ nguyên.',
  );
}

/** A heading, with a mark where what stands under it is not official. */
const marked = (heading: string, suggested: boolean) => (suggested ? `${heading} (đề xuất)` : heading);

/**
 * The words of the appendix. An appendix is a Vietnamese administrative document, so they exist in
 * Vietnamese only, whatever the language of the interface.
 */
export const vietnameseAppendix: AppendixStrings = {
  heading: 'PHỤ LỤC',
  title: (year, targetYear) =>
    `KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM ${targetYear} - NĂM BÁO CÁO ${year}`,
  attachedTo: (reporter) =>
    `(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ${reporter ?? '……………………'})`,
  carriesOut: (citation) => `(Thực hiện ${citation})`,
  reportingUnit: (name) => `Đơn vị báo cáo: ${name}`,
  form: {
    heading: 'BIỂU MẪU BÁO CÁO',
    issuer: (plan) => plan.issuer.toLocaleUpperCase('vi'),
    number: 'Số: ……/BC-……',
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDate: () => '……………, ngày …… tháng …… năm ……',
    preparedBy: 'NGƯỜI LẬP BIỂU',
    headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
    signHere: '(Ký, ghi rõ họ tên)',
    signAndStamp: '(Ký, ghi rõ họ tên, đóng dấu)',
  },
  columns: {
    ordinal: 'STT',
    label: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    target: 'Mục tiêu',
    owner: 'Cơ quan chủ trì',
    currentOwner: 'Cơ quan hiện nay',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    result: 'Kết quả',
    kind: 'Loại số liệu',
    gap: 'Chênh lệch',
    icon: 'Đánh giá',
    verdict: 'Đánh giá',
    source: 'Nguồn số liệu, minh chứng',
    explanation: 'Nguyên nhân, giải pháp',
    note: 'Ghi chú',
    code: 'Mã chỉ tiêu',
  },
  resultsHeader: (year) => `Kết quả năm ${year}`,
  comparisonHeader: (targetYear) => `So với mục tiêu ${targetYear}`,
  targetHeader: (targetYear) => `Mục tiêu ${targetYear}`,
  ownerHeader: (suggested) => marked('Cơ quan chủ trì', suggested),
  planOwnerHeader: (suggested) => marked('Cơ quan theo Kế hoạch', suggested),
  currentOwnerHeader: (suggested) => marked('Cơ quan hiện nay', suggested),
  ownerUnknown: '(chưa xác định)',
  unit: (unit, measure) =>
    measure === 'level' ? unit : `${unit} (${measure === 'cumulative' ? 'lũy kế' : 'trong năm'})`,
  target: printedTarget,
  verdicts: {
    exceeded: 'Vượt',
    met: 'Đạt',
    notMet: 'Chưa đạt',
    inProgress: 'Đang thực hiện',
    notReported: 'Chưa có số liệu',
    notApplicable: 'Không áp dụng',
    partial: 'Chưa đủ số liệu',
    checkInput: 'Cần kiểm tra',
    checkUnit: 'Kiểm tra đơn vị',
  },
  kinds: { official: 'Chính thức', estimate: 'Ước' },
  permitted: {
    notReported: ['chưa có số liệu', 'đang tổng hợp'],
    notApplicable: ['-', 'x', 'không áp dụng'],
    notMet: ['không đạt'],
  },
  prompts: {
    result: resultPrompt,
    numerator: ({ aggregation }) =>
      message(
        'Tử số',
        aggregation.kind === 'ratio' ? `${aggregation.numerator}. Nhập số, không viết đơn vị.` : '',
      ),
    denominator: ({ aggregation }) =>
      message(
        'Mẫu số',
        aggregation.kind === 'ratio' ? `${aggregation.denominator}. Nhập số, không viết đơn vị.` : '',
      ),
    kind: message(
      'Loại số liệu',
      'Chọn Chính thức nếu là số đã công bố hoặc chốt sổ; chọn Ước nếu là số ước thực hiện.',
    ),
  },
  alerts: {
    result: resultAlert,
    count: message(
      'Số đếm cần xem lại',
      'Ô này nhận một số từ 0 trở lên, không viết đơn vị, hoặc "chưa có số liệu".',
    ),
    kind: message('Loại số liệu', 'Ô này nhận: Chính thức hoặc Ước.'),
  },
  footnotes: [
    'Ghi chú: Nhập số liệu vào các ô nền vàng nhạt; tỷ lệ nhập theo phần trăm (ví dụ 2,45), không gõ dấu %. Cột Chênh lệch và Đánh giá tự tính: chênh lệch = kết quả - mục tiêu.',
    'Chưa có số liệu thì ghi "chưa có số liệu" hoặc "đang tổng hợp"; chỉ tiêu không áp dụng cho đơn vị thì ghi "không áp dụng" hoặc "-". Ô để trống được hiểu là chưa báo cáo, không phải bằng 0.',
    '"Cần kiểm tra": ô không phải là số hoặc ngoài giới hạn của chỉ tiêu. "Kiểm tra đơn vị": tỷ lệ nằm giữa 0 và 1, có thể do gõ dấu %.',
  ],
  territoryNote: (change) =>
    `${territorySentence(change)}; mục tiêu tại Phụ lục này là của địa bàn theo Kế hoạch, không áp dụng cho địa bàn mới: địa bàn mới cần mục tiêu riêng.`,
  sheetName: (year) => `Phụ lục ${year}`,
  number,
  tasks: taskAppendix,
  record: checkRecord,
};
