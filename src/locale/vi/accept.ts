import type { AcceptStrings } from '../acceptStrings';

export const accept: AcceptStrings = {
  command:
    'chấp nhận cảnh báo ở một ô, kèm lý do, vào phiếu kiểm tra trong một bản sao; đưa kèm tệp của các đơn vị khác thì chấp nhận được cả cảnh báo khi so các đơn vị',
  options: {
    cell: 'ô có cảnh báo: H12, hoặc "Phụ lục!H12" nếu tệp có nhiều trang',
    reason: 'lý do: đã xem, số đúng, vì …',
    output: 'tệp bản sao; muốn ghi vào chính tệp gốc thì thêm --force',
    file: 'tệp cần chấp nhận, khi đưa vào nhiều tệp',
    code: 'chỉ chấp nhận cảnh báo có mã này (vd differsFromOtherUnits)',
  },
  whichFile: 'Có nhiều tệp. Hãy ghi rõ tệp cần chấp nhận bằng --file <tệp>.',
  notAmong: (file) => `${file} không nằm trong các tệp đã đưa vào. Hãy ghi đúng tên một trong các tệp đó.`,
  noReason: 'Chưa có lý do. Hãy ghi vì sao số đúng như vậy bằng --reason "…".',
  reasonTooLong: (most) => `Lý do dài quá ${most} ký tự. Hãy viết gọn lại.`,
  nothing: (file, cell) =>
    `${file}: ô ${cell} không có cảnh báo nào cần chấp nhận. Hãy xem lại ô bằng phuluc check với cùng các tệp; lỗi thì phải sửa, không chấp nhận được.`,
  notWritable: (file) =>
    `${file}: chỉ ghi được vào tệp .xlsx, .xlsm. Hãy mở tệp trong Excel, lưu thành .xlsx rồi chấp nhận.`,
  recordOccupied: (file) =>
    `${file}: trang phiếu kiểm tra có ghi chú, hình hoặc bảng; ghi lại trang sẽ làm mất. Hãy bỏ hoặc chuyển chúng sang trang khác rồi chạy lại.`,
  written: (output, cell, messages) =>
    `Đã ghi ${output}: chấp nhận ${messages.length} cảnh báo ở ô ${cell}.\n${messages.map((message) => `  ${message}`).join('\n')}`,
};
