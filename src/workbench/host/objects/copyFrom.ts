import { copyCells } from '../model/copy';
import { intersection, rectOf } from '../model/geometry';
import type { Rect } from '../model/geometry';
import { Sheet } from '../model/sheet';
import { flag, oneOf } from './arguments';
import type { Cells } from './scope';
import { requireEditable, requireFormattable } from './scope';

interface CopyArguments {
  readonly copyType: unknown;
  readonly skipBlanks: unknown;
  readonly transpose: unknown;
}

/** `range.copyFrom`. */
export function copyInto(
  target: Cells,
  place: Rect,
  source: { readonly sheet: Sheet; readonly rect: Rect },
  { copyType, skipBlanks = false, transpose = false }: CopyArguments,
): void {
  const what = oneOf(['All', 'Formulas', 'Values', 'Formats'], copyType, 'All');
  if (what !== 'Formats') requireEditable(target);
  if (what === 'All' || what === 'Formats') requireFormattable(target);
  const { sheet, rect } = source;
  // Of entire rows and columns only what is used can be copied cell by cell.
  const used = Sheet.isUnbounded(rect) ? intersection(sheet.usedRect() ?? rectOf(0, 0), rect) : rect;
  if (!used) return;
  const to =
    used === rect
      ? place
      : { ...used, row: place.row + used.row - rect.row, column: place.column + used.column - rect.column };
  const options = { what, skipBlanks: flag(skipBlanks), transpose: flag(transpose) };
  copyCells(sheet, used, target.sheet, to, options);
}
