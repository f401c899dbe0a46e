import { foldSpelling } from '../../text/fold';

/** Letters whose tone mark stands on the other vowel in the other spelling: hòa, hoà. */
const PLACEMENTS: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

/** The other placement of every tone, and "tỷ" as "tỉ". */
function otherPlacement(text: string): string {
  const moved = PLACEMENTS.reduce((spelt, [old, modern]) => spelt.replaceAll(old, modern), text);
  return moved.replaceAll('Tỷ', 'Tỉ').replaceAll('tỷ', 'tỉ');
}

/** Ways to write the same label: combining marks, tones placed otherwise, capitals, other spaces. */
const WAYS: readonly ((label: string) => string)[] = [
  (label) => label.normalize('NFD'),
  otherPlacement,
  (label) => otherPlacement(label).normalize('NFD'),
  (label) => label.toLocaleUpperCase('vi'),
  (label) => label.replaceAll(' ', '\u00a0'),
  (label) => `  ${label} `,
];

/** A label spelt otherwise and still the same; by its row, so that one file has several ways. */
export function respelt(label: string, row: number): string {
  const spelt = WAYS[row % WAYS.length]?.(label) ?? label;
  return foldSpelling(spelt) === foldSpelling(label) ? spelt : label.normalize('NFD');
}
