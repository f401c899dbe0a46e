import type { Claim } from '../../core/merge/claim';
import type { FoundInstead } from '../../core/merge/keptFinding';
import type { MergedFile } from '../../core/merge/state';
import type { MergeWorkbookStrings, WantedMending } from '../../core/mergeWorkbook/strings';
import type { MendGap } from '../../core/mergeWorkbook/unitProgress';
import { cutText, joinWithin } from '../../core/text/shortened';
import { day } from './dates';
import { number } from './numbers';

/** A letter is read by people: of each thing so many are written out, so long together (characters), and the rest is counted. */
const MOST = {
  said: { separator: '; ', count: 8, length: 2_000, more: (left: number) => `… và ${left} số khác` },
  errors: { separator: ' ', count: 8, length: 2_000, more: (left: number) => `… và ${left} lỗi khác` },
  files: { separator: '. ', count: 10, length: 4_000, more: (left: number) => `… và ${left} tệp khác` },
  missing: {
    separator: '; ',
    count: 60,
    length: 9_000,
    more: (left: number) => `… và ${left} chỉ tiêu khác`,
  },
  toMend: {
    separator: '. ',
    count: 40,
    length: 16_000,
    more: (left: number) => `… và ${left} chỉ tiêu khác`,
  },
};

/** Characters of a cell's own words that are quoted. */
const QUOTED = 200;

const place = ({ origin: { file, sheet, cell } }: Claim) => `ô ${cell}, trang “${sheet}”, tệp ${file}`;

const count = (value: string | undefined) => (value === undefined ? 'để trống' : number(value));

const counts = ({ numerator, denominator }: Claim) =>
  numerator === undefined && denominator === undefined
    ? ''
    : ` (tử số ${count(numerator)}, mẫu số ${count(denominator)})`;

/** A number as it is written here; anything else as it was typed. */
function figure({ state, value, comparator, raw }: Claim): string {
  if (state === 'reported' && value !== undefined && comparator === undefined) return number(value);
  return raw.trim() === '' ? 'để trống' : `“${cutText(raw.trim(), QUOTED)}”`;
}

const KINDS = { official: 'số chính thức', estimate: 'số ước' } as const;

/** Which kind of figure it is, told where the claims differ in nothing else or in that too. */
const kindOf = ({ kind }: Claim, isTold: boolean) =>
  isTold ? `, ${kind ? KINDS[kind] : 'không ghi loại số liệu'}` : '';

/** "72,5 (tử số 29, mẫu số 40) ở ô H7, trang “Phụ lục”, tệp a.xlsx". */
const said = (claim: Claim, tellsKind: boolean) =>
  `${figure(claim)}${counts(claim)}${kindOf(claim, tellsKind)} ở ${place(claim)}`;

function allSaid({ said: claims }: WantedMending): string {
  const tellsKind = new Set(claims.map(({ kind }) => kind)).size > 1;
  return joinWithin(
    claims.map((claim) => said(claim, tellsKind)),
    MOST.said,
  );
}

/** " ở ô H7, …" of the only claim there is. */
const where = ([claim]: readonly Claim[]) => (claim ? ` ở ${place(claim)}` : '');

/** What a count counts, where the plan says so. */
function counted({ aggregation }: WantedMending['indicator'], part: 'numerator' | 'denominator'): string {
  return aggregation.kind === 'ratio' ? ` (${aggregation[part]})` : '';
}

/** What is wrong with a figure and what is wanted, by why it does not count. */
const WANTED: Readonly<Record<MendGap, (about: WantedMending) => string>> = {
  openConflict: (about) => `có các số khác nhau: ${allSaid(about)}; đề nghị xác nhận số nào đúng`,
  unreadable: (about) => `ghi ${allSaid(about)}, chưa rõ là số nào; đề nghị ghi lại bằng một con số`,
  invalid: (about) =>
    about.errors.length > 0
      ? `${joinWithin(about.said.map(place), MOST.said)}: ${joinWithin(about.errors, MOST.errors).replace(/\.$/, '')}`
      : `số liệu có lỗi${where(about.said)}; đề nghị kiểm tra và sửa lại`,
  interval: (about) =>
    `ghi ${allSaid(about)}, chưa phải một số cụ thể nên chưa cộng được; đề nghị ghi số cụ thể`,
  numeratorMissing: ({ indicator, said: claims }) =>
    `thiếu tử số${counted(indicator, 'numerator')}${where(claims)}; đề nghị bổ sung`,
  denominatorMissing: ({ indicator, said: claims }) =>
    `thiếu mẫu số${counted(indicator, 'denominator')}${where(claims)}; đề nghị bổ sung`,
  countsMissing: ({ indicator, said: claims }) =>
    `thiếu tử số${counted(indicator, 'numerator')} và mẫu số${counted(indicator, 'denominator')}${where(claims)}; đề nghị bổ sung`,
};

const READABLE = 'đề nghị mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại';
const BROKEN = 'bị hỏng hoặc gửi chưa trọn nên không đọc được; đề nghị kiểm tra tệp gốc và gửi lại';

