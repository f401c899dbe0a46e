import { Inflate as InflateStream, inflateSync } from 'fflate';

/** What a host unpacks with. */
export interface Inflate {
  /**
   * Unpacks raw DEFLATE data (RFC 1951).
   *
   * `expectedLength` is what the zip directory claims: a hint for the size of a buffer, never to be trusted.
   * Returns `undefined` as soon as the data unpacks to more than `maxLength` bytes; throws where it is bad.
   * The bytes returned are the caller's to change.
   */
  (packed: Uint8Array, maxLength: number, expectedLength: number): Uint8Array | undefined;
  /** The host's own CRC-32, where it has a faster one than ours. */
  readonly crc32?: (bytes: Uint8Array) => number;
}

/** Packed bytes that may be unpacked in one go: at DEFLATE's greatest ratio they become 66 MB. */
const ONE_SHOT = 64 * 1024;
/** Packed bytes fed to the stream at a time, so that at most 66 MB appear before the bound is looked at. */
const CHUNK = 64 * 1024;

/** The inflate for every host: fflate, which is plain JavaScript. */
export const fflateInflate: Inflate = (packed, maxLength, expectedLength) => {
  if (packed.length <= ONE_SHOT && expectedLength <= maxLength) {
    const whole = inflateAtOnce(packed, expectedLength);
    if (whole) return whole;
  }
  return inflateInSteps(packed, maxLength, expectedLength);
};

/**
 * fflate drops what does not fit into a given buffer. One byte to spare shows that the claim was false;
 * the stream then finds out by how much, or what is wrong.
 */
function inflateAtOnce(packed: Uint8Array, expectedLength: number): Uint8Array | undefined {
  try {
    const unpacked = inflateSync(packed, { out: new Uint8Array(expectedLength + 1) });
    return unpacked.length === expectedLength ? unpacked : undefined;
  } catch {
    return undefined;
  }
}

function inflateInSteps(
  packed: Uint8Array,
  maxLength: number,
  expectedLength: number,
): Uint8Array | undefined {
  let unpacked = new Uint8Array(Math.min(expectedLength, maxLength));
  let length = 0;
  const stream = new InflateStream((chunk) => {
    const needed = length + chunk.length;
    if (needed > maxLength) {
      length = needed;
      return;
    }
    if (needed > unpacked.length) {
      const larger = new Uint8Array(Math.min(maxLength, Math.max(needed, unpacked.length * 2)));
      larger.set(unpacked.subarray(0, length));
      unpacked = larger;
    }
    unpacked.set(chunk, length);
    length = needed;
  });
  for (let at = 0; at < packed.length && length <= maxLength; at += CHUNK) {
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  return length > maxLength ? undefined : unpacked.subarray(0, length);
}
