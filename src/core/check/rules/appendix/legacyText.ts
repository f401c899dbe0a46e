import { legacyTextsIn } from '../../../text/legacyCells';
import type { UnreadableEncoding } from '../../../text/legacySheet';
import type { AppendixRule } from '../../rule';

/**
 * A text in an encoding of old fonts (TCVN3, VNI) or garbled on its way: it is read and matched all the same, but whoever has not
 * that font sees signs. Converted by whoever asks for it and has seen what it gives; never by the check.
 */
export const legacyText: AppendixRule<
  'legacyText',
  {
    readonly encoding: UnreadableEncoding;
    /** The text as it would be in Unicode. */
    readonly meant: string;
  }
> = {
  code: 'legacyText',
  severity: 'warning',
  check: ({ appendix: { index }, rows }) => {
    const texts = legacyTextsIn({ name: index.sheet.name, cells: index.cells });
    if (texts.length === 0) return [];
    const rowAt = new Map(rows.map((row) => [row.row, row]));
    return texts.map(({ row, cell, encoding, after: meant }) => {
      const about = rowAt.get(row);
      return { ...(about && { row: about }), cell, fact: { encoding, meant } };
    });
  },
};
