import { letters, quoteSheet } from '../address';
import { MAX_COLUMNS, MAX_ROWS, bounding, rectOf } from '../geometry';
import type { Rect } from '../geometry';
import { UnreadableFormula, tokenize } from './tokens';
import type { Corner, ReferenceText } from './tokens';

export const rectOfReference = ({ first, last }: ReferenceText): Rect =>
  bounding(rectOf(first.row, first.column), rectOf(last.row, last.column));

const columnText = ({ column, columnAbsolute }: Corner) => `${columnAbsolute ? '$' : ''}${letters(column)}`;
const rowText = ({ row, rowAbsolute }: Corner) => `${rowAbsolute ? '$' : ''}${row + 1}`;
const cellText = (corner: Corner) => columnText(corner) + rowText(corner);

/** Writes a reference as a formula has it. */
export function referenceText({ sheet, form, first, last }: ReferenceText): string {
  const prefix = sheet === undefined ? '' : `${quoteSheet(sheet)}!`;
  switch (form) {
    case 'cell':
      return prefix + cellText(first);
    case 'cells':
      return `${prefix}${cellText(first)}:${cellText(last)}`;
    case 'columns':
      return `${prefix}${columnText(first)}:${columnText(last)}`;
    case 'rows':
      return `${prefix}${rowText(first)}:${rowText(last)}`;
  }
}

/** The formula with each reference replaced by what `change` makes of it; undefined is #REF!. */
export function rewriteReferences(
  formula: string,
  change: (reference: ReferenceText) => ReferenceText | undefined,
): string {
  let tokens;
  try {
    tokens = tokenize(formula);
  } catch (error) {
    // What cannot be read is kept as it stands; evaluating it reports it.
    if (error instanceof UnreadableFormula) return formula;
    throw error;
  }
  let text = '';
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const changed = change(token.reference);
    if (changed === token.reference) continue;
    text += formula.slice(at, token.start) + (changed ? referenceText(changed) : '#REF!');
    at = token.end;
  }
  return text + formula.slice(at);
}

/** The formula as it reads when copied by so many rows and columns: relative references move along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const first = offsetCorner(reference.first, rows, columns);
    const last = reference.form === 'cell' ? first : offsetCorner(reference.last, rows, columns);
    return first && last && { ...reference, first, last };
  });
}

function offsetCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const row = corner.rowAbsolute ? corner.row : corner.row + rows;
  const column = corner.columnAbsolute ? corner.column : corner.column + columns;
  const isOnSheet = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  return isOnSheet ? { ...corner, row, column } : undefined;
}

/** The formula after a sheet got another name; undefined makes its references #REF!. */
export function renameSheetInFormula(formula: string, before: string, after: string | undefined): string {
  const isIt = (sheet: string | undefined) => sheet?.toLowerCase() === before.toLowerCase();
  return rewriteReferences(formula, (reference) => {
    if (!isIt(reference.sheet)) return reference;
    return after === undefined ? undefined : { ...reference, sheet: after };
  });
}

/**
 * The formula after cells moved on a sheet.
 * @param concerns whether a reference with this sheet prefix (or none) points to the changed sheet.
 */
export function moveReferences(
  formula: string,
  concerns: (sheet: string | undefined) => boolean,
  moveRect: (rect: Rect) => Rect | undefined,
): string {
  return rewriteReferences(formula, (reference) => {
    if (!concerns(reference.sheet)) return reference;
    const before = rectOfReference(reference);
    const after = moveRect(before);
    if (!after) return undefined;
    if (after === before) return reference;
    const first = { ...reference.first, row: after.row, column: after.column };
    const last = {
      ...reference.last,
      row: after.row + after.rowCount - 1,
      column: after.column + after.columnCount - 1,
    };
    return { ...reference, first, last };
  });
}
