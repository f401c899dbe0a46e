import { once } from 'node:events';
import * as zlib from 'node:zlib';
import { crc32 } from '../read/crc32';
import type { Deflate } from './deflate';
import { joined } from './deflate';

/** `zlib.crc32` came with Node 20.15 and 22.2. */
const checksum = (zlib as { crc32?: (bytes: Uint8Array, before: number) => number }).crc32 ?? crc32;

/**
 * Node's own deflate: another thread packs a piece while the next is made. For Node callers only. Fast rather than small,
 * because the sheets of a large merge are a hundred megabytes before packing.
 */
export const nodeDeflate: Deflate = async (pieces) => {
  const stream = zlib.createDeflateRaw({ level: 1, chunkSize: 1 << 18 });
  const packed: Uint8Array[] = [];
  stream.on('data', (chunk: Uint8Array) => packed.push(chunk));
  const end = once(stream, 'end');
  let crc = 0;
  let unpackedSize = 0;
  for (const piece of pieces) {
    crc = checksum(piece, crc);
    unpackedSize += piece.length;
    if (!stream.write(piece)) await once(stream, 'drain');
  }
  stream.end();
  await end;
  return { data: joined(packed), crc, unpackedSize };
};
