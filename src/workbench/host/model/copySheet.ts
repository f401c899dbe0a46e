import { splitSheet } from './address';
import { renameSheetInFormula } from './formula/rewrite';
import { newId } from './id';
import type { Sheet } from './sheet';
import { sheetFromSnapshot, sheetToSnapshot } from './snapshot';
import type { Workbook } from './workbook';

/** Copies a sheet with everything on it, names included. It gets the name "… (2)". */
export function copySheet(workbook: Workbook, sheet: Sheet, position: number): Sheet {
  const name = workbook.copyName(sheet.name);
  const copy = sheetFromSnapshot(workbook, sheetToSnapshot(sheet), { id: newId(), name });
  copy.cells.visitFormulas((cell) => {
    cell.formula = renameSheetInFormula(cell.formula ?? '', sheet.name, name);
  });
  workbook.insertSheet(copy, position);
  // Names that point to the sheet come along as names of the copy, the workbook's own too.
  for (const defined of workbook.names.all) {
    const target = splitSheet(defined.refersTo.replace(/^=/, '')).sheet;
    const isOwn = defined.sheetId === sheet.id;
    const isPointing = defined.sheetId === undefined && target?.toLowerCase() === sheet.name.toLowerCase();
    if ((isOwn || isPointing) && !workbook.names.find(defined.name, copy.id)) {
      const refersTo = renameSheetInFormula(defined.refersTo, sheet.name, name);
      workbook.names.add({ ...defined, sheetId: copy.id, refersTo });
    }
  }
  return copy;
}
