import { damaged, Refusal } from './refusal';

/** An entry of a zip's central directory (APPNOTE.TXT 4.3.12). Sizes are claims until the data is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated (4.4.5). */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Offset of the local header in the file. */
  readonly headerOffset: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const END_RECORD_SIZE = 22;
/** How far before the end of the file the end record is looked for: the longest comment, and as much junk. */
const MAX_TAIL = 0x1ffff;
const MAX_UINT32 = 0xffffffff;

interface EndRecord {
  readonly entryCount: number;
  readonly directorySize: number;
  /** As stored: bytes in front of the zip are not counted. */
  readonly directoryOffset: number;
  /** Where this record begins. */
  readonly position: number;
}

/** An end record with the place its directory was found at. */
interface Directory extends EndRecord {
  readonly start: number;
}

/** True where the bytes begin as a zip file does: a local header, or the end record of an empty zip. */
export function startsAsZip(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const kind = (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0);
  return kind === 0x0304 || kind === 0x0506 || kind === 0x0708;
}

/**
 * The entries of a zip file, from its central directory. Bytes before the zip (a self-extractor's program)
 * and after it are allowed. `undefined` where there is no zip at all.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] | 'tooMany' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = startsAsZip(bytes);
  const end = findDirectory(view, zip);
  if (!end) {
    if (zip) throw new Refusal('truncated', { problem: 'noEndRecord' });
    return undefined;
  }
  if (end.entryCount > maxEntries) return 'tooMany';
  return readEntries(view, bytes, end);
}

/** The last end record whose comment fits and whose directory is where it says. */
function findDirectory(view: DataView, zip: boolean): Directory | undefined {
  const lowest = Math.max(0, view.byteLength - END_RECORD_SIZE - MAX_TAIL);
  for (let at = view.byteLength - END_RECORD_SIZE; at >= lowest; at--) {
    if (!hasSignature(view, at, END_RECORD)) continue;
    if (at + END_RECORD_SIZE + view.getUint16(at + 20, true) > view.byteLength) continue;
    const record = readEndRecord(view, at);
    const start = directoryStart(view, record, zip);
    if (start !== undefined) return { ...record, start };
  }
  return undefined;
}

function directoryStart(view: DataView, record: EndRecord, zip: boolean): number | undefined {
  const { directoryOffset, directorySize, entryCount, position } = record;
  if (entryCount === 0) return directoryOffset <= position ? directoryOffset : undefined;
  const fits = directoryOffset + directorySize <= position;
  if (fits && hasSignature(view, directoryOffset, DIRECTORY_ENTRY)) return directoryOffset;
  // With other bytes in front, the directory stands just before its end record. Not so where a zip begins the
  // file: then this is the end record of a zip stored inside one that was cut.
  const start = position - directorySize;
  return !zip && hasSignature(view, start, DIRECTORY_ENTRY) ? start : undefined;
}

/** The end record, and the zip64 one before it where there is one (4.3.14, 4.3.15). */
function readEndRecord(view: DataView, at: number): EndRecord {
  const locator = at - 20;
  if (locator >= 56 && hasSignature(view, locator, END_LOCATOR_64)) {
    // The locator's offset ignores bytes before the zip; the record nearly always stands just before it.
    const claimed = readUint64(view, locator + 8);
    const position = hasSignature(view, claimed, END_RECORD_64) ? claimed : locator - 56;
    if (hasSignature(view, position, END_RECORD_64)) {
      return {
        entryCount: readUint64(view, position + 32),
        directorySize: readUint64(view, position + 40),
        directoryOffset: readUint64(view, position + 48),
        position,
      };
    }
  }
  return {
    entryCount: view.getUint16(at + 10, true),
    directorySize: view.getUint32(at + 12, true),
    directoryOffset: view.getUint32(at + 16, true),
    position: at,
  };
}

function readEntries(view: DataView, bytes: Uint8Array, end: Directory): ZipEntry[] {
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = end.start;
  /** Bytes in front of the zip, which its offsets do not count. */
  const prefix = end.start - end.directoryOffset;
  for (let index = 0; index < end.entryCount; index++) {
    if (at + 46 > end.position || !hasSignature(view, at, DIRECTORY_ENTRY)) throw damaged('zipDirectory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const extraAt = at + 46 + nameLength;
    const next = extraAt + extraLength + commentLength;
    if (next > end.position) throw damaged('zipDirectory');
    const sizes = readSizes(view, at, extraAt, extraLength);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, extraAt)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      packedSize: sizes.packed,
      unpackedSize: sizes.unpacked,
      headerOffset: sizes.offset + prefix,
    });
    at = next;
  }
  return entries;
}

/** Sizes and offset of an entry; those of 0xFFFFFFFF stand in the zip64 extra field (4.5.3). */
function readSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  const sizes = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extraAt; field + 4 <= extraAt + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const end = Math.min(value + length, extraAt + extraLength);
      for (const key of ['unpacked', 'packed', 'offset'] as const) {
        if (sizes[key] !== MAX_UINT32 || value + 8 > end) continue;
        sizes[key] = readUint64(view, value);
        value += 8;
      }
    }
    field += 4 + length;
  }
  return sizes;
}

/** The packed bytes of an entry, behind its local header (4.3.7). */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at < 0 || at + 30 > bytes.length) throw new Refusal('truncated', { part: entry.name });
  if (!hasSignature(view, at, LOCAL_HEADER)) throw damaged('localHeader', { part: entry.name });
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) throw new Refusal('truncated', { part: entry.name });
  return bytes.subarray(start, start + entry.packedSize);
}

function hasSignature(view: DataView, at: number, signature: number): boolean {
  return at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === signature;
}

/** Exact up to 2^53; anything above is beyond any file and fails the checks that follow. */
function readUint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) return Number.MAX_SAFE_INTEGER;
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
