/** A label without the target that some tables write into it, and that target. */
export interface WithoutTarget {
  readonly rest: string;
  /** As written: "dưới 2,45%". */
  readonly target?: string;
}

const LEADS = 'phấn đấu|đạt|tối thiểu|ít nhất|trên|dưới|khoảng|còn|không quá|hơn|từ|duy trì|≥|≤|>|<';
const NUMBER = '\\d[\\d.,]*(?:\\s*[-–]\\s*\\d[\\d.,]*)?';
/** "đạt 40%", "dưới 2,45%": behind a word for a target only a percentage, so that "dưới 5 tuổi" stays. */
const SHARE = new RegExp(`[\\s,;:-]+((?:(?:${LEADS})\\s*)+${NUMBER}\\s*%(?:\\s*trở lên)?)$`, 'iu');
/** "đạt 75,5 tuổi": behind "đạt" whatever is counted. */
const REACHED = new RegExp(
  `[\\s,;:-]+((?:phấn đấu\\s+)?đạt\\s+(?:(?:${LEADS})\\s*)*${NUMBER}(?:\\s*[\\p{L}²]+){0,3})$`,
  'iu',
);

const ALONE = new RegExp(`^\\s*(?:(?:${LEADS})\\s*)*${NUMBER}\\s*$`, 'iu');

/** True for a number without a unit, alone or behind words for a bound: "970", "Trên 970". */
export const isNumberAlone = (text: string): boolean => ALONE.test(text.normalize('NFC'));

/** Takes the target off the end of a label: "Tỷ lệ thất nghiệp chung dưới 2,45%". */
export function withoutTarget(label: string): WithoutTarget {
  const text = label.normalize('NFC');
  const match = SHARE.exec(text) ?? REACHED.exec(text);
  const [, target] = match ?? [];
  return match && target !== undefined ? { rest: text.slice(0, match.index), target } : { rest: label };
}

/** Takes the year by which a target is due off a label: "Đến năm 2030, …", "… đến năm 2030". Other years stay. */
export function withoutYear(label: string, year: number): string {
  const text = label.normalize('NFC');
  return text
    .replace(new RegExp(`^(?:đến|hết|tính đến|trong)?\\s*(?:cuối )?năm ${year}\\s*[,:]\\s*`, 'iu'), '')
    .replace(new RegExp(`[\\s,]+(?:đến|hết|vào|tính đến)?\\s*(?:cuối )?năm ${year}$`, 'iu'), '');
}
