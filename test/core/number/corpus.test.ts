import { absences, columns, others, scans } from './corpus/absences';
import { marks, signs } from './corpus/marks';
import { around, bounds, intervals } from './corpus/phrases';
import type { Row } from './corpus/row';
import { readRow } from './corpus/row';
import { multiples, units, words } from './corpus/units';

const corpus: Readonly<Record<string, readonly Row[]>> = {
  marks,
  signs,
  units,
  multiples,
  words,
  bounds,
  intervals,
  around,
  absences,
  others,
  scans,
  columns,
};

describe.each(Object.entries(corpus))('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%j means %s', (_text, meaning, row) => {
    expect(readRow(row)).toBe(meaning);
  });
});

it('holds no text twice with the same column', () => {
  const keys = Object.values(corpus).flatMap((rows) =>
    rows.map(([text, , column]) => JSON.stringify([text, column])),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
