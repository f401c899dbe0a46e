import { partsOfMoment } from '../../core/record/moment';
import type { MergeWorkbookStrings } from '../../core/mergeWorkbook/strings';
import { keptMessage, refusalMessage } from '../mergeMessages';
import { day } from './dates';
import { findings } from './findings';
import { merge } from './merge';
import { number } from './numbers';
import { recordReport } from './recordReport';
import { refusals } from './refusals';
import { reminder } from './reminder';

const words = { findings, merge, refusals };

/** Units named in a narrow column; the sheet of the coverage names them all. */
const NAMED = 3;

function list(units: readonly string[]): string {
  if (units.length === 0) return '';
  const others = units.length - NAMED;
  const rest = others > 0 ? ` và ${others} đơn vị khác (xem trang Độ phủ)` : '';
  return `: ${units.slice(0, NAMED).join('; ')}${rest}`;
}

/** "2026-11-20T08:05:00+07:00" → "20/11/2026 08:05"; a day alone stays a day. */
function moment(iso: string): string {
  const parts = partsOfMoment(iso);
  return parts.time === '' ? day(parts.day) : `${day(parts.day)} ${parts.time}`;
}

export const vietnameseMergeWorkbook: MergeWorkbookStrings = {
  sheets: {
    matrix: 'Đơn vị x chỉ tiêu',
    coverage: 'Độ phủ',
    conflicts: 'Mâu thuẫn',
    units: 'Tình hình nộp',
    provenance: 'Nguồn số liệu',
    files: 'Tệp đã nhận',
    findings: 'Điểm cần xem lại',
  },
  titles: {
    matrix: (year) => `Kết quả năm ${year} của từng đơn vị`,
    coverage: (year) => `Độ phủ của số liệu chung năm ${year}`,
    conflicts: (year) => `Số liệu mâu thuẫn và quyết định, năm ${year}`,
    units: (year) => `Tình hình nộp báo cáo năm ${year}`,
    provenance: (year) => `Nguồn của từng số liệu năm ${year}`,
    files: (year) => `Các tệp đã nhận, năm ${year}`,
    findings: (year) => `Điểm cần xem lại trong các tệp, năm ${year}`,
  },
  ordinal: 'STT',
  number,
  moment,
  accepted: recordReport.because,
  moreUnits: (left) => `… và ${left} đơn vị khác`,
  moreFiles: (left) => `… và ${left} tệp khác`,
  kinds: { official: 'Chính thức', estimate: 'Ước' },
  severities: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
  statuses: merge.statuses,
  withheld: merge.withheld,
  gaps: merge.gaps,
  noFigureYet: (indicator) => `${indicator} (đã ghi chưa có số liệu)`,
  bases: { stamp: 'dấu kiểm tra', workbook: 'lần lưu cuối', file: 'ngày giờ của tệp' },
  aggregations: {
    sum: 'Cộng các đơn vị',
    ratio: 'Tổng tử số / tổng mẫu số',
    allUnits: 'Mọi đơn vị đều đạt',
    sources: 'Số của cơ quan được giao',
    none: 'Không tổng hợp',
  },
  matrix: {
    unit: 'Đơn vị',
    reported: 'Đã có',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    rate: 'Tỷ lệ',
    notApplicable: 'không áp dụng',
    noFigure: 'chưa có số liệu',
    nothingSaid: 'chưa báo cáo',
    notAsked: '–',
    conflict: 'mâu thuẫn',
  },
  coverage: {
    indicator: 'Chỉ tiêu',
    method: 'Cách tính',
    value: 'Kết quả chung',
    numerator: 'Tổng tử số',
    denominator: 'Tổng mẫu số',
    have: 'Số đơn vị có số liệu',
    of: 'Số đơn vị phải báo cáo',
    reason: 'Chưa tính được vì',
    missing: 'Đơn vị chưa tính đến',
    disagreement: 'Số của cơ quan chủ trì khác',
  },
  disagreement: (unit, reported) => `${unit} báo ${reported}`,
  conflicts: {
    unit: 'Đơn vị',
    indicator: 'Chỉ tiêu',
    said: 'Số liệu',
    kind: 'Loại',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    file: 'Tệp',
    sheet: 'Trang',
    cell: 'Ô',
    sent: 'Gửi lúc',
    proposal: 'Gợi ý',
    chosen: 'Quyết định',
    reason: 'Lý do',
    decidedAt: 'Ngày quyết định',
  },
  proposals: { officialOverEstimate: 'chính thức thay số ước', later: 'tệp gửi sau' },
  chosenMark: 'x',
  openMark: 'chưa xử lý',
  dormantMark: 'đã quyết định; nay không còn mâu thuẫn',
  decidedBefore: (at, reason) => `(Trước đó, quyết định lúc ${at}: ${reason})`,
  sources: 'Số chung',
  units: {
    unit: 'Đơn vị',
    lastDay: 'Hạn cuối',
    file: 'Tệp mới nhất',
    sent: 'Gửi lúc',
    basis: 'Căn cứ',
    late: 'Trễ (ngày)',
    expected: 'Chỉ tiêu phải báo cáo',
    counted: 'Chỉ tiêu đã tính được',
    toMend: 'Chỉ tiêu cần sửa',
    missing: 'Chỉ tiêu còn thiếu',
    reminder: 'Nội dung nhắc',
  },
  reminder,
  unknownSender: '(chưa rõ đơn vị gửi)',
  provenance: {
    unit: 'Đơn vị',
    indicator: 'Chỉ tiêu',
    said: 'Số liệu',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    kind: 'Loại',
    file: 'Tệp',
    sheet: 'Trang',
    cell: 'Ô',
    sent: 'Gửi lúc',
    merged: 'Gộp lúc',
    counts: 'Được tính',
    sha256: 'Mã SHA-256 của tệp',
  },
  files: {
    file: 'Tệp',
    unit: 'Đơn vị',
    status: 'Kết quả nhận',
    why: 'Lý do, cách xử lý',
    sent: 'Gửi lúc',
    basis: 'Căn cứ',
    findings: 'Điểm cần xem lại',
    sha256: 'Mã SHA-256',
  },
  findingMessage: (finding, file, about) => keptMessage(finding, file, about, words),
  refusalMessage: (file, about) => refusalMessage(file, about, words),
  replacedBy: (other) => `xem tệp ${other}`,
  nothing: { conflicts: 'Không có mâu thuẫn nào.', findings: 'Không có điểm nào cần xem lại.' },
  findings: {
    file: 'Tệp',
    sheet: 'Trang',
    cell: 'Ô',
    indicator: 'Chỉ tiêu',
    severity: 'Mức độ',
    message: 'Nội dung',
    code: 'Mã',
  },
  appendix: {
    sheet: (year) => `Phụ lục tổng hợp ${year}`,
    source: (have, of) => `Tổng hợp từ ${have}/${of} đơn vị`,
    sourceOf: (unit) => unit,
    withheld: (reason, units) => `Chưa tổng hợp được: ${reason}${list(units)}`,
    withheldResult: (reason) => `tạm hoãn: ${reason}`,
    partial: (units) => `Chưa gồm${list(units).slice(1)}`,
  },
};
