/**
 * Which characters of a text stay where some of its lines go, each with a line break that set it off.
 * @param stale numbers of the lines, from 0
 * @returns the ranges that stay, from their begin to behind their end, in order
 */
export function keptRanges(text: string, stale: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let start = 0;
  text.split('\n').forEach((line, at) => {
    const end = start + line.length;
    // The break before a line goes or stays with it; before the first that stays there is none.
    if (!stale.has(at)) ranges.push([ranges.length === 0 ? start : start - 1, end]);
    start = end + 1;
  });
  return ranges;
}

/** What is left of a part of the text that begins at `from`. */
export function keptOf(part: string, from: number, ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .map(([start, end]) => part.slice(Math.max(0, start - from), Math.max(0, end - from)))
    .join('');
}
