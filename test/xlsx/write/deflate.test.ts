/** Packing piece by piece, with either program. */
import { inflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/xlsx/read/crc32';
import type { Deflate } from '../../../src/xlsx/write/deflate';
import { fflateDeflate, joined } from '../../../src/xlsx/write/deflate';
import { nodeDeflate } from '../../../src/xlsx/write/nodeDeflate';

const bytes = new TextEncoder().encode('Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95,5%\n'.repeat(20_000));
const pieces = (size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size));

describe.each<[string, Deflate]>([
  ['fflate', fflateDeflate],
  ['Node', nodeDeflate],
])('%s', (_, deflate) => {
  test.each([bytes.length, 70_000, 999])('in pieces of %i bytes gives back what went in', async (size) => {
    const { data, crc, unpackedSize } = await deflate(pieces(size));
    expect(Buffer.compare(inflateRawSync(data), bytes)).toBe(0);
    expect([crc, unpackedSize]).toEqual([crc32(bytes), bytes.length]);
  });

  test('an empty part is one too', async () => {
    const { data, crc, unpackedSize } = await deflate([]);
    expect([inflateRawSync(data).length, crc, unpackedSize]).toEqual([0, 0, 0]);
  });
});

test('a checksum goes on where the last piece ended', () => {
  expect(pieces(1001).reduce((crc, piece) => crc32(piece, crc), 0)).toBe(crc32(bytes));
  expect(joined(pieces(1001))).toEqual(bytes);
});
