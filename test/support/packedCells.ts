/** For all tests: a packed list of cells is equal to the array of its cells. */
import { expect } from '@jest/globals';
import { PackedCells } from '../../src/xlsx/read/packedCells';

const unpacked = (list: unknown): unknown => (list instanceof PackedCells ? [...list] : list);

expect.addEqualityTesters([
  function (this: { equals(a: unknown, b: unknown): boolean }, a: unknown, b: unknown) {
    if (!(a instanceof PackedCells) && !(b instanceof PackedCells)) return undefined;
    return this.equals(unpacked(a), unpacked(b));
  },
]);
