import type { RangeCheckStrings } from '../rangeCheckStrings';

export const rangeCheck: RangeCheckStrings = {
  heading: 'Kiểm tra vùng chọn',
  intro:
    'Chọn một vùng, hoặc một ô trong bảng, ở bất kỳ trang nào (không cần lập từ mẫu), rồi bấm nút dưới đây. Chưa ghi gì vào bảng.',
  run: 'Kiểm tra vùng đang chọn',
  place: (sheet, areas) => `Trang “${sheet}”, vùng ${areas}`,
  nothingSelected: 'Vùng đang chọn không có dữ liệu. Hãy chọn bảng cần kiểm tra.',
  noTable: 'Không thấy bảng nào trong vùng này. Hãy chọn cả dòng tiêu đề và cột tên chỉ tiêu.',
  nothingLike: 'Không dòng nào giống chỉ tiêu của kế hoạch này. Hãy chọn kế hoạch khác.',
  cut: 'Vùng chọn lớn hơn mức đọc một lần nên các dòng dưới chưa được kiểm tra. Hãy chọn từng phần.',
  stale: 'Trang tính đã được sửa sau khi kiểm tra. Hãy chọn lại vùng rồi kiểm tra lại.',
  table: (range, rows) => `Bảng ${range}: ${rows} dòng`,
  resultColumn: 'Cột kết quả',
  resultLine: 'Dòng kết quả',
  line: (name, heading) => (heading === '' ? name : `${name}: ${heading}`),
  noResult: 'Bảng không có cột số liệu nào để so.',
  summary: (matched, asked, unmatched) => `Khớp ${matched}, cần hỏi ${asked}, không khớp ${unmatched} dòng`,
  asked: (count) => `Cần hỏi (${count})`,
  matched: (count) => `Khớp (${count})`,
  unmatched: (count) => `Không phải chỉ tiêu của kế hoạch (${count})`,
  notFound: (count, total) => `Chỉ tiêu không thấy trong bảng (${count}/${total})`,
  candidate: (indicator) => `Là ${indicator}`,
  none: 'Không phải chỉ tiêu nào',
  chosen: 'do bạn chọn',
  chooseAgain: 'Chọn lại',
  write: (verdicts) => `Ghi ${verdicts} đánh giá cạnh bảng`,
  writeHint: (lines) =>
    `Ghi vào ${lines}, chỉ vào ô trống, không ghi đè; bấm Hoàn tác một lần là lấy lại tất cả.`,
  written: (verdicts) => `Đã ghi ${verdicts} đánh giá cạnh bảng.`,
  verdictHeading: (year) => `Đánh giá so với mục tiêu ${year}`,
  needsLook: (message) => `Cần kiểm tra: ${message}`,
};
