import type { NumberStrings } from '../numberStrings';

export const numberCommand: NumberStrings = {
  state: 'Trạng thái',
  value: 'Đọc là',
  kind: 'Loại số liệu',
  readings: 'Có thể là',
  or: ' hoặc ',
  badIndicator: (typed) =>
    `"${typed}" chưa rõ là chỉ tiêu nào; hãy ghi mã kế hoạch, dấu gạch chéo rồi mã chỉ tiêu, ví dụ binh-dinh/that-nghiep-chung.`,
};
