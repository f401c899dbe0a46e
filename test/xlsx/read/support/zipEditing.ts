/** Changes to a finished zip that no zip library makes. All of them work on a copy. */

const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;

interface DirectoryEntry {
  readonly at: number;
  readonly name: string;
  readonly headerAt: number;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function endRecordAt(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  for (let at = bytes.length - 22; at >= 0; at--) if (view.getUint32(at, true) === END_RECORD) return at;
  throw new Error('no end record');
}

export function directoryEntries(bytes: Uint8Array): DirectoryEntry[] {
  const view = viewOf(bytes);
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(endRecordAt(bytes) + 16, true);
  while (view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ at, name, headerAt: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A copy in which `change` has edited the directory entry of a part. */
export function editEntry(
  bytes: Uint8Array,
  part: string,
  change: (view: DataView, entryAt: number, headerAt: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const entry = directoryEntries(copy).find(({ name }) => name === part)!;
  change(viewOf(copy), entry.at, entry.headerAt);
  return copy;
}

/** A copy with other bytes in front, which its offsets do not count. */
export function withPrefix(bytes: Uint8Array, prefix: string): Uint8Array {
  return join(new TextEncoder().encode(prefix), bytes);
}

/** A copy that ends as a zip64 does: the plain end record says "see the 64-bit one". */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const endAt = endRecordAt(bytes);
  const view = viewOf(bytes);
  const record = new Uint8Array(56);
  const recordView = viewOf(record);
  recordView.setUint32(0, 0x06064b50, true);
  recordView.setBigUint64(4, 44n, true);
  recordView.setBigUint64(24, BigInt(view.getUint16(endAt + 8, true)), true);
  recordView.setBigUint64(32, BigInt(view.getUint16(endAt + 10, true)), true);
  recordView.setBigUint64(40, BigInt(view.getUint32(endAt + 12, true)), true);
  recordView.setBigUint64(48, BigInt(view.getUint32(endAt + 16, true)), true);
  const locator = new Uint8Array(20);
  const locatorView = viewOf(locator);
  locatorView.setUint32(0, 0x07064b50, true);
  locatorView.setBigUint64(8, BigInt(endAt), true);
  locatorView.setUint32(16, 1, true);
  const end = bytes.slice(endAt);
  const endView = viewOf(end);
  endView.setUint16(8, 0xffff, true);
  endView.setUint16(10, 0xffff, true);
  endView.setUint32(12, 0xffffffff, true);
  endView.setUint32(16, 0xffffffff, true);
  return join(bytes.subarray(0, endAt), record, locator, end);
}

/** Moves the sizes of a part's directory entry into a zip64 extra field. */
export function withZip64Sizes(bytes: Uint8Array, part: string): Uint8Array {
  const entry = directoryEntries(bytes).find(({ name }) => name === part)!;
  const view = viewOf(bytes);
  const extra = new Uint8Array(20);
  const extraView = viewOf(extra);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 16, true);
  extraView.setBigUint64(4, BigInt(view.getUint32(entry.at + 24, true)), true);
  extraView.setBigUint64(12, BigInt(view.getUint32(entry.at + 20, true)), true);
  const extraAt = entry.at + 46 + view.getUint16(entry.at + 28, true);
  const result = join(bytes.subarray(0, extraAt), extra, bytes.subarray(extraAt));
  const resultView = viewOf(result);
  resultView.setUint32(entry.at + 20, 0xffffffff, true);
  resultView.setUint32(entry.at + 24, 0xffffffff, true);
  resultView.setUint16(entry.at + 30, view.getUint16(entry.at + 30, true) + extra.length, true);
  const endAt = endRecordAt(result);
  resultView.setUint32(endAt + 12, resultView.getUint32(endAt + 12, true) + extra.length, true);
  return result;
}

export function join(...pieces: Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
