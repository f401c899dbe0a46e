import type { RecordReportStrings } from '../recordStrings';
import { moment } from './moment';
import { changedPart } from './stampChanges';

export const recordReport: RecordReportStrings = {
  moment,
  stampHolds: (at, hash) => `Dấu kiểm tra lúc ${moment(at)}: còn nguyên (mã nội dung ${hash}).`,
  stampBroken: (at, changed) =>
    `Dấu kiểm tra lúc ${moment(at)}: không còn đúng, ${changedPart(changed)} đã bị sửa sau đó.`,
  accepted: (count) => `${count} cảnh báo đã được chấp nhận:`,
  because: (reason, at) => `(đã chấp nhận lúc ${moment(at)}: ${reason})`,
  lapsed: (count) => `${count} lần chấp nhận không còn được tính:`,
  lapsedLine: (place, value, reason) =>
    `${place}${value === '' ? '' : `, khi đó là "${value}"`}; lý do khi đó: ${reason}`,
  lapsedWhy: { changed: 'giá trị đã thay đổi', gone: 'không còn cảnh báo này' },
};
