import { cellRuns } from '../../../src/core/workbook/runs';

test.each<[string[], string[]]>([
  [[], []],
  [['H9'], ['H9']],
  [
    ['H9', 'H10'],
    ['H9', 'H10'],
  ],
  [['H11', 'H9', 'H10'], ['H9:H11']],
  [
    ['B2', 'B3', 'B4', 'B6', 'A9', 'AA1', 'B3'],
    ['A9', 'B2:B4', 'B6', 'AA1'],
  ],
])('%j is read as %j', (cells, expected) => {
  expect(cellRuns(cells)).toEqual(expected);
});
