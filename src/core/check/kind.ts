import type { ResultKind } from '../number/reading';
import { foldSpelling } from '../text/fold';
import { cellText } from './cellText';
import type { RowCells } from './rowCells';

const KINDS: ReadonlyMap<string, ResultKind> = new Map(
  (
    [
      ['chính thức', 'official'],
      ['official', 'official'],
      ['ước', 'estimate'],
      ['ước tính', 'estimate'],
      ['ước thực hiện', 'estimate'],
      ['ước đạt', 'estimate'],
      ['estimate', 'estimate'],
    ] as const
  ).map(([words, kind]) => [foldSpelling(words), kind]),
);

/**
 * Whether a figure is final or an estimate: the row's own column says so, else the result's text
 * ("ước 41,2%"). Nothing is assumed where neither says.
 */
export function readKind(
  cells: RowCells,
  fromText: ResultKind | undefined,
): { kind?: ResultKind; unreadable: boolean } {
  const words = foldSpelling(cellText(cells.kind)).replace(/\.$/, '').trim();
  const stated = KINDS.get(words);
  const kind = stated ?? fromText;
  return { ...(kind && { kind }), unreadable: words !== '' && stated === undefined };
}
