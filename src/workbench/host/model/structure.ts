import { isEntireColumns, isEntireRows } from './geometry';
import type { Rect } from './geometry';
import { moveReferences } from './formula/rewrite';
import { shiftPageLayout } from './pageLayout';
import type { Sheet } from './sheet';
import { moveCell, moveRect } from './shift';
import type { Shift } from './shift';
import type { Workbook } from './workbook';

/** Inserts or deletes cells: content, looks, sizes, merges, rules, names and every formula follow. */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  sheet.cells.relocate((row, column) => moveCell(row, column, shift));
  sheet.formats.shift(shift);
  sheet.rows.shift(shift);
  sheet.columns.shift(shift);
  if (shift.kind === 'insert') inheritLook(sheet, shift);
  sheet.setMerges(sheet.merges.flatMap((merge) => moveRect(merge, shift) ?? []));
  if (isEntireRows(shift.rect) || isEntireColumns(shift.rect))
    sheet.setLayout(shiftPageLayout(sheet.layout, shift));
  for (const other of workbook.sheets) {
    const isOwn = other === sheet;
    const concerns = (prefix: string | undefined) =>
      prefix === undefined ? isOwn : prefix.toLowerCase() === sheet.name.toLowerCase();
    other.validations.shift(shift, isOwn, concerns);
    other.conditionalFormats.shift(shift, isOwn, concerns);
    other.cells.visitFormulas((cell) => {
      cell.formula = moveReferences(cell.formula ?? '', concerns, (rect) => moveRect(rect, shift));
    });
  }
  const concerns = (prefix: string | undefined) => prefix?.toLowerCase() === sheet.name.toLowerCase();
  workbook.names.shift(shift, concerns);
  workbook.notify({ kind: 'shift', sheetId: sheet.id, shift });
}

/** Inserted cells look like those before them: above for rows, to the left for columns. */
function inheritLook(sheet: Sheet, { axis, rect }: Shift): void {
  const isDown = axis === 'rows';
  const before: Rect = isDown
    ? { ...rect, row: rect.row - 1, rowCount: 1 }
    : { ...rect, column: rect.column - 1, columnCount: 1 };
  if (before.row < 0 || before.column < 0) return;
  sheet.cells.visit(before, ({ style }, row, column) => {
    if (!style) return;
    const count = isDown ? rect.rowCount : rect.columnCount;
    for (let step = 1; step <= count; step++) {
      sheet.formats.setStyle(isDown ? row + step : row, isDown ? column : column + step, style);
    }
  });
}
