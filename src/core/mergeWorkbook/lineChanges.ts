import type { LineChanges, TypedLine } from '../appendix/typedLines';
import type { SheetLine } from './sheetTexts';

const keyOf = ({ texts }: SheetLine) => texts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');

/** Places of the longest run of lines that stand in both, in order. */
function common(one: readonly string[], other: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/**
 * What somebody did to lines: typed over one, or put one in. A line that was deleted comes back.
 * @param own the lines as they were written
 * @param now the lines as they stand
 * @param free how many of the own lines, from the first, may be typed over; what is put in behind the last of them goes there
 * @returns the changes, and the lines that are typed over others
 */
export function changesOf(
  own: readonly SheetLine[],
  now: readonly SheetLine[],
  free: number,
): { readonly changes: LineChanges; readonly lost: readonly SheetLine[] } {
  const instead: Record<number, TypedLine> = {};
  const after: Record<number, TypedLine[]> = {};
  const lost: SheetLine[] = [];
  const pairs = [...common(own.map(keyOf), now.map(keyOf)), [own.length, now.length] as const];
  let [i, j] = [0, 0];
  for (const [ownAt, nowAt] of pairs) {
    for (; j < nowAt; j += 1) {
      const line = now[j];
      if (!line) continue;
      if (i < ownAt && i < free) instead[i++] = line.texts;
      else if (i < ownAt) {
        lost.push(line);
        i += 1;
      } else {
        const behind = Math.min(i, free) - 1;
        after[behind] = [...(after[behind] ?? []), line.texts];
      }
    }
    i = ownAt + 1;
    j = nowAt + 1;
  }
  return { changes: { instead, after }, lost };
}

const distinct = (lines: readonly TypedLine[]): TypedLine[] => [
  ...new Map(lines.map((line) => [JSON.stringify(line), line])).values(),
];
const inOrder = (lines: readonly TypedLine[]) =>
  distinct(lines)
    .map((line) => JSON.stringify(line))
    .sort()
    .map((text) => JSON.parse(text) as TypedLine);

/** Changes of several sheets as one, whichever came first: of lines typed over the same one the others stand behind the first. */
export function joinChanges(all: readonly LineChanges[]): LineChanges {
  const places = (part: keyof LineChanges) => [
    ...new Set(all.flatMap((each) => Object.keys(each[part]).map(Number))),
  ];
  const instead: Record<number, TypedLine> = {};
  const after: Record<number, TypedLine[]> = {};
  for (const at of places('instead')) {
    const [first, ...others] = inOrder(all.flatMap((each) => [each.instead[at]].filter((line) => !!line)));
    if (first) instead[at] = first;
    if (others.length > 0) after[at] = others;
  }
  for (const at of places('after')) {
    const own = all.flatMap((each) => (each.after[at] ? [each.after[at]] : []));
    const [only] = own;
    const isOne = own.every((lines) => JSON.stringify(lines) === JSON.stringify(only));
    const lines = isOne && only ? only : inOrder(own.flat());
    after[at] = distinct([...(after[at] ?? []), ...lines]);
  }
  return { instead, after };
}
