import { damaged, Refusal } from '../read/refusal';

/** A record of a binary part ([MS-XLSB] 2.1.4): its number, and where its data stand. */
interface RecordPlace {
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

/** Seven bits a byte, the lowest first, as long as the highest bit says that there is more. */
function readVariable(part: Uint8Array, at: number, most: number): { value: number; next: number } {
  let value = 0;
  for (let count = 0; count < most; count++) {
    const byte = part[at + count];
    if (byte === undefined) throw new Refusal('truncated');
    value += (byte & 0x7f) << (7 * count);
    if ((byte & 0x80) === 0) return { value, next: at + count + 1 };
  }
  return { value, next: at + most };
}

function* recordsOf(part: Uint8Array): Generator<RecordPlace> {
  for (let at = 0; at < part.length;) {
    const type = readVariable(part, at, 2);
    const length = readVariable(part, type.next, 4);
    const end = length.next + length.value;
    if (end > part.length) throw new Refusal('truncated');
    yield { type: type.value, start: length.next, end };
    at = end;
  }
}

/** Records that hold a text, and how far into their data it begins. */
const TEXTS: ReadonlyMap<number, { readonly offset: number; readonly isRich: boolean }> = new Map([
  // BrtSSTItem, BrtCellRString: a byte of flags, then the text.
  [19, { offset: 0, isRich: true }],
  [62, { offset: 8, isRich: true }],
  // BrtCellSt, BrtFmlaString: the text alone, behind the cell's place and style.
  [6, { offset: 8, isRich: false }],
  [8, { offset: 8, isRich: false }],
]);

/** Marks a text of several fonts and of readings as a plain one. */
const PLAIN = 0;

/**
 * A binary part in which the records and their texts end where the part does. Fonts and readings of texts are taken
 * out: nobody asks for them, and the library counts them as the file says, which may be four thousand million.
 */
export function plainBinaryPart(part: Uint8Array): Uint8Array {
  const plain = Uint8Array.from(part);
  const view = new DataView(plain.buffer);
  for (const { type, start, end } of recordsOf(part)) {
    const text = TEXTS.get(type);
    if (!text) continue;
    const flags = start + text.offset;
    const at = text.isRich ? flags + 1 : flags;
    if (at + 4 > end || at + 4 + 2 * view.getUint32(at, true) > end) throw damaged('textLength');
    if (text.isRich) plain[flags] = PLAIN;
  }
  return plain;
}
