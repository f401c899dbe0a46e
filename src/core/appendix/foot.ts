import type { SheetBuilder } from './builder';
import type { AppendixStrings } from './strings';
import { styles } from './styles';
import { rowHeight } from './textHeight';
import type { LineChanges } from './typedLines';
import { LineLayout, NO_CHANGES } from './typedLines';

/** Room for a signature and a stamp, in points. */
const SIGNATURE_ROOM = 70;

/** How to fill the table in, in small print under it, with what was typed over and between these lines. */
export function layOutFootnotes(
  sheet: SheetBuilder<string>,
  { footnotes }: Pick<AppendixStrings, 'footnotes'>,
  typed: LineChanges = NO_CHANGES,
): void {
  sheet.endRow(6);
  const lines = new LineLayout(sheet, typed, 'footnote');
  for (const text of footnotes) lines.line('footnote', text);
}

/** Who prepared the sheet and who answers for it: only where a unit sends the sheet alone. */
export function layOutSignatures(sheet: SheetBuilder<string>, { form }: Pick<AppendixStrings, 'form'>): void {
  const middle = sheet.columnOf('target') ?? 4;
  const last = sheet.lastVisible;
  sheet.endRow(10);
  sheet.putAcross(1, middle, 'signatureTitle', form.preparedBy);
  sheet.putAcross(middle + 1, last, 'signatureTitle', form.headOfUnit);
  sheet.endRow(rowHeight(1, styles.signatureTitle.fontSize));
  sheet.putAcross(1, middle, 'signatureHint', form.signHere);
  sheet.putAcross(middle + 1, last, 'signatureHint', form.signAndStamp);
  sheet.endRow(rowHeight(1, styles.signatureHint.fontSize));
  sheet.put(1, 'signatureTitle', {});
  sheet.endRow(SIGNATURE_ROOM);
}
