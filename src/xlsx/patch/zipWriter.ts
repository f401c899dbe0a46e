import { deflateSync } from 'fflate';
import { crc32 } from '../read/crc32';
import type { DeflatedPart } from '../write/deflate';
import { Refusal } from '../read/refusal';
import { packedBytes, type ZipEntry } from '../read/zipDirectory';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;
/** Deflate's version, 2.0: sizes are known and below 4 GB, so neither zip64 nor a data descriptor is needed. */
const VERSION = 20;
const UTF8_NAME = 0x0800;
const DATA_DESCRIPTOR = 0x0008;
const MAX_UINT32 = 0xffffffff;
/** 1 January 1980, the first moment a zip knows: equal input gives equal files. */
const FIRST_DATE = 0x0021;

/** A file of the zip to be written. */
export interface PackedFile {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly unpackedSize: number;
  readonly data: Uint8Array;
}

/** An entry of the original zip as it is: its compressed bytes are not unpacked. */
export function copiedFile(bytes: Uint8Array, entry: ZipEntry): PackedFile {
  // Encryption is tied to header fields that are written anew; and no office program opens such a package.
  if (entry.encrypted) throw new Refusal('encrypted', { part: entry.name });
  if (entry.unpackedSize >= MAX_UINT32) throw new Refusal('tooLarge', { part: entry.name });
  return {
    ...headerFields(bytes, entry),
    method: entry.method,
    crc: entry.crc,
    unpackedSize: entry.unpackedSize,
    data: packedBytes(bytes, entry),
  };
}

/** New content under the name and the date of an entry, or under a new name. */
export function packedFile(
  content: Uint8Array,
  name: string,
  bytes?: Uint8Array,
  entry?: ZipEntry,
): PackedFile {
  const fields =
    bytes && entry
      ? headerFields(bytes, entry)
      : { name: new TextEncoder().encode(name), flags: UTF8_NAME, time: 0, date: FIRST_DATE };
  return {
    ...fields,
    method: 8,
    crc: crc32(content),
    unpackedSize: content.length,
    data: deflateSync(content),
  };
}

/** Content that is packed already, under a new name. */
export const deflatedFile = (name: string, content: DeflatedPart): PackedFile => ({
  name: new TextEncoder().encode(name),
  flags: UTF8_NAME,
  time: 0,
  date: FIRST_DATE,
  method: 8,
  ...content,
});

/** What the local header says of a file besides its sizes (APPNOTE.TXT 4.3.7). */
function headerFields(bytes: Uint8Array, entry: ZipEntry) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  // Also checks that the header is one, and inside the file.
  packedBytes(bytes, entry);
  const stored = bytes.subarray(at + LOCAL_SIZE, at + LOCAL_SIZE + view.getUint16(at + 26, true));
  // The directory's name counts; its bytes are kept where both agree, whatever their encoding.
  const agrees = new TextDecoder().decode(stored) === entry.name;
  return {
    name: agrees ? stored : new TextEncoder().encode(entry.name),
    flags: agrees ? view.getUint16(at + 6, true) & ~DATA_DESCRIPTOR : UTF8_NAME,
    time: view.getUint16(at + 10, true),
    date: view.getUint16(at + 12, true),
  };
}

/** A zip of these files, in this order. */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
  const names = files.reduce((sum, { name }) => sum + name.length, 0);
  const data = files.reduce((sum, file) => sum + file.data.length, 0);
  const size = data + 2 * names + files.length * (LOCAL_SIZE + ENTRY_SIZE) + END_SIZE;
  if (size >= MAX_UINT32) throw new Refusal('tooLarge');
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const file of files) {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    writeCommon(view, at + 4, file);
    bytes.set(file.name, at + LOCAL_SIZE);
    bytes.set(file.data, at + LOCAL_SIZE + file.name.length);
    at += LOCAL_SIZE + file.name.length + file.data.length;
  }
  const directory = at;
  files.forEach((file, index) => {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, file);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(file.name, at + ENTRY_SIZE);
    at += ENTRY_SIZE + file.name.length;
  });
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local header and the directory entry share, from "version needed" on. */
function writeCommon(view: DataView, at: number, file: PackedFile): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, file.flags, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint16(at + 6, file.time, true);
  view.setUint16(at + 8, file.date, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.data.length, true);
  view.setUint32(at + 18, file.unpackedSize, true);
  view.setUint16(at + 22, file.name.length, true);
}
