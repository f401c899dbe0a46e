import { readNumber } from '../../../src/core/number/readNumber';
import { shorthand } from './shorthand';

describe('no figure yet', () => {
  it.each([
    '',
    '   ',
    '\u00a0',
    '...',
    '…',
    '--',
    '…/…',
    '...%',
    '?',
    '"',
    'N/A',
    'KXĐ',
    'chưa có số liệu',
    'Chưa có số liệu. ',
    'CHƯA CÓ SỐ LIỆU',
    'chưa có',
    'không có số liệu',
    'K/có số liệu',
    'Đang tổng hợp',
    'đang rà soát, cập nhật',
    'đang cập nhật',
    'Chưa đến kỳ báo cáo (tháng 12/2026)',
    'chưa thống kê',
    'không xác định',
    'Hiện đơn vị chưa có số liệu',
    'chua co so lieu',
    'ch\u00ada cã sè liÖu',
    'chöa coù soá lieäu',
    'Đang tổng hợp'.normalize('NFD'),
  ])('%j', (text) => {
    expect(readNumber(text)).toEqual({ state: 'notReported' });
  });
});

describe('not applicable', () => {
  it.each(['-', '–', 'x', 'X', 'không áp dụng', 'Không có đối tượng', 'ngoài phạm vi'])('%j', (text) => {
    expect(readNumber(text)).toEqual({ state: 'notApplicable' });
  });
});

describe('none, or nothing to say', () => {
  it.each([
    ['Không có', {}, '0 (zeroInWords)'],
    ['Không có', { integer: true }, '0 (zeroInWords)'],
    ['Không có', { unit: 'xã' }, '0 (zeroInWords)'],
    ['Không có', { unit: '%' }, '? zeroOrMissing 0 | notApplicable'],
    ['Không', { unit: 'xã' }, '? zeroOrMissing 0 | notApplicable'],
    ['không có hộ nghèo', { unit: 'hộ' }, '0 (zeroInWords)'],
    ['không có hộ nghèo', { unit: 'căn' }, '? zeroOrMissing 0 | notApplicable'],
    ['không còn hộ nghèo', { unit: '%' }, '0 (zeroInWords)'],
    ['không phát sinh', { unit: 'vụ' }, '0 (zeroInWords)'],
    ['không phát sinh', {}, '? zeroOrMissing 0 | notApplicable'],
    ['chưa có xã nào', { unit: 'xã' }, '? zeroOrMissing 0 | notReported'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(shorthand(readNumber(text, context))).toBe(expected);
  });
});

describe('near misses', () => {
  it.each([
    ['chưa đến 4 xã', '< 4 xã'],
    ['chưa đến hạn', 'notReported'],
    ['không quá 4', '≤ 4'],
    ['0', '0'],
    ['chưa có số liệu chính thức, ước 52%', '! text'],
  ])('%j is %s', (text, expected) => {
    expect(shorthand(readNumber(text))).toBe(expected);
  });
});
