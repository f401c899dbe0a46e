import { readNumber } from '../../../src/core/number/readNumber';
import type { NumberContext } from '../../../src/core/number/reading';
import { shorthand } from './shorthand';

const read = (text: string, context: NumberContext) => shorthand(readNumber(text, context));
const homes: NumberContext = { unit: 'căn', integer: true };

describe('a figure in another unit beside one in the unit asked for', () => {
  it.each([
    ['3 dự án (1.200 căn)', '? severalValues 1200 | 3'],
    ['02 dự án (850 căn)', '? severalValues 850 | 2'],
    ['3 dự án (quy mô 1,2 nghìn căn)', '? severalValues 1200 | 3'],
    ['3 dự án với 1.200 căn', '? severalValues 1200 | 3'],
    ['3 dự án', '3 dự án (unitDiffers)'],
    ['1.200 căn (3 dự án)', '1200 căn (extraText)'],
  ])('%j is %s', (text, expected) => {
    expect(read(text, homes)).toBe(expected);
  });
});

describe('things done where what is left of them is asked for', () => {
  it.each([
    'đã xóa 120 căn',
    'xoá được 120/120 căn',
    'đã hoàn thành 120 căn',
    'xây mới 120 căn',
    'hoàn thành xóa 120 căn',
  ])('%j is no level', (text) => {
    expect(read(text, { ...homes, lowerIsBetter: true })).toBe('? changeNotLevel ');
    expect(readNumber(text, homes)).toMatchObject({ state: 'reported', value: '120' });
  });

  it('but what is left is one', () => {
    expect(read('còn 120 căn', { ...homes, lowerIsBetter: true })).toBe('120 căn');
    expect(read('đã xóa 120 căn, còn 30 căn', { ...homes, lowerIsBetter: true })).toBe('? severalValues 30');
  });
});
