import type { MatchStrings } from '../matchStrings';
import { shown } from './shown';
import { targetPhrase } from './targets';

const quoted = (words: readonly string[]): string => `“${words.join(' ')}”`;

export const match: MatchStrings = {
  doubts: {
    wordsDiffer: ({ missing, extra }) =>
      [
        ...(missing.length > 0 ? [`thiếu ${quoted(missing)}`] : []),
        ...(extra.length > 0 ? [`thừa ${quoted(extra)}`] : []),
      ].join(', ') + ' so với chỉ tiêu của kế hoạch',
    orderDiffers: () => 'cùng các chữ nhưng khác thứ tự',
    headingDiffers: ({ heading }) => `nằm dưới đề mục “${heading}”, không rõ có phải phạm vi của kế hoạch`,
    headingNeeded: () => 'tên này chưa đủ để biết là chỉ tiêu nào; cần đề mục phía trên',
    unitDiffers: ({ unit }) => `đơn vị tính “${unit}” khác đơn vị của chỉ tiêu`,
    scopeDiffers: () => 'phạm vi địa bàn khác phạm vi của kế hoạch',
  },
  rowRepeated: (places, turned) =>
    `trùng với ${turned ? 'cột' : 'dòng'} ${places.join(', ')}; chỉ một trong số đó là chỉ tiêu này`,
  confidences: { exact: 'đúng tên', equivalent: 'tên tương đương' },
  by: {
    path: 'theo tên và đề mục',
    label: 'theo tên',
    joined: 'theo đề mục ghép với tên',
    person: 'do người dùng chọn',
  },
  otherTarget: (stated, indicator) =>
    `Bảng ghi mục tiêu “${shown(stated)}”, kế hoạch là ${targetPhrase(indicator)}; đã so với kế hoạch. Hãy kiểm tra có đúng kế hoạch không.`,
  roles: {
    ordinal: 'số thứ tự',
    group: 'nhóm',
    label: 'tên chỉ tiêu',
    unit: 'đơn vị tính',
    target: 'mục tiêu, kế hoạch',
    result: 'kết quả',
    comparison: 'so sánh',
    value: 'số liệu',
    text: 'khác',
  },
  cli: {
    command: 'tìm bảng trong một trang tính bất kỳ, khớp từng dòng với chỉ tiêu của kế hoạch rồi so',
    options: {
      file: 'tệp Excel, không cần lập từ mẫu của phần mềm',
      sheet: 'tên trang tính; bỏ trống là mọi trang đang hiện',
      range: 'vùng cần so, ví dụ A1:F40, A:F hay A1:B9,D1:D9; bỏ trống là cả trang',
      plan: 'mã kế hoạch, ví dụ binh-dinh hay binh-dinh@1, hoặc tệp kế hoạch .xlsx, .json',
      column: 'cột kết quả, ví dụ F; bỏ trống là cột của năm báo cáo',
      year: 'năm báo cáo; bỏ trống là năm nay',
    },
    noSheet: (name, known) => `Không có trang tính “${name}”. Các trang: ${known.join(', ')}.`,
    sheetNeeded: (known) =>
      `Tệp có nhiều trang tính nên hãy ghi rõ vùng thuộc trang nào bằng --sheet: ${known.join(', ')}.`,
    badRange: (text) => `Vùng “${text}” không hợp lệ; hãy ghi như A1:F40, A:F hoặc A1:B9,D1:D9.`,
    badColumn: (text) =>
      `Cột “${text}” không hợp lệ; hãy ghi chữ cái của cột, ví dụ F, hoặc số của dòng nếu chỉ tiêu xếp theo hàng ngang.`,
    sheet: (name) => `Trang “${name}”`,
    noTable: 'Không thấy bảng nào trong vùng này.',
    table: (range, rows) => `Bảng ${range}: ${rows} dòng`,
    turned: 'chỉ tiêu xếp theo hàng ngang',
    headings: (rows, numberRow) =>
      rows === ''
        ? 'không có dòng tiêu đề'
        : `tiêu đề: dòng ${rows}${numberRow === undefined ? '' : `, dòng đánh số cột: ${numberRow}`}`,
    labels: (columns) => `tên chỉ tiêu: cột ${columns}`,
    unit: (unit) => `đơn vị tính của bảng: ${unit}`,
    column: (letters, role, heading) => `${letters}  ${role}${heading === '' ? '' : `: ${heading}`}`,
    result: (letters, others) =>
      others.length === 0
        ? `kết quả lấy ở cột ${letters}`
        : `kết quả lấy ở cột ${letters}; có thể chọn cột khác bằng --column: ${others.join(', ')}`,
    noResult: 'không có cột số liệu nào để so',
    matched: (count) => `Khớp chắc chắn: ${count}`,
    couldBe: (count) => `Có thể là, cần người xác nhận nên chưa so: ${count}`,
    unmatched: (count) => `Không phải chỉ tiêu của kế hoạch: ${count}`,
    notFound: (count, total) => `Chỉ tiêu của kế hoạch không thấy trong bảng: ${count}/${total}`,
    candidate: (indicator, reason) => `có thể là ${indicator}: ${reason}`,
  },
};
