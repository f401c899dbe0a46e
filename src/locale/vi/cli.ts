import type { CommandLineStrings } from '../types';

export const cli: CommandLineStrings = {
  description: 'Phụ Lục: lập, kiểm tra và so phụ lục chỉ tiêu của kế hoạch với mục tiêu 2030',
  commands: {
    plans: 'liệt kê các kế hoạch có sẵn',
    plan: 'xem một kế hoạch: chỉ tiêu, nhiệm vụ, lịch báo cáo, đơn vị; plan export, plan import: xuất, nạp kế hoạch',
    template: 'tạo phụ lục trống dạng .xlsx để đơn vị nhập số liệu',
    check: 'kiểm tra các phụ lục đã nhập và so với mục tiêu',
    gap: 'so nhanh một con số với mục tiêu của một chỉ tiêu',
    planExport: 'xuất kế hoạch ra tệp .xlsx để xem và sửa',
    planImport: 'nạp kế hoạch từ tệp .xlsx đã sửa',
    planRemove: 'bỏ kế hoạch đã nạp',
  },
  arguments: {
    plan: 'mã kế hoạch, ví dụ binh-dinh hay binh-dinh@1, hoặc tệp kế hoạch .xlsx, .json',
    planId: 'mã kế hoạch đã nạp, ví dụ binh-dinh',
    planWorkbook: 'tệp kế hoạch .xlsx (hoặc .json)',
    indicator: 'mã chỉ tiêu, ví dụ that-nghiep-chung',
    value: 'kết quả, ví dụ 2,45 hoặc "trên 97%"; số âm viết sau dấu --',
    files: 'một hay nhiều tệp bảng tính hoặc thư mục',
  },
  options: {
    json: 'in kết quả dạng JSON',
    lang: 'ngôn ngữ: vi hoặc en',
    version: 'in phiên bản',
    help: 'in hướng dẫn',
    planOutput: 'tệp .xlsx sẽ tạo',
    jsonOutput: 'ghi thêm kế hoạch ra tệp .json',
    planVersion: 'phiên bản; bỏ trống là mọi phiên bản đã nạp',
    year: 'năm báo cáo',
    unit: 'mã đơn vị báo cáo; bỏ trống là toàn bộ kế hoạch',
    output: 'tệp .xlsx sẽ tạo; với --all-units là thư mục',
    force: 'ghi đè tệp đã có',
    protect: 'khóa các ô không nhập liệu (không đặt mật khẩu)',
    form: 'dạng Biểu mẫu báo cáo, có quốc hiệu và chữ ký',
    tasks: 'phụ lục theo dõi nhiệm vụ thay cho phụ lục chỉ tiêu',
    allUnits: 'mỗi đơn vị báo cáo một tệp, chỉ gồm chỉ tiêu của đơn vị đó',
    format: 'dạng kết quả: text, json hoặc csv',
    annotate:
      'ghi thêm bản sao có ghi chú ở từng ô và trang kết quả kiểm tra: tên tệp, hoặc thư mục khi có nhiều tệp',
    currentOwners: 'thêm cột cơ quan hiện nay bên cạnh cơ quan theo Kế hoạch',
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
    damagedStoreFile: (file) =>
      `${file}: tệp kế hoạch đã nạp bị hỏng nên được bỏ qua; hãy xóa tệp này rồi nạp lại kế hoạch.`,
    planFileRefused: (file) => `${file}: chưa dùng được kế hoạch trong tệp:`,
    notImported: (plan) =>
      `Không có kế hoạch "${plan}" nào đã nạp nên không có gì để bỏ. Xem bằng lệnh "phuluc plans".`,
    notJson: (file) => `${file}: tên tệp phải có đuôi .json.`,
    cannotStore: (plan, reason) =>
      `Không lưu được kế hoạch "${plan}" vào thư mục của người dùng (${reason}); hãy kiểm tra quyền ghi, hoặc đặt biến PHULUC_HOME.`,
    textTooLong: (sheet, cell) =>
      `Trang "${sheet}", ô ${cell}: văn bản dài quá 32.767 ký tự, một ô Excel không chứa hết.`,
    unknownUnit: (id, known) => `Không có đơn vị "${id}" trong kế hoạch. Các đơn vị: ${known.join(', ')}.`,
    unknownIndicator: (id, near) =>
      `Không có chỉ tiêu "${id}" trong kế hoạch.${near.length > 0 ? ` Có phải: ${near.join(', ')}?` : ' Xem danh sách bằng lệnh "phuluc plan".'}`,
    badYear: (text) => `Năm "${text}" không hợp lệ; hãy ghi bốn chữ số từ 2000 đến 2100, ví dụ 2026.`,
    unknownLanguage: (text) => `Không có ngôn ngữ "${text}"; hãy chọn vi hoặc en.`,
    exists: (file) => `${file}: tệp đã có; hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
    filesExist: (files) =>
      `Chưa tạo tệp nào vì ${files.length} tệp đã có: ${files.join(', ')}. Hãy chọn thư mục khác, hoặc thêm --force để ghi đè.`,
    optionsExclude: (one, other) => `Không dùng ${one} cùng với ${other}; hãy bỏ một trong hai.`,
    noOwnerColumn: (unit) =>
      `Phụ lục của "${unit}" không có cột cơ quan chủ trì nên không dùng --current-owners; hãy bỏ --unit để lập phụ lục toàn kế hoạch.`,
    notFolder: (path) => `${path}: với --all-units, hãy ghi tên thư mục, không ghi tên tệp .xlsx.`,
    noUnits: (year) => `Năm ${year} không có đơn vị nào của kế hoạch có chỉ tiêu phải báo cáo.`,
    cannotList: (folder, reason) => `${folder}: không mở được thư mục (${reason}); hãy kiểm tra quyền đọc.`,
    cannotWrite: (file, reason) =>
      `${file}: không ghi được tệp (${reason}); hãy kiểm tra thư mục và quyền ghi.`,
    noTasks: (unit) =>
      unit === undefined
        ? 'Kế hoạch không có nhiệm vụ nào nên không có gì để lập phụ lục nhiệm vụ.'
        : `Kế hoạch không giao nhiệm vụ nào cho đơn vị "${unit}" chủ trì nên không có gì để lập phụ lục nhiệm vụ.`,
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
    writtenTasks: (file, tasks) => `Đã tạo ${file} với ${tasks} nhiệm vụ.`,
    writtenAll: (files, folder) => `Đã tạo ${files} tệp trong thư mục ${folder}:`,
    skipped: (units) => `Bỏ qua ${units.length} đơn vị không có chỉ tiêu nào: ${units.join('; ')}.`,
  },
  plan: {
    indicators: (count) => `${count} chỉ tiêu`,
    units: (count) => `${count} đơn vị báo cáo`,
    coordinator: 'cơ quan tổng hợp',
    coordinatorNow: 'cơ quan tổng hợp hiện nay',
    gone: 'hiện không còn',
    vision: (count) => `Tầm nhìn: ${count} nội dung`,
    tasks: (count) => `${count} nhiệm vụ`,
    noLead: 'Kế hoạch không nêu cơ quan chủ trì',
    calendar: 'Lịch báo cáo',
    via: (unit) => `qua ${unit}`,
    next: (lastDay, daysLeft) => `lần tới ${lastDay}, ${daysLeft}`,
    funding: 'Kinh phí',
    notice: (message) =>
      `Lưu ý: ${message}; mục tiêu của kế hoạch là của địa bàn cũ, địa bàn mới cần mục tiêu riêng.`,
    suggested: 'đề xuất',
    version: (version) => `phiên bản ${version}`,
    shipped: 'có sẵn',
    imported: 'đã nạp',
    exported: (plan, file) => `Đã xuất kế hoạch ${plan} ra ${file}.`,
    stored: (plan) => `Đã nạp kế hoạch ${plan}; mọi lệnh dùng bản này.`,
    written: (file) => `Đã ghi ${file}.`,
    refused: (file, errors) => `${file}: có ${errors} lỗi nên không nạp gì. Hãy sửa các ô trên rồi nạp lại.`,
    removed: (plan) => `Đã bỏ kế hoạch ${plan}.`,
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
    tasks: {
      appendix: (sheet, plan, unit, year) =>
        `Trang "${sheet}": nhiệm vụ của kế hoạch ${plan}, ${unit}, năm ${year}`,
      columns: { cell: 'Ô', task: 'Nhiệm vụ', deadline: 'Hạn', progress: 'Tiến độ', status: 'Trạng thái' },
      overdue: 'quá hạn',
      reported: (have, of) => `đã báo cáo ${have}/${of}`,
      overdueCount: (count) => `quá hạn ${count}`,
      missing: (count, total) => `Còn thiếu trạng thái của ${count}/${total} nhiệm vụ:`,
    },
  },
  gap: { target: 'Mục tiêu', result: 'Kết quả', gap: 'Chênh lệch', verdict: 'Đánh giá' },
};
