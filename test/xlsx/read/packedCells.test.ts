import type { CellFormatKind, CellSnapshot } from '../../../src/core/workbook/snapshot';
import { MAX_COLUMN, MAX_ROW } from '../../../src/xlsx/read/cellReference';
import { PackedCells } from '../../../src/xlsx/read/packedCells';
import { seeded } from '../../../src/core/samples/random';

const strings = ['', 'Đạt', 'Chưa đạt'];
const formats: readonly (CellFormatKind | undefined)[] = [undefined, 'percent', 'date', 'worded'];

/** Cells of every kind, packed and plain; more of them than there is room for at first. */
function both(count: number): { packed: PackedCells; plain: CellSnapshot[] } {
  const random = seeded(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const packed = new PackedCells(strings, 0);
  const plain: CellSnapshot[] = [];
  for (let index = 0; index < count; index++) {
    const row = pick([1, index + 1, MAX_ROW]);
    const column = pick([1, 26, MAX_COLUMN]);
    const format = pick(formats);
    const place = { row, column, ...(format && { format }) };
    const chance = random();
    if (chance < 0.3) {
      const value = pick([0, -0.5, 1e-300, Number.MAX_VALUE, random()]);
      packed.addNumber(row, column, value, format);
      plain.push({ ...place, value });
    } else if (chance < 0.6) {
      const at = Math.floor(random() * strings.length);
      packed.addShared(row, column, at, format);
      plain.push({ ...place, value: strings[at]! });
    } else if (chance < 0.8) {
      const value = pick([true, false, null, 'riêng', { error: '#N/A' }]);
      packed.addOther(row, column, value, format);
      plain.push({ ...place, value });
    } else {
      packed.addOther(row, column, index, format, `A${index}`);
      plain.push({ ...place, value: index, formula: `A${index}` });
    }
  }
  return { packed, plain };
}

const { packed, plain } = both(3000);
const isText = ({ value }: CellSnapshot): boolean => value === 'riêng';

test('holds what was added, whatever it is and wherever it stands', () => {
  expect(packed).toHaveLength(3000);
  expect([...packed]).toStrictEqual(plain);
});

test('answers as the array of its cells does', () => {
  for (const index of [0, 1, 2999, 3000, -1, -3000, -3001]) {
    expect(packed.at(index)).toStrictEqual(plain.at(index));
  }
  expect(packed.find(isText)).toStrictEqual(plain.find(isText));
  expect(packed.filter(isText)).toStrictEqual(plain.filter(isText));
  expect(packed.map(({ row }, index) => row + index)).toEqual(plain.map(({ row }, index) => row + index));
  expect(packed.slice(-3, -1)).toStrictEqual(plain.slice(-3, -1));
  const twice = ({ column }: CellSnapshot) => (column === 1 ? [] : [column, column]);
  expect(packed.flatMap(twice)).toEqual(plain.flatMap(twice));
  for (const isSo of [isText, ({ row }: CellSnapshot) => row > 0, ({ row }: CellSnapshot) => row < 0]) {
    expect([packed.some(isSo), packed.every(isSo)]).toEqual([plain.some(isSo), plain.every(isSo)]);
  }
});

test('a formula can be set later', () => {
  const cells = new PackedCells(strings, 0);
  cells.addOther(1, 1, 5, undefined, '');
  cells.addShared(1, 2, 1, undefined);
  cells.setFormula(0, 'B1+1');
  expect([...cells]).toStrictEqual([
    { row: 1, column: 1, value: 5, formula: 'B1+1' },
    { row: 1, column: 2, value: 'Đạt' },
  ]);
});
