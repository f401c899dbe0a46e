import type { Loss, LossKind } from '../xlsx/losses';
import type { NotShown } from '../xlsx/read';
import type { Obstacle } from '../xlsx/save';

const NAMES: Readonly<Record<LossKind, string>> = {
  charts: 'Biểu đồ',
  drawings: 'Hình ảnh và hình vẽ',
  pivots: 'Bảng tổng hợp (PivotTable)',
  macros: 'Macro (VBA)',
  comments: 'Ghi chú và nhận xét trong ô',
  tables: 'Bảng (Table) của Excel; số liệu trong bảng vẫn còn',
  filters: 'Bộ lọc tự động',
  links: 'Siêu liên kết; chữ trong ô vẫn còn',
  externalLinks: 'Liên kết tới sổ tính khác',
  controls: 'Nút và điều khiển biểu mẫu',
  embedded: 'Tệp nhúng',
  connections: 'Kết nối dữ liệu và truy vấn',
  slicers: 'Bộ cắt (Slicer) và dòng thời gian',
  signatures: 'Chữ ký số',
  richText: 'Chữ nhiều kiểu trong cùng một ô; nội dung chữ vẫn còn',
  arrayFormulas: 'Công thức mảng',
  outlines: 'Nhóm dòng, nhóm cột',
  pageBreaks: 'Ngắt trang đặt bằng tay',
  conditionalFormats: 'Một số định dạng có điều kiện (thang màu, thanh dữ liệu, xếp hạng…)',
  passwords: 'Mật khẩu bảo vệ trang tính',
  date1904: 'Cách tính ngày từ năm 1904: ngày tháng sẽ lệch 4 năm',
  looks: 'Định dạng: kiểu chữ, màu, khung, độ rộng cột, quy tắc nhập liệu, cách in',
  other: 'Phần khác của tệp',
};

/** What would be lost, in words; parts without a name are listed as they are called in the file. */
export function describeLoss({ kind, parts }: Loss): string {
  return kind === 'other' ? `${NAMES.other}: ${parts.join(', ')}` : NAMES[kind];
}

/** What the page does not show of an opened file, in words. */
export const NOT_SHOWN: Readonly<Record<NotShown, string>> = {
  looks:
    'Định dạng của các trang: kiểu chữ, màu, khung, độ rộng cột, quy tắc nhập liệu. Số liệu và công thức hiện đủ.',
  chartSheets: 'Trang biểu đồ (trang chỉ có một biểu đồ).',
};

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  sheets: 'thêm, xóa, đổi tên, chuyển chỗ, ẩn hoặc hiện trang tính',
  shifts: 'chèn hoặc xóa dòng, cột, ô',
  looks: 'định dạng ô ngoài màu nền và định dạng số',
  columns: 'trả độ rộng cột về mặc định',
  rows: 'trả chiều cao dòng về mặc định',
  merges: 'gộp hoặc tách ô',
  frozen: 'cố định dòng, cột',
  validations: 'kiểm tra dữ liệu nhập',
  conditionalFormats: 'định dạng có điều kiện',
  layout: 'thiết lập trang in',
  protection: 'bảo vệ trang tính',
  view: 'cách hiển thị trang tính',
  names: 'tên vùng',
  customXml: 'thông tin nhận dạng phụ lục',
  dates: 'ngày tháng nhập vào tệp tính ngày từ năm 1904',
  cells: 'ô thuộc công thức mảng, bảng hoặc bảng tổng hợp',
};

/** Which edits cannot be written into the opened file, in words. */
export function describeObstacles(obstacles: readonly Obstacle[]): string {
  return obstacles.map((obstacle) => OBSTACLES[obstacle]).join('; ');
}
