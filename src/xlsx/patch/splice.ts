/** Text that takes the place of what stands from `start` to `end`; an insertion where they are the same. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes made; they must not overlap. Insertions at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new Error('splices overlap');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Opens an element that closes itself, or goes before the end tag: where to put new children. */
export function insertInto(
  { tagEnd, selfClosing }: { readonly tagEnd: number; readonly selfClosing: boolean },
  closeAt: number,
  name: string,
  children: string,
): Splice {
  return selfClosing
    ? { start: tagEnd - 2, end: tagEnd, text: `>${children}</${name}>` }
    : { start: closeAt, end: closeAt, text: children };
}
