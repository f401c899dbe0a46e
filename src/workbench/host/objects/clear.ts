import { DEFAULT_STYLE } from '../model/style';
import { without } from '../model/without';
import { oneOf } from './arguments';
import type { Cells } from './scope';
import { requireEditable, requireFormattable, requireUnprotected } from './scope';

/** `clear()` of a range or of areas. */
export function clearCells(cells: Cells, applyTo: unknown): void {
  const { sheet, rects } = cells;
  const what = oneOf(['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], applyTo, 'All');
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  if (what === 'All' || what === 'Contents') requireEditable(cells);
  if (what === 'All' || what === 'Formats') requireFormattable(cells);
  if (what === 'All') requireUnprotected(cells);
  for (const rect of rects) {
    if (what !== 'Formats') sheet.clearContents(rect);
    if (what === 'Contents') continue;
    sheet.restyle([rect], () => DEFAULT_STYLE);
    sheet.cells.visit(rect, (cell, row, column) => {
      // A cell that looks like its surroundings again needs no style, and is not used any more.
      if (sheet.formats.inheritedStyle(row, column) === DEFAULT_STYLE) {
        sheet.cells.set(row, column, without(cell, 'style'));
      }
    });
    sheet.conditionalFormats.clear(rect);
    if (what === 'All') {
      sheet.unmerge(rect);
      sheet.validations.clear(rect);
    }
  }
}
