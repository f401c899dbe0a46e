import type { SamplesStrings } from '../samplesStrings';

export const samples: SamplesStrings = {
  notACount: (option, text, least, most) =>
    `${option} phải là số nguyên từ ${least} đến ${most}, không phải "${text}".`,
  unknownFaults: (unknown, known) =>
    `Không có loại lỗi: ${unknown.join(', ')}. Hãy ghi all, none, hoặc một hay nhiều loại cách nhau bằng dấu phẩy: ${known.join(', ')}.`,
  written: (files, folder, faults) =>
    `Đã tạo ${files} tệp mẫu trong thư mục ${folder} với ${faults} lỗi cài sẵn; đáp án ở truth.json.`,
  planMade: (file) =>
    `Kế hoạch không đủ đơn vị nên đã thêm xã giả định; kế hoạch dùng cho bộ tệp mẫu: ${file} (dùng với --plan).`,
  planCopied: (file) => `Kế hoạch dùng cho bộ tệp mẫu được chép vào ${file} (dùng với --plan).`,
  left: (faults) =>
    `Chưa cài được ${faults.length} loại lỗi vì kế hoạch, năm hoặc số đơn vị không có chỗ cho chúng: ${faults.join(', ')}.`,
};
