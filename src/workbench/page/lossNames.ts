import type { Loss, LossKind } from '../xlsx/losses';

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
  other: 'Phần khác của tệp',
};

/** What would be lost, in words; parts without a name are listed as they are called in the file. */
export function describeLoss({ kind, parts }: Loss): string {
  return kind === 'other' ? `${NAMES.other}: ${parts.join(', ')}` : NAMES[kind];
}
