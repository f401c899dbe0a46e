import type { Choice } from '../../core/merge/chooseClaim';
import type { MergeStrings } from '../mergeStrings';
import { moment } from './moment';
import { number } from './numbers';

const about = (place: number, { unit, indicator }: Choice) =>
  `Quyết định thứ ${place} (${unit ?? 'các nguồn'}, ${indicator})`;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join('; ');

const bases = {
  stamp: 'theo dấu kiểm tra',
  workbook: 'theo lần lưu cuối ghi trong tệp',
  file: 'theo ngày giờ của tệp',
};

export const merge: MergeStrings = {
  title: (plan, year) => `Tổng hợp kế hoạch ${plan}, năm ${year}`,
  statuses: {
    accepted: 'nhận',
    acceptedWithFindings: 'nhận, có điểm cần xem lại',
    duplicate: 'trùng',
    superseded: 'đã có bản thay thế',
    refused: 'không nhận',
  },
  inSheet: (file, sheet) => `${file}, trang "${sheet}" không được gộp`,
  refusals: {
    noAppendix: ({ file }) =>
      `${file}: không có phụ lục chỉ tiêu nào nhận ra được; hãy đề nghị đơn vị dùng mẫu đã gửi.`,
    otherPlan: ({ file, plan, found }) =>
      `${file}: là phụ lục của ${found.citation ?? 'kế hoạch khác'}, không phải ${plan.citation}; hãy kiểm tra đơn vị gửi nhầm tệp hay không.`,
    otherYear: ({ file, year, found }) =>
      `${file}: ${found.year === undefined ? '' : `là phụ lục năm ${found.year}, `}không có phụ lục năm ${year}; hãy đề nghị đơn vị gửi phụ lục đúng năm.`,
    yearUnknown: ({ file, year }) =>
      `${file}: không xác định được năm báo cáo; hãy ghi "Kết quả năm ${year}" ở đầu bảng, hoặc dùng mẫu đã gửi.`,
    unitUnknown: ({ file, found: { unit, near } }) =>
      unit === undefined
        ? `${file}: không ghi đơn vị báo cáo; hãy ghi tên đơn vị ở dòng "Đơn vị báo cáo", hoặc dùng mẫu đã gửi cho đơn vị.`
        : `${file}: dòng "Đơn vị báo cáo" ghi "${unit}", không có trong kế hoạch${near === undefined ? '' : ` (gần giống: "${near}")`}; hãy ghi đúng tên, hoặc dùng mẫu đã gửi cho đơn vị.`,
    yearContradicts: ({ file, year, found: { sheetYear, year: own = year } }) =>
      sheetYear !== undefined
        ? `${file}: tên trang ghi năm ${sheetYear} và không tiêu đề nào ghi năm ${own} mà mẫu được lập cho, nên không rõ số liệu của năm nào; hãy hỏi đơn vị gửi, đặt lại tên trang và ghi năm vào tiêu đề, hoặc đề nghị gửi lại bằng mẫu đúng năm.`
        : `${file}: các tiêu đề ghi năm khác nhau hoặc khác năm của mẫu, nên không rõ số liệu của năm nào; hãy hỏi đơn vị gửi, sửa tiêu đề cho đúng hoặc đề nghị gửi lại bằng mẫu đúng năm.`,
    partOfYear: ({ file, year }) =>
      `${file}: tiêu đề ghi số liệu của một phần năm (6 tháng, 9 tháng, quý …), không phải của cả năm ${year}; hãy đề nghị đơn vị gửi số liệu cả năm, hoặc sửa tiêu đề nếu số đã là của cả năm.`,
    unitContradicts: ({ file }) =>
      `${file}: dòng "Đơn vị báo cáo" hoặc "(Kèm theo Báo cáo …)" ghi đơn vị khác với đơn vị được cấp mẫu, nên không rõ số liệu của ai; hãy hỏi đơn vị gửi, sửa dòng đó cho đúng hoặc đề nghị gửi lại bằng mẫu của đơn vị.`,
    templateTooOld: ({ file }) =>
      `${file}: lập theo bản cũ của kế hoạch, có chỉ tiêu nay tính khác nên không cộng được; hãy gửi mẫu mới cho đơn vị.`,
  },
  notInPlan: ({ name, raw, numerator, denominator, version: own }, version) => {
    const said = raw.trim() === '' ? `${numerator ?? '…'}/${denominator ?? '…'}` : raw.trim();
    return `Số liệu “${said}” của chỉ tiêu “${name}” không được gộp vì kế hoạch đang dùng (phiên bản ${version}) không có chỉ tiêu này; tệp lập theo phiên bản ${own}. Nếu chỉ tiêu này phải báo cáo, hãy nạp phiên bản ${own} của kế hoạch rồi gộp lại.`;
  },
  rejectedAgain: ({ raw, value, reason, decidedAt }) =>
    `Đơn vị vẫn gửi “${value === undefined ? raw.trim() : number(value)}” sau khi số khác đã được chọn lúc ${moment(decidedAt)} (lý do: ${reason}). Quyết định vẫn giữ nguyên; hãy hỏi lại đơn vị, nếu số này mới đúng thì quyết định lại.`,
  otherVersion: (code) =>
    `do phiên bản khác của chương trình ghi lại (mã “${code}”), phiên bản này không diễn giải được; hãy cập nhật chương trình, hoặc mở tệp của đơn vị và kiểm tra lại.`,
  forgotten: (file) =>
    `${file}: là bảng tổng hợp đã mất trang ghi nhớ nên không gộp tiếp được; hãy dùng bản lưu trước đó, hoặc gộp lại từ các tệp gốc của đơn vị.`,
  cannotGoOn: {
    changed: (file) =>
      `${file}: phần ghi nhớ của bảng tổng hợp đã bị sửa nên không gộp tiếp được; hãy dùng bản lưu trước đó, hoặc gộp lại từ các tệp gốc.`,
    planUnknown: (file, plan) =>
      `${file}: là bảng tổng hợp của kế hoạch "${plan}" mà máy này chưa có đúng phiên bản; hãy nạp kế hoạch đó bằng "phuluc plan import".`,
    otherMerge: (file, plan, year) =>
      `${file}: là bảng tổng hợp của kế hoạch ${plan}, năm ${year}, không gộp chung được với kế hoạch, năm đang chọn; hãy chọn đúng kế hoạch ấy (cả phiên bản sau dấu @) và năm ấy để gộp tiếp, hoặc lấy tệp này ra khỏi danh sách.`,
  },
  wentOn: (file) => `Gộp tiếp từ bảng tổng hợp ${file}; các quyết định trước được giữ.`,
  written: (file) => `Đã ghi bảng tổng hợp ${file}.`,
  files: (count, statuses) => `${count} tệp: ${statuses.join(', ')}.`,
  replaced: (file, status, other) =>
    status === 'duplicate' ? `${file}: trùng với ${other}.` : `${file}: đã có bản thay thế là ${other}.`,
  undecided: 'Chưa đủ số liệu',
  columns: {
    indicator: 'Chỉ tiêu',
    target: 'Mục tiêu',
    value: 'Kết quả chung',
    coverage: 'Độ phủ',
    verdict: 'Đánh giá',
  },
  withheld: {
    countsMissing: 'thiếu tử số, mẫu số',
    intervals: 'có số ghi dạng khoảng',
    unreadable: 'có ô chưa đọc được',
    invalid: 'có số liệu lỗi',
    openConflicts: 'có mâu thuẫn chưa xử lý',
    denominatorZero: 'tổng mẫu số bằng 0',
    outOfBounds: 'kết quả tính ra nằm ngoài giới hạn của chỉ tiêu',
    notApplicable: 'không áp dụng',
    noFigures: 'chưa có số liệu',
    sourcesDisagree: 'các nguồn báo khác nhau',
    notAggregated: 'không tổng hợp',
  },
  gaps: {
    nothingSaid: 'chưa báo cáo',
    noFigureYet: 'ghi chưa có số liệu',
    openConflict: 'các số liệu mâu thuẫn',
    unreadable: 'ô chưa đọc được',
    invalid: 'số liệu có lỗi',
    interval: 'ghi dạng khoảng',
    numeratorMissing: 'thiếu tử số',
    denominatorMissing: 'thiếu mẫu số',
    countsMissing: 'thiếu tử số và mẫu số',
  },
  inTheWay: 'Chưa tính được số chung vì:',
  conflicts: (open, decided) =>
    `Mâu thuẫn: ${open} chưa xử lý, ${decided} đã quyết định.${open > 0 ? ' Hãy chọn số đúng và ghi lý do (--decisions):' : ''}`,
  kindUnsaid: 'không ghi loại số liệu',
  sources: 'Các nguồn của số chung',
  disagreement: (unit, indicator, reported, computed) =>
    `${unit} báo ${reported} cho "${indicator}", còn tính từ các đơn vị là ${computed}; hãy đối chiếu hai nguồn.`,
  missingUnits: (count) => `Chưa nộp (${count} đơn vị):`,
  refusedFrom: 'Trong đó đã gửi tệp nhưng không nhận được (theo tên tệp hoặc nội dung tệp):',
  refusedFile: (unit, message) => `có thể của ${unit}: ${message}`,
  refusedUnknown: (count) =>
    `Tệp không nhận, chưa rõ đơn vị gửi (${count} tệp), có thể là của đơn vị chưa nộp:`,
  late: (count) => `Nộp trễ (${count} đơn vị):`,
  lateUnit: (unit, days, day, basis, file) =>
    `${unit}: trễ ${days} ngày, gửi ${day} (${bases[basis]}), ${file}`,
  notCarried: (file, texts) =>
    `${file}: ${texts.length} nội dung gõ vào phụ lục tổng hợp không chuyển sang được bảng mới: ${texts.map(({ cell, text }) => `ô ${cell} “${text}”`).join('; ')}. Hãy giữ bản cũ, hoặc chuyển nội dung sang cột Ghi chú hay dưới bảng trước khi gộp.`,
  wouldLose: {
    input: (file) =>
      `${file}: là một trong các tệp vừa đọc, không phải bảng tổng hợp, nên không ghi đè; hãy đặt tên khác cho tệp kết quả.`,
    ownWork: (file, sheets, texts) =>
      `${file}: chưa ghi đè vì sẽ mất ${[
        ...(sheets.length > 0
          ? [`${sheets.length} trang không thuộc bảng tổng hợp (${sheets.join('; ')})`]
          : []),
        ...(texts.length > 0
          ? [
              `${texts.length} nội dung gõ vào phụ lục tổng hợp (${texts.map(({ cell, text }) => `ô ${cell} “${text}”`).join('; ')})`,
            ]
          : []),
      ].join(' và ')}. Hãy ghi ra tệp tên khác rồi chuyển những phần ấy sang.`,
    otherMerge: (file) =>
      `${file}: là sổ tổng hợp đã có và không nằm trong các tệp đem gộp, nên không ghi đè, kể cả khi có --force: các quyết định, những trang anh, chị thêm và nội dung gõ vào sổ ấy sẽ mất. Hãy nêu tệp này trong danh sách tệp để gộp tiếp, hoặc đặt tên khác cho tệp kết quả.`,
  },
  more: (count) => `và ${count} đơn vị khác`,
  preview: {
    heading: 'Xem trước (chưa ghi gì):',
    news: {
      conflicting: 'mâu thuẫn',
      changed: 'thay đổi so với lần trước',
      new: 'mới',
      duplicate: 'nhiều tệp cùng báo một số',
      identical: 'giữ nguyên',
      missing: 'còn thiếu',
    },
    before: (raw) => `(trước đây: ${raw})`,
    nothingWritten: 'Chỉ xem trước nên không ghi tệp nào.',
  },
  notCsv: (file) => `${file}: tên tệp phải có đuôi .csv.`,
  csvApart: (file) =>
    `${file}: -o ghi ra tệp Excel (.xlsx). Muốn có tệp CSV, hãy viết --csv ${file}; có thể yêu cầu cả hai cùng lúc.`,
  cannotReadDecisions: (file, reason) =>
    `${file}: không đọc được tệp quyết định (${reason}); hãy kiểm tra lại tên tệp.`,
  decisionsNotJson: (file, detail) => `${file}: tệp quyết định không phải JSON (${detail}).`,
  decisionsMalformed: (file, wrong) =>
    `${file}: tệp quyết định chưa đúng: ${wrong.map(({ place, about: said, fields }) => (place === undefined ? 'không có danh sách decisions' : `quyết định thứ ${place}${said.length === 0 ? '' : ` (${said.join(', ')})`}: ${fields.length === 0 ? 'không phải một mục { … }' : `thiếu hoặc sai ${fields.join(', ')}`}`)).join('; ')}. Mỗi quyết định cần unit, indicator, choose và reason.`,
  choiceProblems: {
    noConflict: (place, choice) =>
      `${about(place, choice)}: không có mâu thuẫn nào như vậy, nên không dùng đến.`,
    noSuchClaim: (place, choice, names) =>
      `${about(place, choice)}: không có số liệu nào khớp với lựa chọn; hãy chọn theo tên tệp hoặc giá trị đang mâu thuẫn${names.length === 0 ? '' : ` (ở file: ${quoted(names)})`}.`,
    severalClaims: (place, choice, names) =>
      `${about(place, choice)}: có nhiều số liệu cùng khớp với lựa chọn; hãy ${names.length === 0 ? '' : `ghi ở file một trong các tên ${quoted(names)}, hoặc `}ghi thêm giá trị hoặc key.`,
    decidedOtherwise: (place, choice) =>
      `${about(place, choice)}: trong tệp còn một quyết định khác cho cùng mâu thuẫn này, nên không dùng quyết định nào; hãy giữ lại một.`,
    reasonMissing: (place, choice) => `${about(place, choice)}: thiếu lý do; hãy ghi lý do ở reason.`,
  },
};
