import type { SheetDescription } from '../../core/appendix/description';
import { writeContent } from './content';
import { mergeCells, setDimensions } from './dimensions';
import { applyLooks } from './looks';
import { addConditionalFormats, addValidations } from './rules';

/** Says all that the cells of a sheet are to be, and sends nothing yet. */
export function renderCells(sheet: Excel.Worksheet, description: SheetDescription): void {
  writeContent(sheet, description);
  applyLooks(sheet, description);
  mergeCells(sheet, description);
  setDimensions(sheet, description);
  addValidations(sheet, description);
  addConditionalFormats(sheet, description);
}
