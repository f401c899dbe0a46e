import type { ConvertStrings } from '../convertStrings';

export const convert: ConvertStrings = {
  command:
    'xem trước, rồi chuyển chữ bảng mã cũ (TCVN3, VNI) và chữ bị lỗi mã sang Unicode trong một bản sao',
  options: {
    file: 'tệp bảng tính',
    output: 'tệp bản sao đã chuyển; không ghi thì chỉ xem trước',
  },
  columns: { cell: 'Ô', before: 'Trong tệp', after: 'Sau khi chuyển', encoding: 'Bảng mã' },
  encodings: { tcvn3: 'TCVN3', vni: 'VNI', mojibake: 'lỗi mã UTF-8' },
  nothing: (file) => `${file}: không có chữ bảng mã cũ, không cần chuyển.`,
  found: (file, count) => `${file}: ${count} ô có chữ bảng mã cũ hoặc lỗi mã.`,
  more: (count) => `… và ${count} ô nữa (xem đủ bằng --json).`,
  preview: 'Chưa ghi gì. Thêm -o <tệp> để có bản sao đã chuyển; tệp gốc giữ nguyên.',
  written: (file, count) =>
    `Đã ghi ${file}: chuyển ${count} ô, đổi phông chữ của các ô đó sang phông Unicode.`,
  left: (cells) =>
    `Không chuyển được ${cells.length} ô vì thuộc ô gộp, bảng hoặc vùng chỉ sửa được cả khối: ${cells.join(', ')}. Hãy sửa tay trong Excel.`,
  notWritable: (file) =>
    `${file}: chỉ ghi được bản sao của tệp .xlsx, .xlsm. Hãy mở tệp trong Excel, lưu thành .xlsx rồi chuyển.`,
  sameFile: (file) => `${file}: bản sao phải là tệp khác, để tệp gốc còn nguyên.`,
  ending: (output, ending) => `${output}: bản sao phải có đuôi ${ending} như tệp gốc.`,
};
