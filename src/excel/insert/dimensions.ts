import type { SheetDescription } from '../../core/appendix/description';
import { columnLetters, rangeAddress } from '../../core/workbook/address';

/**
 * Points of a column that is one character wide. A file counts widths in digits of the default font, which are
 * 7 pixels wide in Times New Roman 11 as in Calibri 11 (ECMA-376 part 1, 18.3.1.13); Office.js counts in points,
 * three of which are four pixels. So a column looks the same whatever the workbook's own default font.
 */
export const POINTS_PER_CHARACTER = 7 * 0.75;

/** Merges cells; the covered ones are blank and carry the style of the first. */
export function mergeCells(sheet: Excel.Worksheet, { merges }: SheetDescription): void {
  for (const range of merges) sheet.getRange(rangeAddress(range)).merge(false);
}

/** Neighbouring rows of the same fixed height. */
function fixedSpans({ rowHeights }: SheetDescription): { first: number; last: number; points: number }[] {
  const spans: { first: number; last: number; points: number }[] = [];
  for (const [row, { points, isFixed }] of [...rowHeights].sort(([a], [b]) => a - b)) {
    if (!isFixed) continue;
    const open = spans.at(-1);
    if (open?.last === row - 1 && open.points === points) open.last = row;
    else spans.push({ first: row, last: row, points });
  }
  return spans;
}

/**
 * Sets widths and heights. A height that is set stays, so rows that may grow are fitted to their texts instead:
 * all rows from the first to the last of them, of which the fixed ones then get their own height.
 */
export function setDimensions(sheet: Excel.Worksheet, description: SheetDescription): void {
  const { columns, rowHeights } = description;
  columns.forEach(({ width }, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  const growing = [...rowHeights].flatMap(([row, { isFixed }]) => (isFixed ? [] : [row]));
  if (growing.length > 0) {
    sheet.getRange(`${Math.min(...growing)}:${Math.max(...growing)}`).format.autofitRows();
  }
  for (const { first, last, points } of fixedSpans(description)) {
    sheet.getRange(`${first}:${last}`).format.rowHeight = points;
  }
}

/** Hides columns; last, because a width that is set shows them again. */
export function hideColumns(sheet: Excel.Worksheet, { columns }: SheetDescription): void {
  columns.forEach(({ hidden }, index) => {
    const letters = columnLetters(index + 1);
    if (hidden) sheet.getRange(`${letters}:${letters}`).columnHidden = true;
  });
}
