import { Deflate as DeflateStream } from 'fflate';
import { crc32 } from '../read/crc32';

/** A part of a package, packed. */
export interface DeflatedPart {
  /** Raw DEFLATE data (RFC 1951). */
  readonly data: Uint8Array;
  /** CRC-32 of the bytes before packing. */
  readonly crc: number;
  readonly unpackedSize: number;
}

/**
 * What a host packs with: takes a part piece by piece, so that a large one need not be in memory whole. Equal bytes give equal data.
 */
export type Deflate = (pieces: Iterable<Uint8Array>) => Promise<DeflatedPart>;

/** Pieces put together. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The deflate for every host: fflate, which is plain JavaScript. */
export const fflateDeflate: Deflate = (pieces) => {
  const packed: Uint8Array[] = [];
  const stream = new DeflateStream({ level: 6 }, (chunk) => packed.push(chunk));
  let crc = 0;
  let unpackedSize = 0;
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    unpackedSize += piece.length;
    stream.push(piece);
  }
  stream.push(new Uint8Array(), true);
  return Promise.resolve({ data: joined(packed), crc, unpackedSize });
};
