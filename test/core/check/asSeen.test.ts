import { cellText } from '../../../src/core/check/cellText';
import { readCell } from '../../../src/core/check/readCell';

describe('a text whose parts have a look of their own', () => {
  const cell = (value: string, asSeen: string) => ({ row: 1, column: 1, value, asSeen });

  test('is read as it looks: a raised mark is no decimal, a figure that was struck through no beginning', () => {
    expect(readCell(cell('41,21', '41,2¹'), { unit: '%' })).toMatchObject({
      state: 'reported',
      value: '41.2',
    });
    expect(readCell(cell('12.9002', '12.900²'), { unit: 'căn', integer: true })).toMatchObject({
      value: '12900',
    });
    expect(readCell(cell('4041,2', '4̶0̶41,2'), { unit: '%' }).state).toBe('unreadable');
  });

  test('is quoted as it looks', () => {
    expect(cellText(cell('41,21', '41,2¹'))).toBe('41,2¹');
  });
});
