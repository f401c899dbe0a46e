import { phraseSet } from '../number/phrases';
import { foldSpelling } from '../text/fold';
import type { Ordinal } from './ordinal';
import { splitOrdinal } from './ordinal';
import { splitUnit } from './unitText';

/** What a label says apart from its name. */
export interface RowText {
  /** The label without numbers, signs, "Trong đó" and unit. */
  readonly name: string;
  readonly ordinal?: Ordinal;
  /** True behind "Trong đó:", "Bao gồm:". */
  readonly isPart: boolean;
  readonly unit?: string;
}

const PART = /^(?:trong đó|bao gồm|gồm)\s*:?\s*/iu;
/** Footnote marks and closing signs behind a label. */
const TAIL = /(?:\s*(?:\(\*+\)|\*+|\[\d{1,2}\]|[¹²³⁴-⁹]))+$|[\s.;:,]+$/u;

/** Takes a label apart: "2.1. Tỷ lệ hộ nghèo (%)" is number, name and unit, "- Trong đó: nữ" a part. */
export function readLabel(label: string): RowText {
  let rest = label.replace(/\s+/g, ' ').trim();
  let ordinal: Ordinal | undefined;
  let isPart = false;
  for (;;) {
    const marked = splitOrdinal(rest);
    if (marked.ordinal) {
      ordinal ??= marked.ordinal;
      rest = marked.rest;
      continue;
    }
    const lead = PART.exec(rest.normalize('NFC'));
    if (!lead) break;
    isPart = true;
    const inner = rest.normalize('NFC').slice(lead[0].length);
    if (inner === '') break;
    rest = inner;
  }
  const plain = withoutTail(rest);
  const { rest: name, unit } = splitUnit(plain);
  return {
    name: withoutTail(name),
    ...(ordinal && { ordinal }),
    isPart,
    ...(unit !== undefined && { unit }),
  };
}

function withoutTail(text: string): string {
  let rest = text;
  for (let bare = rest.replace(TAIL, ''); bare !== rest; bare = rest.replace(TAIL, '')) rest = bare;
  return rest.trim();
}

const WHOLE = phraseSet(
  'tổng|tổng số|tổng cộng|cộng|toàn bộ|chung|toàn tỉnh|toàn huyện|toàn xã|toàn quốc|cả nước|toàn ngành',
);

/** True for a name that says only that it is the whole. */
export const isTotalName = (name: string): boolean => WHOLE.get(foldSpelling(name)) === true;

/** True for a name in capitals; an abbreviation of one word is none. */
export function isInCapitals(name: string): boolean {
  const letters = name.replace(/\([^()]*\)/g, '').replace(/[^\p{L}]/gu, '');
  const isLong = letters.length >= (name.includes(' ') ? 4 : 6);
  return isLong && letters === letters.toUpperCase();
}
