import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { AppendixContent, HeldCells } from './content';

/** SHA-256 of a text, 64 hexadecimal digits. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A line for each row, in an order that does not depend on theirs; JSON keeps apart what a plain join would run together. */
const linesOf = ({ rows }: HeldCells) =>
  rows.map(({ item, cells }) => JSON.stringify([item, ...cells])).sort(compare);

/**
 * Content hash of an appendix: SHA-256, 64 hexadecimal digits, of whose it is and what each row's inputs hold. It does
 * not depend on the order of rows and columns, the sheet's name, formats of numbers that mean the same, the plan's
 * version or the program that saved the file. Any other entry in any input gives another hash, and so does a
 * row more or less.
 */
export function contentHash(content: AppendixContent): string {
  const { plan, unit = null, year = null, kind = 'indicators' } = content.scope;
  return sha256Of(JSON.stringify([[plan, unit, year, kind], content.parts, linesOf(content)]));
}

/** The same of what the inputs stand in (`AppendixContent.frame`). */
export const frameHash = ({ frame }: AppendixContent): string =>
  sha256Of(JSON.stringify([frame.parts, linesOf(frame)]));

/** The beginning of a hash as it is printed, "3FA9 C27B 19D0 4E5F": enough to tell two contents apart by eye. */
export function shownHash(hash: string): string {
  return (
    hash
      .slice(0, 16)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(' ');
}
