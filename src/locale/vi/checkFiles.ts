import type { CheckFilesStrings } from '../checkFilesStrings';

export const checkFiles: CheckFilesStrings = {
  options: {
    plan: 'phụ lục phải thuộc kế hoạch này: mã, mã@phiên bản hoặc tệp kế hoạch',
    year: 'phụ lục phải là của năm báo cáo này',
    unit: 'phụ lục phải là của đơn vị có mã này',
    previous:
      'tệp hoặc thư mục phụ lục các năm trước của cùng đơn vị để so sánh; ghi lại tùy chọn này cho mỗi năm',
  },
  unitOfNoPlan: (unit) =>
    `Không kế hoạch nào có đơn vị "${unit}"; hãy thêm --plan với mã kế hoạch để xem các mã đơn vị của kế hoạch đó.`,
  unknownFormat: (format, known) => `Không có dạng kết quả "${format}"; hãy chọn: ${known.join(', ')}.`,
  nothingToCheck:
    'Không tìm thấy tệp bảng tính nào để kiểm tra (.xlsx, .xlsm, .xls, .xlsb, .ods); hãy xem lại tên tệp hoặc thư mục.',
  previousUnread: 'Tệp năm trước này không được dùng để so sánh.',
  previousUnused: (file, { sheet, plan, unit, year }) =>
    `${file}, trang "${sheet}": phụ lục kế hoạch ${plan}, ${unit}, năm ${year} không được dùng để so sánh, vì không có phụ lục nào đang kiểm tra cùng kế hoạch, cùng đơn vị và của năm sau đó; hãy xem lại tệp ghi sau --previous.`,
  passedOver: (files) =>
    `Bỏ qua ${files.length} tệp không phải bảng tính: ${files.join('; ')}. Nếu là phụ lục, hãy lưu lại dạng .xlsx.`,
  summary: ({ files, refused, wrong }) =>
    `Tổng cộng ${files} tệp: ${files - refused - wrong} tệp không có lỗi, ${wrong} tệp có lỗi, ${refused} tệp không đọc được.`,
  annotated: (file) => `Đã ghi bản sao có ghi chú: ${file}.`,
  cannotAnnotate: (file) =>
    `${file}: chưa ghi được ghi chú vào bản sao, vì chỉ ghi vào được tệp .xlsx, .xlsm; hãy mở tệp bằng Excel, lưu dạng .xlsx rồi kiểm tra lại.`,
  withoutNote: (file, cells) =>
    `${file}: ${cells.length} ô không gắn được ghi chú (ô trong vùng gộp hoặc đã có trao đổi): ${cells.join(', ')}; nội dung có trong trang kết quả kiểm tra.`,
  annotateNeedsFolder: (target) =>
    `${target}: kiểm tra nhiều tệp thì --annotate cần tên thư mục, không phải tên tệp.`,
  annotateEnding: (target, ending) =>
    `${target}: bản sao phải có đuôi ${ending} như tệp gốc, nếu không Excel sẽ không mở được.`,
  annotateOverOriginal: (file) =>
    `${file}: bản sao không được ghi đè lên tệp gốc; hãy chọn tên hoặc thư mục khác.`,
  annotateSameName: (one, other) =>
    `"${one}" và "${other}" trùng tên nên hai bản sao sẽ đè lên nhau; hãy kiểm tra từng thư mục một.`,
  findingsSheet: {
    sheetName: 'Kết quả kiểm tra',
    columns: ['STT', 'Trang', 'Ô', 'Chỉ tiêu, nhiệm vụ', 'Mức độ', 'Nội dung', 'Gợi ý', 'Mã'],
    clean: 'Không có điểm nào cần xem lại.',
  },
};
