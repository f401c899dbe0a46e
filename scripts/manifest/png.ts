import type { PixelSize } from './checks/addresses';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, length and name of the first chunk, width, height. */
const HEADER_LENGTH = 24;

/** The size that the header of a PNG states; undefined where the bytes are not a PNG. */
export function pngSize(bytes: Uint8Array): PixelSize | undefined {
  if (bytes.length < HEADER_LENGTH || SIGNATURE.some((byte, place) => bytes[place] !== byte))
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_LENGTH);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
