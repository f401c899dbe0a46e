import { compareDecimals } from '../../core/decimal/decimal';
import type { PaneStrings } from '../paneStrings';
import { number } from './numbers';
import { findingList } from './findingList';
import { mergePane } from './mergePane';
import { rangeCheck } from './rangeCheck';
import { planTab } from './planTab';
import { recordPane } from './recordPane';
import { taskList } from './taskList';
import { printedTarget, signedGap, withUnit } from './targets';

/** The task pane in Vietnamese. */
export const pane: PaneStrings = {
  name: 'Phụ Lục',
  language: { switch: 'English' },
  tabs: {
    label: 'Công việc',
    appendix: 'Phụ lục',
    merge: 'Tổng hợp',
    plan: 'Kế hoạch',
    quickCheck: 'Kiểm tra nhanh',
  },
  controls: {
    close: 'Đóng',
    clear: 'Xóa chữ đã gõ',
    open: 'Mở danh sách',
    noMatch: 'Không có mục nào khớp',
    matches: (count) => `${count} mục`,
    earlier: (count) => `Xem ${count} mục trước đó`,
    later: (count) => `Xem thêm ${count} mục`,
  },
  insert: {
    heading: 'Chèn phụ lục',
    intro: 'Chọn kế hoạch, năm và đơn vị; phụ lục được chèn thành một trang mới, các trang khác giữ nguyên.',
    plan: 'Kế hoạch',
    year: 'Năm báo cáo',
    unit: 'Đơn vị báo cáo',
    wholePlan: 'Toàn bộ kế hoạch',
    wholePlanHint: 'Gõ để tìm đơn vị',
    suggestedOwners: 'Phân công theo đề xuất, kế hoạch chưa có phụ lục phân công chính thức.',
    count: (indicators) => `${indicators} chỉ tiêu`,
    nothingAssigned: 'Chưa có chỉ tiêu nào giao cho đơn vị này.',
    content: 'Nội dung',
    contents: { indicators: 'Kết quả chỉ tiêu', tasks: 'Tiến độ nhiệm vụ' },
    countTasks: (tasks) => `${tasks} nhiệm vụ`,
    noTasks: 'Kế hoạch chưa giao nhiệm vụ nào cho đơn vị này chủ trì.',
    currentOwners: 'Ghi cả cơ quan hiện nay bên cạnh cơ quan theo Kế hoạch',
    submit: 'Chèn phụ lục',
    busy: 'Đang chèn…',
    cancel: 'Thôi',
    another: 'Chèn phụ lục khác',
    done: (sheet) => `Đã chèn trang “${sheet}”. Nhập số liệu vào các ô nền vàng nhạt.`,
    renamed: (sheet, wanted) =>
      `Đã có trang “${wanted}” nên phụ lục mới mang tên “${sheet}”. Trang cũ không thay đổi.`,
    printFailed:
      'Excel chưa thiết lập được trang in (có thể máy chưa có máy in); hãy đặt khổ A4 ngang trước khi in.',
  },
  appendix: {
    choose: 'Phụ lục đang xem',
    option: (sheet, unit) => `${sheet} – ${unit}`,
    caption: (unit, year) => `${unit} · năm ${year}`,
    unknownYear: 'chưa rõ',
    recheck: 'Kiểm tra',
    rechecking: 'Đang kiểm tra…',
    waitingHint: 'Nếu đang sửa một ô, hãy nhấn Enter hoặc Esc để kết thúc.',
    mark: 'Đánh dấu trong bảng',
    nothingToMark: 'Không có ô nào cần đánh dấu.',
    marked: (cells) => `Đã đánh dấu ${cells} ô trong bảng.`,
    unmarked: 'Đã bỏ đánh dấu, màu ô như cũ.',
    cut: 'Trang rất lớn; chỉ 2.000 dòng và 64 cột đầu được kiểm tra. Hãy kiểm tra cả tệp bằng lệnh phuluc check.',
    stale: 'Số liệu vừa được người khác sửa.',
    staleAction: 'Kiểm tra lại',
    aboutSheet: 'Về cả phụ lục',
    nothingReported:
      'Chưa có số liệu nào. Chọn một chỉ tiêu bên dưới để tới ô Kết quả của nó, rồi nhập số vào bảng.',
    rechecked: (counts) => `Đã kiểm tra: ${counts.join(', ')}.`,
  },
  summary: {
    label: 'Tóm tắt',
    reported: (have, of) => `Đã có ${have}/${of} chỉ tiêu`,
    all: 'Tất cả',
    attention: 'Cần xem lại',
    filter: 'Lọc theo đánh giá',
    count: (name, count) => `${name}: ${count}`,
  },
  list: {
    label: 'Chỉ tiêu',
    search: 'Tìm chỉ tiêu',
    empty: 'Không có chỉ tiêu nào khớp.',
    showAll: 'Xem tất cả',
    target: 'Mục tiêu',
    result: 'Kết quả',
    gap: 'Chênh lệch',
    errors: (count) => `${count} lỗi`,
    warnings: (count) => `${count} cảnh báo`,
    hint: 'Phím mũi tên để chuyển dòng, Enter để tới ô trong bảng.',
  },
  detail: {
    label: 'Chỉ tiêu đang chọn',
    cell: (address) => `ô ${address}`,
    measure: 'Số liệu',
    quote: 'Nguyên văn trong kế hoạch',
    findings: 'Cần xem lại',
    apply: 'Áp dụng',
    applyValue: (value) => `Áp dụng ${value}`,
    applied: (value, cell) => `Đã ghi ${value} vào ô ${cell}.`,
    appliedMany: (cells) => `Đã ghi số gợi ý vào ${cells} ô.`,
    conversion: 'Theo Unicode:',
    convert: 'Chuyển sang Unicode',
    converted: (cells) =>
      cells.length === 1
        ? `Đã chuyển chữ của ô ${cells.join('')} sang Unicode.`
        : `Đã chuyển chữ của ${cells.length} ô sang Unicode.`,
    undo: 'Hoàn tác',
    undone: 'Đã hoàn tác.',
    nothingToUndo: 'Không còn gì để hoàn tác.',
    keptNewer: (cells) =>
      cells.length === 1
        ? `Ô ${cells.join('')} đã được sửa sau đó nên giữ nguyên.`
        : 'Các ô đã được sửa sau đó nên giữ nguyên.',
    undonePartly: 'Đã hoàn tác; những ô đã được sửa sau đó thì giữ nguyên.',
    goTo: (address) => `Tới ô ${address}`,
  },
  findingList,
  planTab,
  merge: mergePane,
  tasks: taskList,
  record: recordPane,
  quickCheck: {
    heading: 'Kiểm tra nhanh một con số',
    intro: 'Gõ một con số để xem đã đạt mục tiêu chưa và còn cách bao xa. Không ghi gì vào bảng.',
    indicator: 'Chỉ tiêu',
    value: 'Kết quả',
    placeholder: ({ target }) =>
      target.comparator === 'qualitative'
        ? 'Đạt, Chưa đạt hoặc Đang thực hiện'
        : `Ví dụ ${number(target.value ?? '0', target.decimals)}`,
    choose: 'Chọn chỉ tiêu rồi gõ kết quả.',
    fromCell: (address) => `Lấy từ ô đang chọn ${address}`,
    result: 'Đánh giá',
  },
  rangeCheck,
  states: {
    loading: 'Đang đọc sổ tính…',
    emptyHeading: 'Sổ tính này chưa có phụ lục',
    emptyText: 'Chọn kế hoạch, năm và đơn vị rồi bấm Chèn phụ lục; hoặc mở tệp phụ lục đã nhận.',
    failedHeading: 'Chưa đọc được sổ tính',
    tooOldHeading: 'Phiên bản Excel này chưa dùng được ngăn Phụ Lục',
    retry: 'Thử lại',
    failure: {
      cellEditMode: 'Excel đang sửa ô. Hãy nhấn Enter hoặc Esc để kết thúc sửa ô rồi thử lại.',
      protected:
        'Trang tính đang được bảo vệ nên chưa ghi gì. Vào Xem lại (Review) > Bỏ bảo vệ trang tính (Unprotect Sheet) rồi thử lại.',
      workbookProtected:
        'Sổ tính đang khóa cấu trúc nên không thêm được trang. Vào Xem lại (Review) > Bảo vệ sổ làm việc (Protect Workbook) để bỏ khóa rồi chèn lại.',
      changed: 'Ô đã được sửa sau lần kiểm tra, nên chưa ghi gì. Hãy xem lại rồi bấm lại.',
      formula: 'Ô này là công thức nên chưa ghi gì. Hãy sửa công thức, hoặc gõ số thẳng vào ô.',
      notShared:
        'Chưa chuyển được kế hoạch cho các hàm PHULUC trong bảng tính: công thức dùng kế hoạch đã nạp hoặc kế hoạch đi kèm tệp sẽ báo #N/A. Hãy đóng ngăn Phụ Lục rồi mở lại.',
      noCells: 'Đang chọn biểu đồ hoặc hình, không phải ô. Hãy chọn vùng ô rồi bấm lại.',
      sheetGone: 'Trang tính này không còn trong sổ. Bấm Kiểm tra để đọc lại.',
      tooOld:
        'Cần Excel của Microsoft 365, Excel 2021 trở lên hoặc Excel trên web. Với Excel cũ hơn, hãy dùng tệp mẫu .xlsx: công thức trong bảng vẫn tự tính chênh lệch và đánh giá.',
      interrupted:
        'Excel dừng giữa chừng. Những gì đã làm được hoàn lại nếu có thể; hãy xem lại trang tính rồi thử lại.',
      unknown: 'Excel báo một lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, lưu tệp rồi đóng và mở lại Excel.',
    },
    detail: (detail) => `Mã để báo lỗi: ${detail}`,
  },
  measures: {
    level: 'tại thời điểm cuối năm báo cáo',
    inYear: 'thực hiện riêng trong năm báo cáo',
    cumulative: 'lũy kế từ đầu kế hoạch đến hết năm báo cáo',
  },
  target: (indicator) => {
    const text = printedTarget(indicator);
    // "Xóa hoàn toàn" and "Bảo đảm" need no unit; "%" already stands with its number.
    return /\d$/.test(text) ? withUnit(text, indicator.unit) : text;
  },
  shortGap: (gap, indicator) => shortened(signedGap(gap, indicator), gap),
};

/** "+0,05 điểm %" → "+0,05"; a zero is shown as "0,00". */
function shortened(text: string, gap: string): string {
  const digits = /^[+-]?[\d.,]+/.exec(text)?.[0] ?? text;
  return compareDecimals(gap, '0') === 0 ? digits : digits.replace(/^-/, '−');
}
