import type { FindingListStrings } from '../findingListStrings';

export const findingList: FindingListStrings = {
  aspect: 'Xem theo',
  open: 'Cần xử lý',
  label: 'Những điều cần xử lý',
  filter: 'Lọc theo mức độ',
  filters: {
    open: 'Tất cả',
    error: 'Lỗi',
    warning: 'Cảnh báo',
    note: 'Ghi chú',
    blank: 'Chưa nhập',
    accepted: 'Đã chấp nhận',
  },
  search: 'Tìm ô, chỉ tiêu, nội dung',
  kind: 'Loại',
  everyKind: 'Mọi loại',
  empty: 'Không có mục nào khớp.',
  showAll: 'Xem tất cả',
  wholeSheet: 'Cả phụ lục',
  clean: {
    heading: 'Không có gì phải xử lý',
    text: 'Số liệu đã nhập đều đọc được, không có lỗi hay cảnh báo.',
    untouched: 'Chưa có số liệu nào để kiểm tra.',
    blank: (count) => `Còn ${count} ô chưa nhập.`,
    showBlank: 'Xem các ô chưa nhập',
  },
  steps: {
    label: 'Chuyển mục',
    previous: 'Trước',
    next: 'Sau',
    previousHint: 'Mục trước (Shift+F8)',
    nextHint: 'Mục sau (F8)',
    place: (at, of) => `${at}/${of}`,
    spoken: (place, subject, message) => `Mục ${place}, ${subject}: ${message}`,
  },
  group: {
    numbers: {
      apply: (count) => `Áp dụng cả ${count} gợi ý…`,
      preview: (count) => `Ghi số gợi ý vào ${count} ô?`,
    },
    texts: {
      apply: (count) => `Chuyển cả ${count} ô sang Unicode…`,
      preview: (count) => `Chuyển chữ của ${count} ô sang Unicode?`,
    },
    formulas: (count) => `${count} ô là công thức nên không ghi.`,
    blankCell: 'trống',
    write: (count) => `Ghi ${count} ô`,
    cancel: 'Thôi',
  },
  marksOld: 'Cập nhật đánh dấu',
};
