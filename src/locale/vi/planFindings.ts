import type { PlanFindingMessages } from '../types';
import { number } from './numbers';

const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

/** A column, in the middle of a sentence. */
const column = (heading: string) => `cột "${heading}"`;

export const planFindings: PlanFindingMessages = {
  notAPlanWorkbook: () =>
    'Tệp này không phải tệp định nghĩa kế hoạch: không có trang nào như "Kế hoạch", "Chỉ tiêu". Hãy xuất một kế hoạch bằng "phuluc plan export" rồi sửa trên tệp đó.',
  sheetMissing: ({ name }) =>
    `Không thấy trang "${name}". Hãy đặt lại tên trang cho đúng, hoặc chép trang này từ tệp đã xuất.`,
  sheetTwice: ({ other }) => `Trang này trùng tên với trang "${other}". Hãy bỏ hoặc đổi tên một trang.`,
  headingMissing: ({ heading }) => `Không thấy ${column(heading)}. Hãy khôi phục cột hoặc tên cột.`,
  optionalHeadingMissing: ({ heading }) =>
    `Không thấy ${column(heading)}; các giá trị của cột này coi như để trống. Nếu không cố ý bỏ, hãy khôi phục cột.`,
  headingTwice: ({ heading, first }) => `${heading} đã có ở ô ${first}. Hãy bỏ hoặc đổi tên một trong hai.`,
  headingUnknown: ({ heading }) =>
    `${heading}: cột này không thuộc kế hoạch nên không được đọc. Nếu gõ nhầm tên cột, hãy sửa lại.`,
  sheetEmpty: () => 'Trang này chưa có dòng nào. Hãy ghi ít nhất một dòng.',
  cellBlank: ({ heading }) => `Thiếu "${heading}". Hãy điền ô này.`,
  cellUnreadable: ({ heading, raw }) =>
    raw === ''
      ? `Không đọc được "${heading}". Hãy điền lại theo trang Hướng dẫn.`
      : `"${raw}" không dùng được cho "${heading}". Hãy điền lại theo trang Hướng dẫn.`,
  wordUnknown: ({ raw, words }) => `"${raw}" không có trong danh sách. Hãy chọn: ${list(words)}.`,
  numberUnreadable: ({ raw }) =>
    `"${raw}" không phải một con số. Hãy chỉ ghi số, ví dụ 2,45, không kèm đơn vị hay lời.`,
  numberAmbiguous: ({ raw, readings }) =>
    `"${raw}" đọc được nhiều cách${readings.length > 0 ? ` (${readings.map((value) => number(value)).join(' hoặc ')})` : ''}. Hãy gõ lại cho rõ; tỷ lệ ghi theo phần trăm, không gõ dấu %.`,
  numberOutOfRange: ({ raw, minimum, maximum }) =>
    minimum !== undefined
      ? `"${raw}" quá nhỏ. Hãy ghi số từ ${minimum} trở lên.`
      : `"${raw}" quá lớn. Hãy ghi số không quá ${maximum ?? ''}.`,
  dateUnreadable: ({ raw }) => `"${raw}" không phải một ngày. Hãy ghi ngày/tháng/năm, ví dụ 01/07/2025.`,
  dayUnreadable: ({ raw }) => `"${raw}" không phải ngày và tháng. Hãy ghi ngày/tháng, ví dụ 30/11.`,
  idUnusable: ({ raw }) =>
    `"${raw}" không dùng làm mã được. Hãy đặt mã chỉ gồm chữ thường không dấu và số, các từ nối bằng "-", không quá 64 ký tự, ví dụ so-y-te.`,
  cellUnused: ({ heading, raw }) =>
    `"${raw}" ở "${heading}" không dùng với lựa chọn của dòng này. Hãy xóa ô này, hoặc đổi lựa chọn.`,
  idTwice: ({ id, first }) => `Mã "${id}" đã có ở ô ${first}. Hãy đặt mã khác cho một trong hai dòng.`,
  idUnknown: ({ ids, sheetName }) =>
    `Không có mã ${list(ids)} ở trang "${sheetName}". Hãy sửa mã, hoặc thêm dòng vào trang đó.`,
  targetOutOfBounds: ({ value, lower, upper }) =>
    `Mục tiêu ${number(value)} nằm ngoài giới hạn của chính chỉ tiêu (${[
      ...(lower === undefined ? [] : [`không thể dưới ${number(lower)}`]),
      ...(upper === undefined ? [] : [`không thể trên ${number(upper)}`]),
    ].join(', ')}). Hãy kiểm tra dấu thập phân của mục tiêu, hoặc sửa giới hạn.`,
  qualitativeWithValue: () =>
    'Mục tiêu định tính không có con số. Hãy xóa số ở ô này, hoặc chọn cách so sánh khác.',
  valueMissing: () => 'Thiếu con số của mục tiêu. Hãy ghi số, hoặc chọn "định tính" ở cột So sánh.',
  decimalsMissing: () => 'Thiếu số chữ số thập phân của mục tiêu. Hãy ghi, ví dụ 0 hoặc 2.',
  decimalsTooFew: () =>
    'Số thập phân ghi ở đây ít hơn số chữ số sau dấu phẩy của mục tiêu. Hãy ghi lại, hoặc để trống.',
  upperWithoutRange: () =>
    'Chỉ so sánh "trong khoảng" mới có đầu trên. Hãy xóa ô này, hoặc chọn "trong khoảng".',
  rangeWithoutUpper: () => 'Thiếu đầu trên của khoảng. Hãy ghi số ở ô này, hoặc chọn cách so sánh khác.',
  upperNotAbove: () => 'Đầu trên của khoảng phải lớn hơn đầu dưới. Hãy kiểm tra hai số.',
  factorTooSmall: () => 'Mức cần xem lại phải lớn hơn 1. Hãy sửa số, hoặc để trống.',
  limitsReversed: () => 'Giới hạn trên nhỏ hơn giới hạn dưới. Hãy kiểm tra hai số.',
  directionContradicts: () =>
    'Chiều trái với cách so sánh: "tối thiểu", "trên" đi với cao hơn là tốt; "không quá", "dưới" đi với thấp hơn là tốt. Hãy sửa một trong hai.',
  measureMissing: () =>
    'Thiếu đơn vị tính của chỉ tiêu. Hãy ghi, ví dụ %, căn, tuổi; chỉ tiêu định tính mới để trống.',
  endsBeforeBegins: () => 'Ngày kết thúc trước ngày bắt đầu. Hãy kiểm tra hai ngày.',
  unitsMissing: () => 'Chưa ghi đơn vị nào. Hãy ghi mã đơn vị, loại đơn vị, hoặc cả hai.',
  yearMissing: () => 'Hạn chỉ có một lần thì phải ghi năm. Hãy ghi năm ở ô này.',
  followsItself: () => 'Đơn vị mới trùng đơn vị cũ. Hãy sửa một trong hai mã.',
  fileNotAPlan: ({ at }) =>
    `Tệp không chứa một kế hoạch${at === '' ? '' : ` (sai ở ${at})`}. Hãy dùng tệp do "phuluc plan import -o" hoặc "phuluc plan export" tạo ra.`,
  versionRenamed: ({ from, to }) =>
    `Kế hoạch đã sửa nhưng phiên bản vẫn là "${from}", trùng với bản đã có. Bản này được nạp thành phiên bản "${to}"; lần sau hãy tăng Phiên bản ở trang Kế hoạch.`,
};
