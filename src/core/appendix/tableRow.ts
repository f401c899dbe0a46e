import type { SheetBuilder } from './builder';
import type { CellDescription } from './description';
import { FONT_SIZE, styles } from './styles';
import { rowHeight, wrappedLines } from './textHeight';

/** A cell of a table's row, before it has a place. */
export type RowCell = Omit<CellDescription, 'row' | 'column'>;

/** Puts a row of cells by column, as high as its longest text needs, and goes to the next. */
export function putTableRow<Id extends string>(
  sheet: SheetBuilder<Id>,
  cells: Readonly<Partial<Record<Id, RowCell>>>,
): void {
  let lines = 1;
  sheet.columns.forEach(({ id, width, hidden }, index) => {
    const cell: RowCell = cells[id] ?? { style: 'text' };
    const { style, ...rest } = cell;
    sheet.put(index + 1, style, rest);
    const text = cell.value ?? cell.formulaResult;
    if (!hidden && typeof text === 'string') {
      lines = Math.max(lines, wrappedLines(text, width, styles[style].bold));
    }
  });
  sheet.endGrowingRow(rowHeight(lines, FONT_SIZE));
}
