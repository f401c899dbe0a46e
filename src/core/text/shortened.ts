/** How much of a list is written out. */
export interface ListLimits {
  readonly separator: string;
  /** Entries at most. */
  readonly count: number;
  /** UTF-16 units at most, what is said of the rest not among them. */
  readonly length: number;
  /** What stands for the entries that are left out, behind another separator. */
  readonly more: (left: number) => string;
}

/** A text of at most so many UTF-16 units; a longer one ends in "…", never between the halves of a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const isHigh = /[\uD800-\uDBFF]/.test(text.charAt(length - 2));
  return `${text.slice(0, length - (isHigh ? 2 : 1))}…`;
}

/** Entries in a row, cut only between two of them; the first always stands, if need be cut itself. */
export function joinWithin(
  entries: readonly string[],
  { separator, count, length, more }: ListLimits,
): string {
  const kept: string[] = [];
  let room = length;
  for (const entry of entries.slice(0, count)) {
    const own = kept.length === 0 ? cutText(entry, length) : entry;
    if (own.length > room) break;
    kept.push(own);
    room -= own.length + separator.length;
  }
  const left = entries.length - kept.length;
  return [...kept, ...(left > 0 ? [more(left)] : [])].join(separator);
}
