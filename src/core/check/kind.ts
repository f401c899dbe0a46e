import { readKindWords } from '../number/kindWords';
import type { ResultKind } from '../number/reading';
import { cellText } from './cellText';
import type { RowCells } from './rowCells';

/**
 * Whether a figure is final or an estimate: the row's own column says so, else the result's text
 * ("ước 41,2%"). Nothing is assumed where neither says.
 */
export function readKind(
  cells: RowCells,
  fromText: ResultKind | undefined,
): { kind?: ResultKind; unreadable: boolean } {
  const words = cellText(cells.kind).trim();
  const stated = words === '' ? undefined : readKindWords(words);
  const kind = stated ?? fromText;
  return { ...(kind && { kind }), unreadable: words !== '' && stated === undefined };
}
