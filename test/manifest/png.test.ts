import { pngSize } from '../../scripts/manifest/png';

const HEADER = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

describe('pngSize', () => {
  it('reads width and height', () => {
    expect(pngSize(Uint8Array.from([...HEADER, 0, 0, 1, 2, 0, 0, 0, 80]))).toEqual({
      width: 258,
      height: 80,
    });
  });

  it('reads a view into a larger buffer', () => {
    const bytes = Uint8Array.from([1, 2, 3, ...HEADER, 0, 0, 0, 16, 0, 0, 0, 20]);
    expect(pngSize(bytes.subarray(3))).toEqual({ width: 16, height: 20 });
  });

  it.each([
    ['nothing', []],
    ['a header cut short', HEADER],
    ['something else', Array.from({ length: 40 }, () => 0x50)],
  ])('refuses %s', (_, bytes) => {
    expect(pngSize(Uint8Array.from(bytes))).toBeUndefined();
  });
});
