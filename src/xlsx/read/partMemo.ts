import type { ZipEntry } from './zipDirectory';

/** Parts kept at a time, of one kind: files of a plan or two hold one part or two. */
const MOST = 4;
/** Packed bytes of the largest part that is kept: that of a plan with a hundred indicators. */
const LARGEST = 256 * 1024;
/** Bytes of it unpacked; what is made of them takes several times as much. */
const LARGEST_UNPACKED = 1024 * 1024;

/** What a part was made into. */
export interface MadePart<T> {
  readonly made: T;
  /** Bytes of the part, unpacked. */
  readonly size: number;
}

interface Kept<T> extends MadePart<T> {
  readonly entry: ZipEntry;
  readonly packed: Uint8Array;
}

/**
 * Remembers what small parts were made into. Files that come from one template share their styles, relationships and
 * plan to the last byte, and these are larger than a commune's figures.
 */
export class PartMemo<T> {
  private kept: readonly Kept<T>[] = [];

  /** What a part that lies in its file exactly like this one was made into. */
  find(entry: ZipEntry, packed: Uint8Array): MadePart<T> | undefined {
    const found = this.kept.find((kept) => isSameEntry(kept.entry, entry) && isSame(kept.packed, packed));
    if (found) this.putFirst(found);
    return found;
  }

  /** @param packed is copied, so that no file is held by one of its parts */
  keep(entry: ZipEntry, packed: Uint8Array, { made, size }: MadePart<T>): void {
    if (packed.length > LARGEST || size > LARGEST_UNPACKED) return;
    this.putFirst({ entry, packed: Uint8Array.from(packed), made, size });
  }

  /** The one used last stands first; the one not used longest goes. */
  private putFirst(part: Kept<T>): void {
    if (this.kept[0] !== part)
      this.kept = [part, ...this.kept.filter((each) => each !== part)].slice(0, MOST);
  }
}

function isSameEntry(a: ZipEntry, b: ZipEntry): boolean {
  return (
    a.crc === b.crc &&
    a.method === b.method &&
    a.packedSize === b.packedSize &&
    a.unpackedSize === b.unpackedSize
  );
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return a.length === b.length;
}
