import type { TaskAppendixStrings } from '../../core/taskAppendix/strings';

/** The words of the task appendix; Vietnamese only, as the appendix itself. */
export const taskAppendix: TaskAppendixStrings = {
  title: (year) => `TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ CỦA KẾ HOẠCH - NĂM BÁO CÁO ${year}`,
  columns: {
    ordinal: 'STT',
    label: 'Nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    coordinating: 'Cơ quan phối hợp',
    timing: 'Thời gian thực hiện',
    deadline: 'Hạn hoàn thành',
    progress: 'Tiến độ (%)',
    status: 'Trạng thái',
    difficulty: 'Khó khăn, vướng mắc; kiến nghị',
    note: 'Ghi chú',
    code: 'Mã nhiệm vụ',
  },
  statuses: {
    notStarted: ['Chưa thực hiện', 'Chưa triển khai', 'Chưa bắt đầu'],
    inProgress: ['Đang thực hiện', 'Đang triển khai'],
    done: ['Hoàn thành', 'Đã hoàn thành'],
    cancelled: ['Không thực hiện', 'Dừng thực hiện'],
  },
  noDeadline: ['Thường xuyên', 'Hằng năm', 'Hàng năm', '-'],
  prompts: {
    deadline: {
      title: 'Hạn hoàn thành',
      text: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 30/11/2026. Nhiệm vụ thường xuyên, không có hạn thì để trống. Quá ngày này mà chưa hoàn thành, dòng sẽ được tô màu.',
    },
    progress: {
      title: 'Tiến độ (%)',
      text: 'Nhập từ 0 đến 100, ví dụ 45 hoặc 45%. Nhiệm vụ đã hoàn thành thì nhập 100 và chọn trạng thái Hoàn thành.',
    },
    status: {
      title: 'Trạng thái',
      text: 'Chọn Chưa thực hiện, Đang thực hiện, Hoàn thành hoặc Không thực hiện. Chọn Hoàn thành khi, và chỉ khi, tiến độ là 100%. Không thực hiện hoặc quá hạn thì nêu lý do ở cột Khó khăn, vướng mắc.',
    },
  },
  alerts: {
    deadline: {
      title: 'Hạn hoàn thành cần xem lại',
      text: 'Ô này nhận một ngày, ví dụ 30/11/2026, hoặc để trống. Nếu ô hiện chữ thay vì ngày, có thể máy dùng thứ tự tháng/ngày kiểu Mỹ.',
    },
    progress: {
      title: 'Tiến độ cần xem lại',
      text: 'Ô này nhận số từ 0 đến 100 phần trăm (gõ 45 hoặc 45%), hoặc để trống khi chưa có số liệu.',
    },
    status: {
      title: 'Trạng thái cần xem lại',
      text: 'Ô này nhận: Chưa thực hiện, Đang thực hiện, Hoàn thành, Không thực hiện.',
    },
  },
  footnotes: [
    'Ghi chú: Nhập vào các ô nền vàng nhạt. Tiến độ nhập từ 0 đến 100 (gõ 45 hoặc 45%); Hạn hoàn thành nhập ngày/tháng/năm, nhiệm vụ thường xuyên để trống. Hoàn thành khi và chỉ khi tiến độ là 100%.',
    'Dòng tô đỏ nhạt: đã quá hạn mà chưa hoàn thành. Ô tô cam: trạng thái và tiến độ mâu thuẫn nhau, hoặc ô ghi không đúng dạng. Nhiệm vụ quá hạn hoặc không thực hiện phải nêu lý do và kiến nghị.',
  ],
  textsHeading: 'Nội dung đầy đủ của các nhiệm vụ theo Kế hoạch',
  fullText: (number, { code, text }) => `${number}. (Mục ${code} của Kế hoạch) ${text}`,
  sheetName: (year) => `Nhiệm vụ ${year}`,
};
