import type { FunctionMessages, FunctionStrings } from '../functionStrings';

const PLAN = {
  name: 'kế_hoạch',
  description: 'Mã kế hoạch, ví dụ "binh-dinh" (hoặc "binh-dinh@1" cho một phiên bản), hoặc số kế hoạch.',
};
const INDICATOR = {
  name: 'chỉ_tiêu',
  description: 'Mã chỉ tiêu, ví dụ "that-nghiep-chung", hoặc số thứ tự trong kế hoạch, ví dụ "2.1".',
};
const VALUE = {
  name: 'kết_quả',
  description: 'Ô hoặc vùng ô ghi kết quả: một số, hoặc chữ như "2,45%" hay "chưa có số liệu".',
};

/** What Excel shows while a function is typed. */
export const functions: FunctionStrings = {
  gap: {
    description:
      'Chênh lệch giữa kết quả và mục tiêu của chỉ tiêu (kết quả trừ mục tiêu), theo đơn vị tính của chỉ tiêu.',
    parameters: { plan: PLAN, indicator: INDICATOR, value: VALUE },
  },
  verdict: {
    description: 'Đánh giá kết quả so với mục tiêu của chỉ tiêu: Vượt, Đạt, Chưa đạt, Chưa có số liệu…',
    parameters: { plan: PLAN, indicator: INDICATOR, value: VALUE },
  },
  target: {
    description: 'Mục tiêu của chỉ tiêu viết thành lời, ví dụ "dưới 2,45%".',
    parameters: { plan: PLAN, indicator: INDICATOR },
  },
  read: {
    description: 'Đọc con số viết bằng chữ theo cách viết của Việt Nam, ví dụ "12,9 nghìn căn" thành 12900.',
    parameters: {
      text: { name: 'văn_bản', description: 'Ô hoặc vùng ô ghi con số.' },
      unit: { name: 'đơn_vị', description: 'Đơn vị tính mong đợi, ví dụ "%" hoặc "căn"; bỏ trống được.' },
    },
  },
};

const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const known = (names: readonly string[]): string =>
  names.length > 0 ? ` Các kế hoạch có sẵn: ${listed(names)}.` : '';

/**
 * Why a function gives an error. In Vietnamese only, as the verdicts are: the runtime of the functions does not
 * tell the language of Excel, and the cell's error travels with the document.
 */
export const functionMessages: FunctionMessages = {
  planMissing: (names) => `Chưa ghi kế hoạch.${known(names)}`,
  planUnknown: (typed, names) =>
    `Không có kế hoạch "${typed}".${known(names)} Kế hoạch đã nạp hoặc đi kèm tệp: mở ngăn Phụ Lục một lần để công thức nhận được, rồi bấm Ctrl+Alt+F9.`,
  planNumberShared: (typed, plans) =>
    `Số "${typed}" là của nhiều kế hoạch; hãy ghi mã kế hoạch: ${listed(plans)}.`,
  indicatorMissing: (plan) => `Chưa ghi chỉ tiêu của kế hoạch "${plan}".`,
  indicatorUnknown: (typed, plan, near) =>
    `Không có chỉ tiêu "${typed}" trong kế hoạch "${plan}".${near.length > 0 ? ` Có phải: ${listed(near)}?` : ' Xem mã chỉ tiêu ở ngăn Phụ Lục, thẻ Hỏi nhanh.'}`,
  codeUnclear: (codes) =>
    `Không rõ là chỉ tiêu ${codes.map((code) => `"${code}"`).join(' hay ')}; hãy ghi số thứ tự trong ngoặc kép.`,
  zeroOrBlank: () =>
    'Không rõ là số 0 hay ô trống, vì Excel đưa ô trống vào hàm thành số 0. Trong công thức, hãy thay ô kết quả (ví dụ F12) bằng IF(ISNUMBER(F12);F12+0;F12&"").',
  notANumber: () => 'Ô này không phải là số hay chữ; hãy nhập số.',
  formulaError: () => 'Ô kết quả là lỗi công thức; hãy sửa công thức hoặc nhập số.',
  noGapQualitative: (label) =>
    `"${label}" là chỉ tiêu đánh giá bằng lời nên không có chênh lệch; hãy dùng PHULUC.VERDICT.`,
  noGapInterval: (raw) =>
    `"${raw}" là một khoảng nên không có một chênh lệch duy nhất. Nếu có con số cụ thể, hãy ghi số đó.`,
  notOneNumber: (raw) =>
    `"${raw}" là một khoảng, không phải một con số. Nếu có con số cụ thể, hãy ghi số đó.`,
  notAssessed: 'Chưa đánh giá',
  sizesDiffer: () => 'Các vùng ô trong công thức không cùng cỡ; hãy chọn các vùng có cùng số dòng và số cột.',
  unexpected: (detail) => `Hàm bị lỗi ngoài dự kiến (${detail}). Hãy báo cho người hỗ trợ Phụ Lục.`,
};
