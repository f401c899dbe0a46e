import type { RatioPart } from '../../core/check/finding';
import type { FindingMessages } from '../types';
import { capitalised } from '../capitalised';
import { rounded } from '../rounded';
import type { StatedNumber } from '../targets';
import { day } from './dates';
import { number } from './numbers';
import { reading, shown } from './shown';
import { statedPhrase, targetPhrase, withUnit } from './targets';

const PARTS: Readonly<Record<RatioPart | 'result', string>> = {
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  result: 'Kết quả',
};

/** Messages of the rules about what is in a result cell. */
export const ruleFindings = {
  formulaError: ({ part, raw }) =>
    `${PARTS[part]} là lỗi công thức ${raw}. Hãy sửa công thức, hoặc nhập thẳng con số.`,
  resultIsDate: ({ day: iso, ...held }) =>
    iso === undefined && held.number !== undefined
      ? `Ô này định dạng ngày tháng nên Excel hiện một ngày thay cho số ${shown(held)}. Hãy định dạng ô là Số (Number) rồi nhập lại con số.`
      : iso === undefined
        ? `"${shown(held)}" là ngày tháng, không phải con số. Hãy nhập lại con số.`
        : `Ô này là ngày ${day(iso)}, không phải con số: Excel tự đổi số gõ với dấu "/" hoặc "-" (như 3/4) thành ngày. Hãy định dạng ô là Số (Number) hoặc Văn bản (Text) rồi nhập lại con số.`,
  unitScaleDoubtful: ({ readings, percentFormatted, ofInterval, ...held }, { indicator }) => {
    const unit = indicator?.unit ?? '%';
    const why = percentFormatted
      ? 'ô đang định dạng phần trăm (%) nên Excel hiện số gấp 100 lần'
      : 'có thể đã nhập phân số của 1 thay cho phần trăm';
    const format = percentFormatted ? 'định dạng ô là Số (Number) rồi ' : '';
    const typing = readings.map((each) =>
      Number(each) > 0 && Number(each) < 1
        ? `nếu là ${number(each)}%, hãy gõ kèm dấu %: ${number(each)}%`
        : `nếu là ${withUnit(number(each), unit)}, hãy ${format}nhập ${number(each)}`,
    );
    const again = ofInterval
      ? 'hãy ghi lại cả khoảng, kèm dấu %'
      : `hãy ${format}nhập lại theo đơn vị ${unit}`;
    const advice = ofInterval || typing.length === 0 ? again : typing.join('; ');
    return `"${shown(held)}": ${why}. ${capitalised(advice)}.`;
  },
  scaleWordDoubtful: ({ typed, englishMark, ...stated }, { indicator }) => {
    const unit = indicator?.unit ?? '';
    const phrase = (each: StatedNumber) => statedPhrase(each, unit);
    const may = typed
      .map((each) => `theo ${each.unit} (khi đó là ${phrase({ ...stated, ...each })})`)
      .join(' hoặc ');
    const known =
      indicator?.target.value === undefined ? 'mức thường gặp' : `mục tiêu ${targetPhrase(indicator)}`;
    const mark = englishMark
      ? ' hoặc máy dùng dấu kiểu Anh đã hiểu dấu chấm hàng nghìn là dấu thập phân'
      : '';
    return `Kết quả ${phrase(stated)} khác xa ${known}: có thể đã nhập ${may}${mark}. Hãy kiểm tra và nhập lại theo ${unit || 'đơn vị của chỉ tiêu'}; nếu số này đúng, hãy chấp nhận cảnh báo và ghi lý do.`;
  },
  numberShownOtherwise: (held) =>
    `Ô chứa ${shown(held)} nhưng định dạng số của ô thêm chữ hoặc rút gọn số khi hiện ra, nên không rõ số nào đúng. Hãy định dạng ô là Số (Number) rồi nhập đủ số.`,
  percentFormatted: ({ value, ...held }) =>
    `Ô đang định dạng phần trăm: Excel lưu ${shown(held)} và hiện ${number(value)}%. Kết quả được đọc là ${number(value)}, nhưng công thức trong bảng không hiểu. Hãy định dạng ô là Số (Number) rồi nhập ${number(value)}.`,
  shareBelowOne: ({ value, percentFormatted }) =>
    `Kết quả được đọc là ${number(value)}% nhờ dấu %. Công thức trong bảng không thấy dấu này nên vẫn ghi "${percentFormatted ? 'Kiểm tra đơn vị' : 'Cần kiểm tra'}"; nếu đúng thì không cần làm gì thêm.`,
  fractionInCount: ({ readings, ...held }) =>
    `"${shown(held)}" có phần thập phân, mà ở đây đếm số nguyên${readings.length > 1 ? `; có thể là ${reading(readings[0] ?? '')} (máy dùng dấu kiểu Anh đã hiểu dấu chấm hàng nghìn là dấu thập phân)` : ''}. Hãy nhập lại số nguyên, không gõ dấu chấm hàng nghìn.`,
  unitConflicts: ({ unit, inMonths, ...held }) => {
    const asked = unit === '' ? '' : ` (${unit})`;
    if (inMonths === 'months')
      return `"${shown(held)}" tính bằng tháng, còn chỉ tiêu tính bằng ${unit}. Hãy chia cho 12 rồi nhập số ${unit} (18 tháng là 1,5).`;
    if (inMonths === 'monthly')
      return `"${shown(held)}" là số của một tháng, còn chỉ tiêu hỏi số của cả năm${asked}. Hãy nhập số cả năm: cộng 12 tháng, hoặc bình quân tháng nhân 12.`;
    return `"${shown(held)}" ghi đơn vị không quy đổi được sang đơn vị của chỉ tiêu${asked}. Hãy nhập kết quả đúng đơn vị.`;
  },
  cumulativeDecreases: ({ value, earlier, year }) =>
    `Số lũy kế ${number(value)} nhỏ hơn số đã báo cáo năm ${year} (${number(earlier)}), trong khi lũy kế chỉ có tăng. Hãy kiểm tra: có thể đã nhập số của riêng năm nay.`,
  jumpFromEarlierYear: ({ value, earlier, year }) =>
    `${number(value)} khác xa năm ${year} (${number(earlier)}). Hãy kiểm tra số, dấu thập phân và đơn vị; nếu đúng, hãy ghi lý do ở cột Nguyên nhân.`,
  differsFromOtherUnits: ({ value, median, units }) =>
    `${number(value)} khác xa ${units} đơn vị cùng loại (mức giữa là ${number(median)}). Hãy kiểm tra số, dấu thập phân và đơn vị.`,
  officialBeforeYearEnd: ({ year }) =>
    `Năm ${year} chưa kết thúc mà số liệu ghi là Chính thức. Hãy chọn Ước, hoặc chờ có số liệu cả năm.`,
  sourceMissing: () => 'Chưa ghi nguồn số liệu. Hãy ghi văn bản, báo cáo hoặc cơ quan cung cấp số liệu này.',
  explanationMissing: (fact, { indicator }) =>
    fact.because === 'targetYear'
      ? `Chưa đạt mục tiêu${indicator ? ` ${targetPhrase(indicator)}` : ''} trong năm mục tiêu mà chưa có giải trình. Hãy ghi nguyên nhân, giải pháp.`
      : `Đang chậm so với tiến độ (đến năm nay cần ${withUnit(number(rounded(fact.expected, indicator)), indicator?.unit ?? '')}) mà chưa có giải trình. Hãy ghi nguyên nhân, giải pháp.`,
} satisfies Partial<FindingMessages>;
