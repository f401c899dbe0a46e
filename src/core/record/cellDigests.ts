import { shortHash } from '../text/shortHash';
import type { ContentRow, HeldCells } from './content';
import { addressIn } from './content';

/**
 * Short digests of every input of an appendix in one line of text, beside the content hash. They only serve to name what
 * changed; whether anything did, the hash says. A row is the digest of its item and of each part in order, a blank part is
 * empty: `4f1a09.03bc12..77a0d1`.
 */

/** Longest digests that go into a cell beside the rest of a stamp; Excel takes 32,767 characters. */
export const LONGEST_DIGESTS = 30_000;

const keyOf = ({ item }: Pick<ContentRow, 'item'>) => shortHash(item);

const partDigest = (stored: string) => (stored === '' ? '' : shortHash(stored));

const rowDigest = (row: ContentRow): string =>
  [keyOf(row), ...row.cells.map(partDigest)].join('.').replace(/\.+$/, '');

/** The digests of an appendix; "" where they are too long to be kept, and changes then cannot be named. */
export function cellDigests({ rows }: HeldCells, longest = LONGEST_DIGESTS): string {
  const text = rows.map(rowDigest).join(',');
  return text.length > longest ? '' : text;
}

/** What differs from an earlier state of an appendix. */
export interface ContentChanges {
  /** Addresses of the cells whose entry is another one, and of the first filled cell of rows that were not there. */
  readonly cells: readonly string[];
  /** The indicators or tasks of rows that are there no more, where the plan still has them. */
  readonly goneItems: readonly string[];
}

interface KeptRow {
  readonly text: string;
  readonly parts: readonly string[];
}

/** The rows of kept digests by the digest of their item; several where an item has several rows. */
function keptRows(digests: string): Map<string, KeptRow[]> {
  const rows = new Map<string, KeptRow[]>();
  for (const text of digests.split(',').filter(Boolean)) {
    const [key = '', ...parts] = text.split('.');
    rows.set(key, [...(rows.get(key) ?? []), { text, parts }]);
  }
  return rows;
}

/** The rows that are not as they were kept; the kept ones that are equal are taken out of `kept`. */
function changedRows({ rows }: HeldCells, kept: Map<string, KeptRow[]>): ContentRow[] {
  return rows.filter((row) => {
    const text = rowDigest(row);
    const same = kept.get(keyOf(row)) ?? [];
    const at = same.findIndex((each) => each.text === text);
    if (at >= 0) same.splice(at, 1);
    return at < 0;
  });
}

/**
 * The cells that changed since digests were taken.
 * @param digests as `cellDigests` gave them
 * @param items ids of the plan's indicators or tasks, to name those whose rows are gone
 * @param isToldAdded whether a row that was not there is named
 * @returns undefined where the digests were not kept
 */
export function changesSince(
  digests: string,
  content: HeldCells,
  items: readonly string[],
  isToldAdded: (row: ContentRow) => boolean = () => true,
): ContentChanges | undefined {
  if (digests === '') return undefined;
  const kept = keptRows(digests);
  // Equal rows are out of the way first, so that of an item's two rows the changed one is compared with what is left.
  const cells = changedRows(content, kept).flatMap((row) => {
    const before = kept.get(keyOf(row))?.shift();
    const differing = before
      ? content.parts.filter((_, at) => partDigest(row.cells[at] ?? '') !== (before.parts[at] ?? ''))
      : content.parts.filter((_, at) => isToldAdded(row) && row.cells[at] !== '').slice(0, 1);
    return differing.flatMap((part) => addressIn(content, row.row, part) ?? []);
  });
  const goneItems = items.filter((id) => (kept.get(shortHash(id))?.length ?? 0) > 0);
  return { cells, goneItems };
}
