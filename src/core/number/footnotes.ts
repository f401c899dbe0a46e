import { spelledAside } from './spelledAside';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾';
/** Units of length that a superscript 2 or 3 turns into an area or a volume. */
const LENGTH_UNITS = new Set(['m', 'km', 'hm', 'dam', 'dm', 'cm', 'mm']);
const LETTERS_AT_END = /(?:^|[^\p{L}])(\p{L}{1,3})$/u;
const TEN_AT_END = /(?:^|[^\d.,])10$/;
const MAX_NOTE_LENGTH = 60;

/** What a figure in square brackets is to the grammar: "41,2 [40]", "41,2[40,5]", "12.900 [mười hai nghìn]"; '' for the number of a note. */
function figureIn(inner: string, before: string): string {
  if (spelledAside(inner)?.rest === '') return `(${inner})`;
  const isNumber = /^\d[\d.,]*%?$/.test(inner);
  // "km²[12]", "250 [2]" are notes.
  const isNote = /^\d+$/.test(inner) && (inner.length === 1 || !/\d[^\p{L}\]]* $/u.test(before));
  return isNumber && !isNote ? `; ${inner}` : '';
}

/** Removes "[2]", "[cần dẫn nguồn]": editors' notes in square brackets, never part of a figure. A figure is left in round ones. */
function withoutSquareNotes(text: string): string {
  let out = '';
  let from = 0;
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', from)) {
    const close = text.indexOf(']', open);
    if (close < 0) break;
    const isNote = open > 0 && close - open <= MAX_NOTE_LENGTH;
    const inner = text.slice(open + 1, close).trim();
    out += isNote ? text.slice(from, open) : text.slice(from, close + 1);
    if (isNote) out += figureIn(inner, text.slice(0, open));
    from = close + 1;
  }
  return out + text.slice(from);
}

/** Removes stars and daggers, save a star that multiplies two digits ("2*3"). */
function withoutStars(text: string): string {
  return text.replace(/[†‡]/g, '').replace(/\*/g, (star, index: number) => {
    const between = /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '');
    return between ? star : '';
  });
}

/** Removes raised digits: footnotes, save the square or cube of a length (m²) and a power of ten (10⁶). */
function withoutRaisedDigits(text: string): string {
  let out = '';
  for (let index = 0; index < text.length;) {
    if (!SUPERSCRIPTS.includes(text[index] as string)) {
      out += text[index++] as string;
      continue;
    }
    let end = index;
    while (end < text.length && SUPERSCRIPTS.includes(text[end] as string)) end++;
    const before = out.slice(-6).trimEnd();
    const letters = LETTERS_AT_END.exec(before)?.[1]?.toLowerCase();
    if (TEN_AT_END.test(before)) out += text.slice(index, end);
    else if (letters && LENGTH_UNITS.has(letters) && '²³'.includes(text[index] as string))
      out = `${out.trimEnd()}${text[index] as string}`;
    index = end;
  }
  return out;
}

/** A text without its footnote marks: "41,2%¹", "6.892 km²[2]", "500 người*". The number is never touched. */
export function withoutFootnotes(text: string): string {
  // A starred bracket "(*)" has become an empty one.
  return withoutRaisedDigits(withoutStars(withoutSquareNotes(text))).replace(/\( ?\)/g, '');
}
