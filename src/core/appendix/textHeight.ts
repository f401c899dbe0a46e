/**
 * How many lines a text takes in a column, by words, as Excel wraps. Times New Roman's letters are
 * a little narrower than its digits, in which column widths are counted; bold is a little wider.
 */
export function wrappedLines(text: string, width: number, bold = false): number {
  const capacity = Math.max(1, (width - 1) * (bold ? 0.98 : 1.06));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= capacity || used === 0) {
        used = needed;
      } else {
        lines += 1;
        used = word.length;
      }
      // A word longer than the line is broken.
      while (used > capacity) {
        lines += 1;
        used -= capacity;
      }
    }
  }
  return lines;
}

/** The highest a row can be in Excel is 409.5 points ("Excel specifications and limits"). */
const HIGHEST_ROW = 409;

/** Height in points of a row that shows `lines` lines of a font size. */
export function rowHeight(lines: number, fontSize: number): number {
  return Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * 1.32 + 4));
}
