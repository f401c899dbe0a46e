import { inflateRawSync } from 'node:zlib';
import type { Inflate } from './inflate';

/** Node's own inflate, several times as fast as the portable one. For Node callers only. */
export const nodeInflate: Inflate = (packed, maxLength, expectedLength) => {
  try {
    return inflateRawSync(packed, {
      // Zlib refuses an output limit of 0, which an empty part at a spent limit would ask for.
      maxOutputLength: Math.max(1, maxLength),
      // One buffer of the claimed size saves joining 16 KB pieces; a false claim only costs the pieces.
      chunkSize: Math.min(Math.max(expectedLength + 1, 1024), maxLength + 1024),
    });
  } catch (error) {
    if (error instanceof RangeError || (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE')
      return undefined;
    throw error;
  }
};
