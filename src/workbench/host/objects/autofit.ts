import { displayText } from '../model/displayText';
import { MAX_COLUMNS, intersection } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import type { Cells } from './scope';

/** Sizes are guessed: no font is measured here. A grid may set the real ones. */
const PER_CHARACTER = 5.25 / 11;
const PER_LINE = 15 / 11;
const PADDING = 3.75;

function visitTexts(
  { sheet, rects }: Cells,
  entire: (sheet: Sheet, rect: Cells['rects'][number]) => Cells['rects'][number],
  visit: (text: string, row: number, column: number) => void,
): void {
  const used = sheet.usedRect(true);
  for (const rect of rects) {
    const area = used && intersection(entire(sheet, rect), used);
    if (!area) continue;
    sheet.cells.visit(area, (cell, row, column) => {
      const text = displayText(cell.value, sheet.style(row, column).numberFormat);
      // Excel leaves merged cells out of account.
      if (text !== '' && !sheet.mergeAt(row, column)) visit(text, row, column);
    });
  }
}

const widthOf = (text: string, fontSize: number): number =>
  Math.max(...text.split('\n').map((line) => line.length)) * fontSize * PER_CHARACTER + PADDING;

/**
 *
 */
export function autofitColumns(cells: Cells): void {
  const widths = new Map<number, number>();
  visitTexts(
    cells,
    (_, rect) => rect,
    (text, row, column) => {
      const width = widthOf(text, cells.sheet.style(row, column).fontSize);
      widths.set(column, Math.max(widths.get(column) ?? 0, width));
    },
  );
  for (const [column, width] of widths) cells.sheet.columns.setSize(column, 1, Math.min(width, 1341));
}

/**
 *
 */
export function autofitRows(cells: Cells): void {
  const { sheet } = cells;
  const heights = new Map<number, number>();
  visitTexts(
    cells,
    (_, rect) => ({ ...rect, column: 0, columnCount: MAX_COLUMNS }),
    (text, row, column) => {
      const { wrap, fontSize } = sheet.style(row, column);
      const room = sheet.columns.size(column);
      const lines = wrap
        ? text
            .split('\n')
            .reduce(
              (sum, line) => sum + Math.max(1, Math.ceil((widthOf(line, fontSize) - PADDING) / room)),
              0,
            )
        : 1;
      heights.set(row, Math.max(heights.get(row) ?? 0, lines * fontSize * PER_LINE));
    },
  );
  for (const [row, height] of heights) sheet.rows.setSize(row, 1, Math.min(height, 409));
}