/** Why a file of the unit's was not taken, and what the unit can do; what the coordinator is told is another thing. */
const REFUSED: Readonly<Record<string, (unit: string, year: number, instead: FoundInstead) => string>> = {
  empty: () => 'là tệp rỗng; đề nghị kiểm tra tệp gốc và gửi lại',
  notAWorkbook: () => 'không phải sổ tính Excel; đề nghị gửi tệp .xlsx của phụ lục',
  html: () => `là trang web mang tên sổ tính; ${READABLE}`,
  xmlSpreadsheet: () => `là sổ tính XML kiểu 2003; ${READABLE}`,
  legacyXls: () => `là sổ tính kiểu cũ (.xls) không đọc được; ${READABLE}`,
  xlsb: () => `là sổ tính nhị phân (.xlsb) không đọc được; ${READABLE}`,
  openDocument: () => `là sổ tính OpenDocument không đọc được; ${READABLE}`,
  encrypted: () => 'có mật khẩu mở tệp nên không đọc được; đề nghị bỏ mật khẩu rồi gửi lại',
  truncated: () => BROKEN,
  damaged: () => BROKEN,
  tooLarge: () => 'quá lớn; đề nghị xóa các trang không liên quan rồi gửi lại',
  entityDeclaration: () => `chứa khai báo XML không an toàn; ${READABLE}`,
  resourceLimit: () => 'đọc mất quá nhiều thời gian; đề nghị xóa các trang không liên quan rồi gửi lại',
  noAppendix: () => 'không có phụ lục chỉ tiêu nào nhận ra được; đề nghị dùng mẫu đã gửi',
  otherPlan: () => 'là phụ lục của kế hoạch khác; đề nghị gửi đúng phụ lục',
  otherYear: (_, year) => `không có phụ lục năm ${year}; đề nghị gửi phụ lục đúng năm`,
  yearUnknown: (_, year) =>
    `không ghi năm báo cáo; đề nghị ghi “Kết quả năm ${year}” ở đầu bảng, hoặc dùng mẫu đã gửi`,
  unitUnknown: (unit) =>
    `không ghi đúng tên đơn vị báo cáo; đề nghị ghi “${unit}” ở dòng “Đơn vị báo cáo”, hoặc dùng mẫu đã gửi`,
  yearContradicts: (_, year, { sheetYear, year: own = year }) =>
    sheetYear !== undefined
      ? `có tên trang ghi năm ${sheetYear} và không tiêu đề nào ghi năm ${own} nên không rõ số liệu của năm nào; đề nghị đặt lại tên trang, ghi năm ${year} vào tiêu đề, hoặc gửi lại bằng mẫu năm ${year}`
      : `ghi các năm khác nhau nên không rõ số liệu của năm nào; đề nghị gửi lại bằng mẫu năm ${year}`,
  partOfYear: (_, year) =>
    `ghi số liệu của một phần năm (6 tháng, 9 tháng, quý …); đề nghị gửi số liệu cả năm ${year}, hoặc ước cả năm`,
  unitContradicts: () =>
    'ghi đơn vị báo cáo khác với đơn vị được cấp mẫu nên không rõ số liệu của ai; đề nghị gửi lại bằng mẫu của quý cơ quan',
  templateTooOld: () => 'lập theo bản cũ của kế hoạch, có chỉ tiêu nay tính khác; đề nghị dùng mẫu mới',
};

/** "(1) tệp “a.xlsx” có mật khẩu …". */
function refusals(refused: readonly MergedFile[], unit: string, year: number): string {
  const lines = refused.map(({ file, reason = '', instead = {} }) => {
    const why =
      REFUSED[reason]?.(unit, year, instead) ?? 'không đưa vào tổng hợp được; đề nghị kiểm tra và gửi lại';
    return `tệp “${file}” ${why}`;
  });
  const numbered = lines.length === 1 ? lines : lines.map((line, at) => `(${at + 1}) ${line}`);
  return joinWithin(numbered, MOST.files);
}

/** A letter to a unit that owes something: what it has not sent, and what of the sent it has to mend. */
export const reminder: MergeWorkbookStrings['reminder'] = ({
  unit,
  year,
  citation,
  lastDay,
  missing,
  toMend,
  hasSent,
  refused,
}) => {
  const deadline = lastDay === undefined ? '' : ` (hạn cuối ${day(lastDay)})`;
  if (!hasSent && refused.length > 0)
    return `Kính gửi ${unit}: phụ lục báo cáo năm ${year} thực hiện ${citation}${deadline} chưa đưa vào tổng hợp được. Đã nhận ${refused.length} tệp có thể là của quý cơ quan: ${refusals(refused, unit, year)}. Nếu tệp không phải của quý cơ quan, đề nghị gửi phụ lục, gồm ${missing.length} chỉ tiêu.`;
  if (!hasSent)
    return `Kính gửi ${unit}: đến nay chưa nhận được phụ lục báo cáo năm ${year} thực hiện ${citation}${deadline}, gồm ${missing.length} chỉ tiêu. Đề nghị quý cơ quan gửi phụ lục.`;
  const parts = [
    ...(missing.length > 0
      ? [`còn thiếu ${missing.length} chỉ tiêu: ${joinWithin(missing, MOST.missing)}`]
      : []),
    ...(toMend.length > 0
      ? [
          `có ${toMend.length} chỉ tiêu chưa tính được vào số chung: ${joinWithin(
            toMend.map((each, at) => `(${at + 1}) ${each.name}: ${WANTED[each.because](each)}`),
            MOST.toMend,
          )}`,
        ]
      : []),
  ];
  return `Kính gửi ${unit}: báo cáo năm ${year} thực hiện ${citation}${deadline} ${parts.join('. Báo cáo cũng ')}. Đề nghị quý cơ quan bổ sung, chỉnh sửa và gửi lại phụ lục.`;
};
