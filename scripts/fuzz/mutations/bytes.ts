import { join } from '../../../test/xlsx/read/support/zipEditing';
import type { Mutations } from '../mutate';
import type { Random } from '../random';

/** Two places in the bytes, in order. */
function range(bytes: Uint8Array, random: Random): [start: number, end: number] {
  const start = random.int(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random.size(Math.max(2, bytes.length)))];
}

function noise(length: number, random: Random): Uint8Array {
  return Uint8Array.from({ length }, () => random.int(256));
}

function changeByte(bytes: Uint8Array, random: Random, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  const at = random.int(copy.length);
  if (copy.length > 0) copy[at] = change(copy[at] ?? 0);
  return copy;
}

/** Changes to a file as bytes, whatever they mean. `other` is a second file, to take pieces from. */
export function byteMutations(other: Uint8Array): Mutations<Uint8Array> {
  return {
    'flip a bit': (bytes, random) => changeByte(bytes, random, (byte) => byte ^ (1 << random.int(8))),
    'set a byte': (bytes, random) =>
      changeByte(bytes, random, () => random.pick([0, 1, 0x20, 0x3c, 0x7f, 0x80, 0xff, random.int(256)])),
    'set many bytes': (bytes, random) => {
      const copy = bytes.slice();
      for (let count = random.size(2000); count > 0 && copy.length > 0; count--) {
        copy[random.int(copy.length)] = random.int(256);
      }
      return copy;
    },
    truncate: (bytes, random) => bytes.slice(0, random.int(bytes.length + 1)),
    behead: (bytes, random) => bytes.slice(random.int(bytes.length + 1)),
    'cut out': (bytes, random) => {
      const [start, end] = range(bytes, random);
      return join(bytes.subarray(0, start), bytes.subarray(end));
    },
    insert: (bytes, random) => {
      const at = random.int(bytes.length + 1);
      return join(bytes.subarray(0, at), noise(random.size(5000), random), bytes.subarray(at));
    },
    repeat: (bytes, random) => {
      const [start, end] = range(bytes, random);
      return join(bytes.subarray(0, end), bytes.subarray(start));
    },
    'zero out': (bytes, random) => bytes.slice().fill(0, ...range(bytes, random)),
    splice: (bytes, random) => {
      const [start, end] = range(other, random);
      const at = random.int(bytes.length + 1);
      const behind = random.chance(0.5) ? at : Math.min(bytes.length, at + end - start);
      return join(bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(behind));
    },
    'join two files': (bytes) => join(bytes, other),
  };
}
