import { cellAddress } from '../workbook/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { isBeyondAscii, readableTexts } from './legacySheet';
import type { UnreadableEncoding } from './legacySheet';

/** A cell whose text is in an old encoding, as it is and as it would be in Unicode. */
export interface LegacyTextCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A1-style address. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly encoding: UnreadableEncoding;
}

/** A text that somebody typed; what a formula gives is made elsewhere. */
const typedText = ({ value, formula }: CellSnapshot): string | undefined =>
  typeof value === 'string' && formula === undefined ? value : undefined;

/**
 * Every typed text of a sheet that is certainly TCVN3, VNI or mojibake, with what converting it would give: a preview, nothing
 * is changed. A single word ("tuæi") is certain only where its sheet is in that encoding.
 */
export function legacyTextsIn({ name, cells }: Pick<SheetSnapshot, 'name' | 'cells'>): LegacyTextCell[] {
  const typed: { readonly cell: CellSnapshot; readonly before: string }[] = [];
  for (const cell of cells) {
    const before = typedText(cell);
    if (before !== undefined && isBeyondAscii(before)) typed.push({ cell, before });
  }
  const texts = readableTexts(typed.map(({ before }) => before));
  return typed.flatMap(({ cell, before }, at): LegacyTextCell[] => {
    const readable = texts[at];
    if (!readable) return [];
    const { row, column } = cell;
    const { text: after, encoding } = readable;
    return [{ sheet: name, row, column, cell: cellAddress(row, column), before, after, encoding }];
  });
}

/** The same of every sheet of a workbook. */
export const legacyTextCells = ({ sheets }: WorkbookSnapshot): LegacyTextCell[] =>
  sheets.flatMap(legacyTextsIn);
