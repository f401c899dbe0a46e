import { plainBinaryPart } from '../../../src/xlsx/foreign/binaryRecords';

/** A record of an .xlsb part: its number and length in one byte each, then its data. */
const record = (type: number, data: readonly number[]) => [type, data.length, ...data];
const SST_ITEM = 19;
const HELLO = [5, 0, 0, 0, ...Array.from('Chào!', (letter) => [letter.charCodeAt(0), 0]).flat()];

test('a text of several fonts becomes a plain one, so that nobody counts its runs', () => {
  // Flag 1: four thousand million runs follow.
  const part = Uint8Array.from(record(SST_ITEM, [1, ...HELLO, 0xff, 0xff, 0xff, 0xff]));
  const plain = plainBinaryPart(part);
  expect(plain[2]).toBe(0);
  expect([...plain.slice(3)]).toEqual([...part.slice(3)]);
  // The package's own bytes are left alone.
  expect(part[2]).toBe(1);
});

test('a part without texts comes back as it is', () => {
  const part = Uint8Array.from([...record(5, []), ...record(0, [1, 2, 3]), ...record(7, [])]);
  expect(plainBinaryPart(part)).toEqual(part);
});

test.each([
  ['a text longer than its record', record(SST_ITEM, [0, 9, 0, 0, 0, 65, 0]), 'damaged'],
  ['a text whose length is cut', record(SST_ITEM, [0, 1, 0]), 'damaged'],
  ['a record beyond the end', [SST_ITEM, 40, 0], 'truncated'],
  ['a length that goes on beyond the end', [SST_ITEM, 0x80], 'truncated'],
])('%s is refused', (_, bytes, reason) => {
  expect(() => plainBinaryPart(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ reason }) as Error);
});
