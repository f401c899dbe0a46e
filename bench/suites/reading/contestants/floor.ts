/**
 * The floor, which no reader can go below: every part is unpacked with Node's own zlib, and its bytes are scanned for
 * "<". No checksums, no text, no cells.
 */
import { inflateRawSync } from 'node:zlib';
import { packedBytes, readZipDirectory } from '../../../../src/xlsx/read/zipDirectory';
import { serveRounds } from '../../../runner/serveRounds';

const LESS = 0x3c;

function countTags(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) tags++;
  return tags;
}

await serveRounds((bytes) => {
  const entries = readZipDirectory(bytes, Infinity);
  if (!entries || entries === 'tooMany') throw new Error('not a zip');
  let tags = 0;
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    tags += countTags(entry.method === 0 ? packed : inflateRawSync(packed));
  }
  return { tags };
});
