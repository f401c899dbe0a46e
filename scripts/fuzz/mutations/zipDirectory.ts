import {
  asZip64,
  directoryEntries,
  endRecordAt,
  join,
  withPrefix,
  withZip64Sizes,
} from '../../../test/xlsx/read/support/zipEditing';
import type { Mutations } from '../mutate';
import type { Random } from '../random';

/** Fields of a directory entry (APPNOTE.TXT 4.3.12): offset and bytes. */
const ENTRY_FIELDS = {
  'versions lie': [4, 4],
  'flags lie': [8, 2],
  'a method lies': [10, 2],
  'a checksum lies': [16, 4],
  'a packed size lies': [20, 4],
  'an unpacked size lies': [24, 4],
  'a name’s length lies': [28, 2],
  'an extra field’s length lies': [30, 2],
  'a comment’s length lies': [32, 2],
  'an offset lies': [42, 4],
} as const;

/** Fields of the end record (4.3.16). */
const END_FIELDS = {
  'the disk lies': [4, 4],
  'the number of entries lies': [10, 2],
  'the directory’s size lies': [12, 4],
  'the directory’s offset lies': [16, 4],
  'the comment’s length lies': [20, 2],
} as const;

/** Fields of a local header (4.3.7). */
const LOCAL_FIELDS = {
  'a local signature lies': [0, 4],
  'local sizes lie': [18, 4],
  'a local name’s length lies': [26, 2],
  'a local extra field’s length lies': [28, 2],
} as const;

type Field = readonly [offset: number, size: 2 | 4];

/** Writes a number that tempts: an end of the range, a neighbour of the true one, or any. */
function lie(view: DataView, at: number, size: 2 | 4, random: Random): void {
  if (at < 0 || at + size > view.byteLength) return;
  const most = size === 2 ? 0xffff : 0xffffffff;
  const true_ = size === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
  const value = random.pick([0, 1, most, most - 1, true_ + 1, true_ - 1, true_ * 2, random.int(most)]);
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
}

/** A mutation that lies in a field of a record; the record is found in the copy, if it still has one. */
function lying([offset, size]: Field, recordAt: (bytes: Uint8Array, random: Random) => number) {
  return (bytes: Uint8Array, random: Random): Uint8Array => {
    const copy = bytes.slice();
    lie(new DataView(copy.buffer), recordAt(copy, random) + offset, size, random);
    return copy;
  };
}

const entryOf = (bytes: Uint8Array, random: Random) => random.pick(directoryEntries(bytes));

function all(
  fields: Readonly<Record<string, Field>>,
  recordAt: (bytes: Uint8Array, random: Random) => number,
) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, lying(field, recordAt)] as const),
  );
}

/** Lies in the structures of a zip that is sound otherwise. */
export const zipMutations: Mutations<Uint8Array> = {
  ...all(ENTRY_FIELDS, (bytes, random) => entryOf(bytes, random).at),
  ...all(END_FIELDS, (bytes) => endRecordAt(bytes)),
  ...all(LOCAL_FIELDS, (bytes, random) => entryOf(bytes, random).headerAt),
  'a name lies': (bytes, random) => {
    const copy = bytes.slice();
    const { at, name } = entryOf(copy, random);
    const length = new TextEncoder().encode(name).length;
    // Another entry's name, cut to this one's length, gives two parts of one name at times.
    const other = new TextEncoder().encode(entryOf(copy, random).name.padEnd(length, '/'));
    copy.set(other.subarray(0, length), at + 46);
    return copy;
  },
  'two entries share their data': (bytes, random) => {
    const copy = bytes.slice();
    const { at } = entryOf(copy, random);
    copy.set(copy.subarray(at + 16, at + 28), entryOf(copy, random).at + 16);
    return copy;
  },
  'a 64-bit zip': (bytes) => asZip64(bytes),
  '64-bit sizes': (bytes, random) => withZip64Sizes(bytes, entryOf(bytes, random).name),
  'a prefix': (bytes, random) => withPrefix(bytes, 'MZ'.repeat(random.size(1000))),
  'a suffix': (bytes, random) => join(bytes, new Uint8Array(random.size(200_000))),
};
