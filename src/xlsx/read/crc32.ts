/** Eight tables of 256, so that eight bytes are folded in at a time ("slicing by 8"). */
const tables = buildTables();

function buildTables(): Int32Array {
  const built = new Int32Array(8 * 256);
  const at = (index: number): number => built[index] as number;
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    }
    built[byte] = remainder;
  }
  for (let index = 256; index < built.length; index++) {
    const previous = at(index - 256);
    built[index] = (previous >>> 8) ^ at(previous & 0xff);
  }
  return built;
}

/** CRC-32 as zip files store it, unsigned (APPNOTE.TXT 4.4.7); `before` is that of the bytes in front of these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  // Every index is in bounds: tables are taken with a byte, bytes below their length.
  const table = (slice: number, byte: number): number => tables[slice * 256 + byte] as number;
  const byteAt = (index: number): number => bytes[index] as number;
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^= byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
    crc =
      table(7, crc & 0xff) ^
      table(6, (crc >>> 8) & 0xff) ^
      table(5, (crc >>> 16) & 0xff) ^
      table(4, crc >>> 24) ^
      table(3, byteAt(at + 4)) ^
      table(2, byteAt(at + 5)) ^
      table(1, byteAt(at + 6)) ^
      table(0, byteAt(at + 7));
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ table(0, (crc ^ byteAt(at)) & 0xff);
  return ~crc >>> 0;
}
