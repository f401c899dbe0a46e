import type { Claim } from '../../core/merge/claim';
import type { MergeWorkbookStrings, WantedMending } from '../../core/mergeWorkbook/strings';
import type { MendGap } from '../../core/mergeWorkbook/unitProgress';
import { day } from './dates';
import { number } from './numbers';

const place = ({ origin: { file, sheet, cell } }: Claim) => `ô ${cell}, trang “${sheet}”, tệp ${file}`;

const count = (value: string | undefined) => (value === undefined ? 'để trống' : number(value));

const counts = ({ numerator, denominator }: Claim) =>
  numerator === undefined && denominator === undefined
    ? ''
    : ` (tử số ${count(numerator)}, mẫu số ${count(denominator)})`;

/** A number as it is written here; anything else as it was typed. */
function figure({ state, value, comparator, raw }: Claim): string {
  if (state === 'reported' && value !== undefined && comparator === undefined) return number(value);
  return raw.trim() === '' ? 'để trống' : `“${raw.trim()}”`;
}

/** "72,5 (tử số 29, mẫu số 40) ở ô H7, trang “Phụ lục”, tệp a.xlsx". */
const said = (claim: Claim) => `${figure(claim)}${counts(claim)} ở ${place(claim)}`;

/** " ở ô H7, …" of the only claim there is. */
const where = ([claim]: readonly Claim[]) => (claim ? ` ở ${place(claim)}` : '');

/** What a count counts, where the plan says so. */
function counted({ aggregation }: WantedMending['indicator'], part: 'numerator' | 'denominator'): string {
  return aggregation.kind === 'ratio' ? ` (${aggregation[part]})` : '';
}

/** What is wrong with a figure and what is wanted, by why it does not count. */
const WANTED: Readonly<Record<MendGap, (about: WantedMending) => string>> = {
  openConflict: (about) =>
    `có các số khác nhau: ${about.said.map(said).join('; ')}; đề nghị xác nhận số nào đúng`,
  unreadable: (about) =>
    `ghi ${about.said.map(said).join('; ')}, chưa rõ là số nào; đề nghị ghi lại bằng một con số`,
  invalid: (about) =>
    about.errors.length > 0
      ? `${about.said.map(place).join('; ')}: ${about.errors.join(' ').replace(/\.$/, '')}`
      : `số liệu có lỗi${where(about.said)}; đề nghị kiểm tra và sửa lại`,
  interval: (about) =>
    `ghi ${about.said.map(said).join('; ')}, chưa phải một số cụ thể nên chưa cộng được; đề nghị ghi số cụ thể`,
  numeratorMissing: ({ indicator, said: claims }) =>
    `thiếu tử số${counted(indicator, 'numerator')}${where(claims)}; đề nghị bổ sung`,
  denominatorMissing: ({ indicator, said: claims }) =>
    `thiếu mẫu số${counted(indicator, 'denominator')}${where(claims)}; đề nghị bổ sung`,
  countsMissing: ({ indicator, said: claims }) =>
    `thiếu tử số${counted(indicator, 'numerator')} và mẫu số${counted(indicator, 'denominator')}${where(claims)}; đề nghị bổ sung`,
};

/** A letter to a unit that owes something: what it has not sent, and what of the sent it has to mend. */
export const reminder: MergeWorkbookStrings['reminder'] = ({
  unit,
  year,
  citation,
  lastDay,
  missing,
  toMend,
  hasSent,
}) => {
  const deadline = lastDay === undefined ? '' : ` (hạn cuối ${day(lastDay)})`;
  if (!hasSent)
    return `Kính gửi ${unit}: đến nay chưa nhận được phụ lục báo cáo năm ${year} thực hiện ${citation}${deadline}, gồm ${missing.length} chỉ tiêu. Đề nghị quý cơ quan gửi phụ lục.`;
  const parts = [
    ...(missing.length > 0 ? [`còn thiếu ${missing.length} chỉ tiêu: ${missing.join('; ')}`] : []),
    ...(toMend.length > 0
      ? [
          `có ${toMend.length} chỉ tiêu chưa tính được vào số chung: ${toMend
            .map((each, at) => `(${at + 1}) ${each.name}: ${WANTED[each.because](each)}`)
            .join('. ')}`,
        ]
      : []),
  ];
  return `Kính gửi ${unit}: báo cáo năm ${year} thực hiện ${citation}${deadline} ${parts.join('. Báo cáo cũng ')}. Đề nghị quý cơ quan bổ sung, chỉnh sửa và gửi lại phụ lục.`;
};
