import type { MergePaneStrings } from '../mergePaneStrings';
import { merge } from './merge';
import { moment } from './moment';
import { day } from './dates';

const bases = {
  stamp: 'theo dấu kiểm tra',
  workbook: 'theo lần lưu cuối',
  file: 'theo ngày giờ của tệp',
} as const;

export const mergePane: MergePaneStrings = {
  heading: 'Tổng hợp phụ lục các đơn vị gửi về',
  intro:
    'Thả các tệp đã nhận vào đây; tệp chỉ được đọc trên máy này. Xem trước, xử lý mâu thuẫn rồi mới ghi vào sổ đang mở.',
  counts: (numerator, denominator) => `${numerator}/${denominator}`,
  moment,
  setting: {
    label: 'Đợt tổng hợp',
    goesOn: (year) =>
      `Sổ này đang tổng hợp năm ${year}; tệp thả thêm được gộp tiếp, quyết định trước được giữ.`,
    begun: (year) => `Tổng hợp năm ${year}.`,
    reset: 'Làm lại từ đầu',
    resetHint: 'Bỏ những tệp vừa đọc mà chưa ghi; sổ không thay đổi.',
    resetAsks: ({ files, decisions, left }) => {
      const lost = [
        ...(files > 0 ? [`${files} tệp đã đọc`] : []),
        ...(decisions > 0 ? [`${decisions} quyết định kèm lý do`] : []),
        ...(left > 0 ? [`${left} tệp chưa đọc`] : []),
      ];
      return `Làm lại từ đầu thì bỏ ${lost.join(', ')} chưa ghi vào sổ, không lấy lại được. Muốn giữ thì bấm “Ghi vào sổ” trước.`;
    },
    resetAll: 'Bỏ và làm lại',
    keepAll: 'Giữ lại',
  },
  drop: {
    label: 'Tệp các đơn vị gửi về',
    text: 'Thả tệp hoặc thư mục vào đây',
    hint: '.xlsx, .xlsm, .xls, .xlsb, .ods; macro không chạy.',
    files: 'Chọn tệp…',
    folder: 'Chọn thư mục…',
    passedOver: (count, names) =>
      `Bỏ qua ${count} tệp không phải sổ tính: ${names.join(', ')}${count > names.length ? '…' : '.'}`,
  },
  progress: {
    label: 'Đang đọc tệp',
    reading: (done, of) => `Đã đọc ${done}/${of} tệp`,
    current: (names) => names.join(', '),
    stop: 'Dừng',
    stopping: 'Đang dừng sau tệp hiện tại…',
    done: ({ taken, known, refused, remembered }) =>
      [
        `Đã đọc ${taken + known + refused + remembered} tệp`,
        ...(known > 0 ? [`${known} tệp đã có từ trước`] : []),
        ...(refused > 0 ? [`${refused} tệp không nhận`] : []),
      ].join(', ') + '.',
    left: (count) => `Đã dừng, còn ${count} tệp chưa đọc.`,
    goOn: (count) => `Đọc tiếp ${count} tệp`,
  },
  lists: {
    label: 'Xem theo',
    conflicts: 'Mâu thuẫn',
    files: 'Tệp',
    cells: 'Số liệu',
    units: 'Đơn vị',
    all: 'Tất cả',
    search: {
      files: 'Tìm tệp, đơn vị',
      cells: 'Tìm đơn vị, chỉ tiêu',
      conflicts: 'Tìm đơn vị, chỉ tiêu',
      units: 'Tìm đơn vị',
    },
    filter: 'Lọc',
    empty: 'Không có mục nào.',
    shown: (count) => `${count} mục`,
  },
  files: {
    statuses: {
      accepted: 'Nhận',
      acceptedWithFindings: 'Nhận, cần xem lại',
      duplicate: 'Trùng',
      superseded: 'Đã có bản thay thế',
      refused: 'Không nhận',
    },
    sent: (at, basis) => `gửi ${at} (${bases[basis]})`,
    findings: (count) => `${count} điểm cần xem lại`,
    more: (count) => `và ${count} điểm khác, xem trang “Điểm cần xem lại” sau khi ghi`,
    noUnit: 'chưa rõ đơn vị',
    earlier: 'đã gộp lần trước',
    hash: 'SHA-256',
  },
  cells: {
    news: {
      conflicting: 'Mâu thuẫn',
      changed: 'Thay đổi',
      new: 'Mới',
      duplicate: 'Nhiều tệp cùng báo',
      identical: 'Giữ nguyên',
      missing: 'Còn thiếu',
    },
    before: (text) => `trước đây: ${text}`,
    place: (sheet, cell) => `trang “${sheet}”, ô ${cell}`,
    morePlaces: (count) => `và ${count} nơi khác`,
    details: 'Chi tiết nguồn',
    sentAt: 'Gửi lúc',
    mergedAt: 'Gộp lúc',
    hash: 'SHA-256 của tệp',
    official: 'chính thức',
    estimate: 'ước',
  },
  conflicts: {
    open: 'Chưa xử lý',
    decided: 'Đã quyết định',
    none: 'Không có số liệu nào mâu thuẫn.',
    choose: 'Chọn số liệu đúng',
    proposal: {
      officialOverEstimate: 'gợi ý: số chính thức thay số ước',
      later: 'gợi ý: tệp gửi sau',
    },
    chosen: 'đã chọn',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: đã đối chiếu qua điện thoại với đơn vị. Lý do được lưu trong sổ.',
    reasonMissing: 'Hãy ghi lý do.',
    choiceMissing: 'Hãy chọn một số liệu.',
    decide: 'Quyết định',
    cancel: 'Thôi',
    change: 'Quyết định lại',
    withdraw: 'Bỏ quyết định',
    decidedBecause: (reason, at) => `Quyết định lúc ${at}: ${reason}`,
    reopened: (reason) =>
      `Có số liệu mới sau khi đã quyết định (lý do trước: ${reason}); hãy xem lại và quyết định lần nữa.`,
    disputed: (decisions) =>
      `Các bảng tổng hợp đã quyết định khác nhau (${decisions.join('; ')}); hãy chọn lại một số và ghi lý do.`,
    problems: {
      noConflict: 'Mâu thuẫn này không còn nữa; danh sách đã được làm mới.',
      noSuchClaim: 'Số liệu này không còn trong danh sách; hãy chọn lại.',
      severalClaims: 'Có nhiều số liệu trùng nhau; hãy chọn lại.',
      reasonMissing: 'Hãy ghi lý do.',
    },
  },
  units: {
    groups: { missing: 'Chưa nộp', incomplete: 'Chưa đủ', complete: 'Đủ', late: 'Nộp trễ' },
    have: (have, of) => `${have}/${of} chỉ tiêu`,
    lastDay: (iso) => `hạn cuối ${day(iso)}`,
    late: (days) => `nộp trễ ${days} ngày`,
    refused: 'Đã nhận tệp có thể của đơn vị, không gộp được:',
    unknownSenders: (count) => `${count} tệp không nhận, chưa rõ đơn vị gửi: có thể của đơn vị chưa nộp`,
    lacks: 'Còn thiếu',
    toMend: 'Cần sửa',
    copy: 'Sao chép nội dung nhắc',
    copyFor: (unit) => `Sao chép nội dung nhắc ${unit}`,
    copied: 'Đã sao chép',
    copyByHand: 'Trình duyệt không cho sao chép; hãy bôi đen rồi nhấn Ctrl+C:',
  },
  write: {
    label: 'Ghi kết quả',
    button: 'Ghi vào sổ',
    again: 'Ghi lại vào sổ',
    anyway: (count) => `Vẫn ghi, bỏ ${count} nội dung đã gõ`,
    lost: (count) =>
      `${count} nội dung gõ trong phụ lục tổng hợp sẽ mất khi ghi; hãy chuyển sang cột Ghi chú hoặc xuống dưới bảng nếu cần giữ:`,
    writing: (sheet, percent) => `Đang ghi trang “${sheet}”, ${percent}%`,
    open: (conflicts) =>
      `${conflicts} mâu thuẫn chưa xử lý: số chung của các chỉ tiêu đó chưa được tính. Vẫn ghi được, xử lý sau cũng được.`,
    unchanged: 'Sổ đã ghi đủ, không có gì mới.',
    willAdd: 'Thêm các trang tổng hợp vào sổ đang mở; các trang khác giữ nguyên.',
    willRewrite:
      'Viết lại các trang của lần tổng hợp trước, giữ giải trình, nguồn, ghi chú và các dòng đã gõ trên, dưới bảng của phụ lục tổng hợp; các trang khác giữ nguyên.',
    done: (sheets) =>
      `Đã ghi ${sheets} trang tổng hợp. Hãy lưu sổ; lần sau mở sổ này để gộp tiếp tệp đến muộn.`,
  },
  origin: {
    label: 'Nguồn của ô đang chọn',
    hint: 'Chọn một ô số liệu ở phụ lục tổng hợp hoặc trang “Đơn vị x chỉ tiêu” để xem nguồn.',
    nothing: 'Chưa có đơn vị nào báo số liệu này.',
    counts: 'được tính',
    notCounted: 'không tính',
    whole: (have, of) => `Có số liệu của ${have}/${of} đơn vị`,
    withheld: (reason) => `Chưa tính được: ${reason}`,
    missing: 'Chưa gồm',
    unsaved: 'Có tệp đã đọc mà chưa ghi; nguồn dưới đây tính cả các tệp đó.',
  },
  problem: {
    changed: (plan, year) => merge.cannotGoOn.changed('Sổ đang mở', plan, year),
    planUnknown: (plan) =>
      `Sổ đang mở là bảng tổng hợp của kế hoạch “${plan}” mà máy này chưa có đúng phiên bản; hãy nạp kế hoạch đó ở thẻ Kế hoạch rồi mở lại ngăn.`,
    otherMerge: (plan, year) =>
      `Sổ đang mở tổng hợp kế hoạch ${plan}, năm ${year}, khác với đợt đang làm; hãy mở một sổ mới cho đợt này.`,
    nothing: () =>
      'Không đọc được phần ghi nhớ của bảng tổng hợp trong sổ đang mở; hãy dùng bản lưu trước đó.',
  },
  failure:
    'Phần mềm gặp lỗi ngoài dự kiến khi tổng hợp; sổ không thay đổi. Hãy bấm Làm lại từ đầu rồi thử lại.',
};
