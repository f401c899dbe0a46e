import type { Locale } from '../types';

/** Each names the file, says what is wrong and what to do, in one sentence. */
export const refusals: Locale['refusals'] = {
  empty: (file) => `${file}: tệp rỗng (không có dữ liệu); hãy đề nghị đơn vị gửi lại.`,
  notAWorkbook: (file) => `${file}: không phải sổ tính Excel; hãy chọn tệp .xlsx của phụ lục.`,
  html: (file) =>
    `${file}: là trang web mang tên .xlsx; hãy mở bằng Excel rồi chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx).`,
  xmlSpreadsheet: (file) => `${file}: là sổ tính XML kiểu 2003; hãy mở bằng Excel rồi lưu lại dạng .xlsx.`,
  legacyXls: (file) => `${file}: là sổ tính kiểu cũ (.xls); hãy mở bằng Excel rồi lưu lại dạng .xlsx.`,
  xlsb: (file) => `${file}: là sổ tính nhị phân (.xlsb); hãy mở bằng Excel rồi lưu lại dạng .xlsx.`,
  openDocument: (file) =>
    `${file}: là sổ tính OpenDocument (.ods); hãy mở bằng LibreOffice rồi lưu lại dạng .xlsx.`,
  encrypted: (file) =>
    `${file}: có mật khẩu mở tệp; hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.`,
  truncated: (file) =>
    `${file}: bị cắt cụt, có thể tải về chưa xong; hãy tải lại hoặc đề nghị đơn vị gửi lại.`,
  damaged: (file) =>
    `${file}: bị hỏng nên không đọc được đầy đủ; hãy mở bằng Excel, chọn Sửa chữa (Open and Repair) rồi lưu lại, hoặc đề nghị gửi lại.`,
  tooLarge: (file) =>
    `${file}: quá lớn khi giải nén, vượt giới hạn an toàn; hãy xóa các trang không liên quan rồi lưu lại.`,
  entityDeclaration: (file) =>
    `${file}: chứa khai báo XML không an toàn nên bị từ chối; hãy mở bằng Excel rồi lưu thành tệp .xlsx mới.`,
  resourceLimit: (file) =>
    `${file}: đọc mất quá nhiều thời gian hoặc bộ nhớ nên đã dừng lại; hãy mở bằng Excel, xóa các trang không liên quan rồi lưu thành tệp .xlsx mới, hoặc đề nghị đơn vị gửi lại.`,
  noAppendix: (file) =>
    `${file}: không có phụ lục chỉ tiêu nào nhận ra được; hãy dùng mẫu do "phuluc template" tạo ra.`,
  notFound: (file) => `${file}: không tìm thấy tệp; hãy kiểm tra lại tên và thư mục.`,
  unreadable: (file) =>
    `${file}: không mở được tệp; hãy kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp.`,
  folderClosed: (file) =>
    `${file}: không mở được thư mục này nên các tệp trong đó chưa được đọc; hãy kiểm tra quyền đọc.`,
  notAFile: (file) =>
    `${file}: không phải tệp (là ống dẫn hoặc thiết bị) nên không đọc; hãy chọn tệp phụ lục.`,
  brokenLink: (file) =>
    `${file}: là lối tắt đến một tệp không còn ở đó; hãy chép chính tệp phụ lục vào thư mục.`,
};
