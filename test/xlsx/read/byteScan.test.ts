import { decodeUtf8 } from '../../../src/xlsx/read/byteScan';
import { seeded } from '../../../src/core/samples/random';

test('Node’s buffers and plain bytes decode alike, malformed ones too', () => {
  const random = seeded(3);
  /** Bytes from the corners of UTF-8: leads of every length, continuations, surrogates, overlong forms, marks. */
  const corners = [0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xe1, 0xed, 0xef, 0xbb, 0xf0, 0xf4, 0xf5, 0xff];
  for (let round = 0; round < 5000; round++) {
    const bytes = Uint8Array.from({ length: 12 }, () => corners[Math.floor(random() * corners.length)]!);
    const start = Math.floor(random() * 6);
    const text = decodeUtf8(bytes, start, 12);
    expect(decodeUtf8(Buffer.from(bytes), start, 12)).toBe(text);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start))).toBe(text);
  }
});
