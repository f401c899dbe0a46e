import { parseAreas } from '../../../src/core/workbook/areas';

test.each([
  ['A1:F40', [[1, 1, 40, 6]]],
  ['$f$40:a1', [[1, 1, 40, 6]]],
  ['D5', [[5, 4, 5, 4]]],
  ['B:C', [[1, 2, 1_048_576, 3]]],
  ['3:9', [[3, 1, 9, 16_384]]],
  [
    'A1:B2; D4, F:F',
    [
      [1, 1, 2, 2],
      [4, 4, 4, 4],
      [1, 6, 1_048_576, 6],
    ],
  ],
])('%s', (text, expected) => {
  const areas = parseAreas(text)!.map(({ firstRow, firstColumn, lastRow, lastColumn }) => [
    firstRow,
    firstColumn,
    lastRow,
    lastColumn,
  ]);
  expect(areas).toEqual(expected);
});

test.each(['', 'A', '5', 'A0', 'A1:', 'A1:B2,', 'XFE1', 'A1048577', 'Sheet1!A1', 'A1-B2'])(
  '%j is no range',
  (text) => {
    expect(parseAreas(text)).toBeUndefined();
  },
);
