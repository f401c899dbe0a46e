import type { RecordPaneStrings } from '../recordPaneStrings';
import { moment } from './moment';
import { changedPart } from './stampChanges';

export const recordPane: RecordPaneStrings = {
  accept: 'Chấp nhận, ghi lý do',
  reason: 'Lý do chấp nhận',
  reasonHint: 'Lý do được ghi vào trang "Phiếu kiểm tra" và in kèm. Số liệu đổi thì phải xem lại.',
  reasonMissing: 'Hãy ghi lý do.',
  submit: 'Chấp nhận',
  cancel: 'Hủy',
  accepted: (reason, at) => `Đã chấp nhận lúc ${moment(at)}: ${reason}`,
  withdraw: 'Bỏ chấp nhận',
  notices: {
    accepted: 'Đã ghi vào phiếu kiểm tra là chấp nhận.',
    withdrawn: 'Đã bỏ chấp nhận.',
    stamped: 'Đã đóng dấu kiểm tra. Sửa số liệu sau đây thì dấu không còn đúng.',
  },
  gate: {
    heading: 'Kiểm tra trước khi gửi',
    state: ({ errors, warnings, missing }) => {
      if (errors > 0) return `${errors} lỗi`;
      if (warnings > 0) return `${warnings} cảnh báo`;
      return missing > 0 ? `${missing} mục còn thiếu` : 'không còn gì phải xử lý';
    },
    errors: (count) => `${count} lỗi phải sửa trước khi gửi`,
    warnings: (count) => `${count} cảnh báo chưa xử lý`,
    missing: (count) => `${count} mục chưa có số liệu`,
    accepted: (count) => `${count} cảnh báo đã chấp nhận`,
    clean: 'Không còn lỗi, cảnh báo hay mục còn thiếu.',
    stamp: 'Đóng dấu đã kiểm tra',
    stampAnyway: 'Vẫn đóng dấu đã kiểm tra',
    refused: 'Còn lỗi nên chưa đóng dấu được. Bấm vào từng lỗi để tới ô và sửa.',
    openHint: 'Dấu sẽ ghi rõ những gì còn lại.',
    notStamped: 'Chưa đóng dấu kiểm tra.',
    stampHolds: (at) => `Đã đóng dấu lúc ${moment(at)}; số liệu còn nguyên từ đó.`,
    stampBroken: (at, changed) =>
      `Đã đóng dấu lúc ${moment(at)}, nhưng ${changedPart(changed)} đã bị sửa sau đó.`,
    changed: 'Ô đã thay đổi',
    lapsed: (count) => `${count} lần chấp nhận không còn được tính`,
    remove: 'Xóa khỏi phiếu',
    recordProblems: 'Trang phiếu kiểm tra',
  },
};
