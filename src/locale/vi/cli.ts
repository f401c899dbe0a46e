import type { CommandLineStrings } from '../types';

export const cli: CommandLineStrings = {
  description: 'Phụ Lục: lập, kiểm tra và so phụ lục chỉ tiêu của kế hoạch với mục tiêu 2030',
  commands: {
    plans: 'liệt kê các kế hoạch có sẵn',
    plan: 'xem một kế hoạch: chỉ tiêu, mục tiêu, đơn vị báo cáo',
    template: 'tạo phụ lục trống dạng .xlsx để đơn vị nhập số liệu',
    check: 'kiểm tra các phụ lục đã nhập và so với mục tiêu',
    gap: 'so nhanh một con số với mục tiêu của một chỉ tiêu',
  },
  arguments: {
    plan: 'mã kế hoạch, ví dụ binh-dinh',
    indicator: 'mã chỉ tiêu, ví dụ that-nghiep-chung',
    value: 'kết quả, ví dụ 2,45 hoặc "trên 97%"; số âm viết sau dấu --',
    files: 'một hay nhiều tệp .xlsx',
  },
  options: {
    json: 'in kết quả dạng JSON',
    lang: 'ngôn ngữ: vi hoặc en',
    version: 'in phiên bản',
    help: 'in hướng dẫn',
    year: 'năm báo cáo',
    unit: 'mã đơn vị báo cáo; bỏ trống là toàn bộ kế hoạch',
    output: 'tệp .xlsx sẽ tạo',
    force: 'ghi đè tệp đã có',
    protect: 'khóa các ô không nhập liệu (không đặt mật khẩu)',
    form: 'dạng Biểu mẫu báo cáo, có quốc hiệu và chữ ký',
  },
  help: {
    usage: 'Cách dùng:',
    arguments: 'Tham số:',
    options: 'Tùy chọn:',
    commands: 'Lệnh:',
    helpCommand: 'in hướng dẫn của một lệnh',
  },
  errors: {
    unknownPlan: (id, known) => `Không có kế hoạch "${id}". Các kế hoạch có sẵn: ${known.join(', ')}.`,
    unknownUnit: (id, known) => `Không có đơn vị "${id}" trong kế hoạch. Các đơn vị: ${known.join(', ')}.`,
    unknownIndicator: (id, near) =>
      `Không có chỉ tiêu "${id}" trong kế hoạch.${near.length > 0 ? ` Có phải: ${near.join(', ')}?` : ' Xem danh sách bằng lệnh "phuluc plan".'}`,
    badYear: (text) => `Năm "${text}" không hợp lệ; hãy ghi bốn chữ số từ 2000 đến 2100, ví dụ 2026.`,
    unknownLanguage: (text) => `Không có ngôn ngữ "${text}"; hãy chọn vi hoặc en.`,
    exists: (file) => `${file}: tệp đã có; hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
    cannotWrite: (file, reason) =>
      `${file}: không ghi được tệp (${reason}); hãy kiểm tra thư mục và quyền ghi.`,
    noIndicators: (unit) =>
      `Kế hoạch không giao chỉ tiêu nào cho đơn vị "${unit}" nên không có gì để lập phụ lục.`,
    notXlsx: (file) => `${file}: tên tệp phải có đuôi .xlsx.`,
    usage: (detail) => `Lệnh chưa đúng: ${detail}. Xem hướng dẫn bằng "phuluc --help".`,
    unexpected: (detail) =>
      `Chương trình gặp lỗi ngoài dự kiến: ${detail}. Xin báo lại cho người phát triển.`,
  },
  usage: {
    missingArgument: (name) => `thiếu tham số "${name}"`,
    missingOption: (name) => `thiếu tùy chọn bắt buộc "${name}"`,
    missingValue: (name) => `tùy chọn "${name}" cần một giá trị`,
    unknownOption: (name) => `không có tùy chọn "${name}"; giá trị bắt đầu bằng dấu - thì viết sau dấu --`,
    unknownCommand: (name) => `không có lệnh "${name}"`,
    excessArguments: () => 'thừa tham số; giá trị có dấu cách thì đặt trong dấu nháy kép',
    other: (detail) => detail,
  },
  template: {
    written: (file, indicators) => `Đã tạo ${file} với ${indicators} chỉ tiêu.`,
  },
  plan: {
    indicators: (count) => `${count} chỉ tiêu`,
    units: (count) => `${count} đơn vị báo cáo`,
    coordinator: 'cơ quan tổng hợp',
    suggested: 'đề xuất',
  },
  check: {
    appendix: (sheet, plan, unit, year) => `Trang "${sheet}": kế hoạch ${plan}, ${unit}, năm ${year}`,
    wholePlan: 'toàn bộ kế hoạch',
    columns: {
      cell: 'Ô',
      indicator: 'Chỉ tiêu',
      target: 'Mục tiêu',
      result: 'Kết quả',
      gap: 'Chênh lệch',
      verdict: 'Đánh giá',
    },
    missing: (count, total) => `Còn thiếu ${count}/${total} kết quả:`,
    wrong: (count) => `Cần xem lại ${count} điểm:`,
    clean: 'Không có điểm nào cần xem lại.',
    suggestion: (value) => `Gợi ý: ${value}`,
    summary: (entries) => `Tổng hợp: ${entries.join(', ')}.`,
    reported: (have, of) => `đã có số liệu ${have}/${of}`,
    more: (count, cells) => `(${count} ô giống nhau: ${cells})`,
  },
  gap: { target: 'Mục tiêu', result: 'Kết quả', gap: 'Chênh lệch', verdict: 'Đánh giá' },
};
