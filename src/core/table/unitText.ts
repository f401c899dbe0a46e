import { canonicalUnit, COUNT_NOUNS, MEASURES } from '../number/unitWords';
import { splitScale } from '../number/scaleWords';
import { foldSpelling } from '../text/fold';

const STATED = /^\(? *(?:đơn vị tính|đơn vị|đvt|đv tính|đv) *: *(.+?) *\)?\.?$/u;
const STATED_INSIDE = /\( *(?:đơn vị tính|đơn vị|đvt|đv tính|đv) *:? +([^()]+)\)/u;
/** As in `STATED`, where the spelling was not folded. */
const LEAD = /^\(?\s*[^:]{2,14}:\s*/u;
const DITTO = /^(?:["〃″]|''|-? ?nt ?-?|-? ?như trên ?-?|-? ?\/\/ ?-?)$/u;

/** Most of what is asked of is a figure; there are so many that nothing should remember them. */
const FIGURE = /^[\d.,]*$/;

/** True where a cell repeats the unit of the row above. */
export const isDitto = (text: string): boolean => !FIGURE.test(text) && DITTO.test(foldSpelling(text));

/** True for a text that forms print as a unit: "%", "tỷ đồng", "1.000 người", "Tạ/ha", "giường/10.000 dân". */
export function isUnitText(text: string): boolean {
  const { power, base } = splitScale(text);
  const folded = foldSpelling(base).replace(/\.$/, '');
  if (folded === '') return power > 0;
  if (folded.length > 40) return false;
  const canonical = canonicalUnit(folded);
  const [counted = '', ...per] = canonical.split('/');
  if (/^[%‰]/.test(counted)) return folded.length <= 20;
  const isKnown = [folded, counted].some((word) => MEASURES.get(word) ?? COUNT_NOUNS.get(word));
  // A rate may count something longer: "điều dưỡng, hộ sinh/10.000 dân", "m² sàn/người".
  const begins = per.length > 0 && (MEASURES.startOf(counted) ?? COUNT_NOUNS.startOf(counted));
  return isKnown || Boolean(begins) || EXTRA.has(counted);
}

/** Units that stand in columns of units and are no words of a number's own. */
const EXTRA = new Set(
  [
    'ster',
    'cây',
    '1000 cây',
    'con',
    'lần',
    'điểm số',
    'đạt',
    'mức',
    'loại',
    'hạng',
    'triệu',
    'nghìn',
    'tỉ',
  ].map(foldSpelling),
);

/** The unit that a line says for a whole table: "ĐVT: Triệu đồng", "(Đơn vị tính: %)". */
export function statedUnit(text: string): string | undefined {
  const folded = foldSpelling(text);
  if (STATED.test(folded)) {
    const unit = text.replace(LEAD, '').replace(/[).\s]+$/, '');
    return isUnitText(unit) ? unit : undefined;
  }
  return undefined;
}

/** A text and the unit taken off it. */
export interface WithUnit {
  readonly rest: string;
  readonly unit?: string;
}

const BRACKET = /\s*\(\s*([^()]+?)\s*\)\s*[.:;*]*\s*$/u;
const COMMA = /\s*,\s*(%|‰)\s*$/u;

/** Takes a unit off the end of a label or heading: "Tỷ lệ hộ nghèo (%)", "Sản lượng (ĐVT: tấn)", "Tuổi thọ, tuổi". */
export function splitUnit(text: string): WithUnit {
  const comma = COMMA.exec(text);
  if (comma) return { rest: text.slice(0, comma.index), unit: comma[1] as string };
  const bracket = BRACKET.exec(text);
  if (!bracket) return { rest: text };
  const inside = bracket[1] as string;
  const stated = STATED_INSIDE.exec(`(${foldSpelling(inside)})`)?.[1];
  const unit = stated === undefined ? inside : inside.replace(LEAD, '');
  if (stated === undefined && !isUnitText(inside)) return { rest: text };
  return { rest: text.slice(0, bracket.index), unit };
}
