import type { PlanTabStrings } from '../planTabStrings';
import { day } from './dates';
import { territorySentence } from './places';

export const planTab: PlanTabStrings = {
  label: 'Kế hoạch đang xem',
  deadlines: {
    heading: 'Hạn báo cáo',
    intro: 'Tính theo kế hoạch; phần mềm không biết báo cáo đã gửi hay chưa.',
    none: 'Năm này đơn vị không có hạn báo cáo nào theo kế hoạch.',
    noCalendar: 'Kế hoạch không nêu hạn báo cáo.',
    due: (iso, inclusive) => `${inclusive ? 'Chậm nhất ngày' : 'Trước ngày'} ${day(iso)}`,
    roles: { reports: 'Đơn vị phải báo cáo', receives: 'Các đơn vị gửi về' },
    from: 'Nơi gửi',
    to: 'Nơi nhận',
    via: (unit) => `(qua ${unit})`,
    basis: 'Kế hoạch ghi',
  },
  territory: (change) =>
    `${territorySentence(change)}. Mục tiêu trong kế hoạch là của địa bàn cũ và được giữ nguyên; địa bàn mới cần mục tiêu riêng.`,
  unitFiles: {
    heading: 'Tệp cho từng đơn vị',
    intro: (units, year) =>
      `Lập sẵn ${units} tệp phụ lục năm ${year}, mỗi đơn vị một tệp chỉ gồm chỉ tiêu của đơn vị đó, gói trong một tệp .zip.`,
    none: (year) => `Năm ${year} không có đơn vị nào được giao chỉ tiêu.`,
    make: 'Lập tệp cho các đơn vị',
    making: (done, of) => `Đang lập ${done}/${of} tệp…`,
    done: (files, name) => `Đã lập ${files} tệp trong “${name}”.`,
    failed: (detail) => `Chưa lập được tệp: ${detail}`,
  },
  planFiles: {
    heading: 'Định nghĩa kế hoạch',
    intro:
      'Xuất kế hoạch ra sổ Excel để sửa chỉ tiêu, đơn vị, phân công, hạn báo cáo; sửa xong thì nạp lại. Kế hoạch của tỉnh khác cũng nạp bằng cách này.',
    version: (version) => `phiên bản ${version}`,
    imported: 'đã nạp',
    export: 'Xuất ra sổ Excel',
    exported: (name) => `Đã xuất “${name}”.`,
    tooLong: (sheet, cell) =>
      `Chưa xuất được: trang “${sheet}”, ô ${cell} có văn bản dài quá 32.767 ký tự, một ô Excel không chứa hết.`,
    import: 'Nạp kế hoạch từ tệp…',
    choose: 'Chọn tệp kế hoạch (.xlsx)',
    importing: 'Đang đọc tệp…',
    done: (issuer, version, indicators) =>
      `Đã nạp kế hoạch của ${issuer}, phiên bản ${version}, ${indicators} chỉ tiêu. Phụ lục chèn từ kế hoạch này mang theo định nghĩa của nó.`,
    refused: (name, problems) =>
      `“${name}” chưa nạp được vì ${problems} lỗi dưới đây; không có gì được nạp. Hãy sửa trong tệp rồi nạp lại.`,
    unreadable: (name) => `Không đọc được “${name}”.`,
    notKept: 'Kế hoạch chỉ dùng được trong lần mở ngăn này vì trình duyệt không cho lưu.',
    forget: 'Bỏ kế hoạch đã nạp',
    place: (sheet, cell) => (cell === undefined ? `Trang “${sheet}”` : `Trang “${sheet}”, ô ${cell}`),
  },
};
