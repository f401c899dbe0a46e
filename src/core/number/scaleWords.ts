import { foldSpelling } from '../text/fold';

/** Words that multiply by a power of ten. "vạn" is ten thousand; "k" counts only glued to the digits ("50k"). */
const POWERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ chục: 1, trăm: 2, nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tr: 6, tỷ: 9 }).map(
    ([word, power]) => [foldSpelling(word), power] as const,
  ),
);
/** Abbreviated bases written on to a multiplying word: "trđ", "tỷđ". */
const GLUED_BASES = ['đ', 'đồng', 'vnđ'];

/** "tỷ lệ", "tỷ suất": the same word with another meaning. */
const RATIO = /^t[ỉi] (?:lệ|le|suất|suat|số|so|trọng|trong)(?: |$)/;

/** Enough of a text to see a ratio at its start. */
const LONGEST_RATIO = 12;

/** The power of ten a folded word multiplies by; undefined for every other word. */
export function powerOf(folded: string): number | undefined {
  return (
    POWERS.get(folded) ?? ({ nghin: 3, ngan: 3, trieu: 6, ty: 9, ti: 9 } as Record<string, number>)[folded]
  );
}

/** Length of the multiplying word in front of a glued base ("trđ" → 2); 0 where there is none. */
export function gluedScaleLength(folded: string): number {
  for (const base of GLUED_BASES) {
    const word = folded.slice(0, -base.length);
    if (folded.endsWith(base) && word !== '' && POWERS.has(word)) return word.length;
  }
  return 0;
}

/** A unit taken apart: "triệu người" is 10⁶ × "người", "1.000 tấn" is 10³ × "tấn". */
export interface ScaledUnit {
  readonly power: number;
  readonly base: string;
}

/** Takes the multiplying words or the leading 1.000 off a unit as a plan states it. */
export function splitScale(unit: string): ScaledUnit {
  let rest = unit.trim();
  let power = 0;
  const [thousands] = /^1(?:[. ]?000)+(?= )/.exec(rest) ?? [];
  if (thousands) {
    power = thousands.replace(/\D/g, '').length - 1;
    rest = rest.slice(thousands.length).trim();
  }
  for (;;) {
    const word = /^[\p{L}\p{M}]+/u.exec(rest)?.[0];
    if (word === undefined || RATIO.test(foldSpelling(rest.slice(0, LONGEST_RATIO)))) break;
    const folded = foldSpelling(word);
    const length = gluedScaleLength(folded) || folded.length;
    const own = powerOf(folded.slice(0, length));
    if (own === undefined) break;
    power += own;
    rest = rest.slice(length).replace(/^[. ]+/, '');
  }
  return { power, base: rest };
}
