import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { AppendixContent } from './content';

/** SHA-256 of a text, 64 hexadecimal digits. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Content hash of an appendix: SHA-256, 64 hexadecimal digits, of whose it is and what each row's inputs hold. It does
 * not depend on the order of rows and columns, the sheet's name, formats of numbers that mean the same, the plan's
 * version or the program that saved the file. Any other entry in any input gives another hash, and so does a
 * row more or less.
 */
export function contentHash({ scope, parts, rows }: AppendixContent): string {
  const { plan, unit = null, year = null, kind = 'indicators' } = scope;
  // JSON keeps apart what a plain join would run together.
  const lines = rows.map(({ item, cells }) => JSON.stringify([item, ...cells])).sort(compare);
  return sha256Of(JSON.stringify([[plan, unit, year, kind], parts, lines]));
}

/** The beginning of a hash as it is printed, "3FA9 C27B 19D0 4E5F": enough to tell two contents apart by eye. */
export function shownHash(hash: string): string {
  return (
    hash
      .slice(0, 16)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(' ');
}
