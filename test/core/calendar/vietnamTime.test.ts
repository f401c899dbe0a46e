import { compareMoments, onVietnamClocks } from '../../../src/core/calendar/vietnamTime';
import { localeOf } from '../../../src/locale';
import { vietnameseMergeWorkbook } from '../../../src/locale';

test.each([
  ['2026-11-30T17:30:00Z', '2026-12-01T00:30:00+07:00'],
  ['2026-11-30T09:30-08:00', '2026-12-01T00:30:00+07:00'],
  ['2026-11-30T09:30:00', '2026-11-30T09:30:00'],
  ['2026-11-30', '2026-11-30'],
  ['2026-99-30T09:30:00Z', undefined],
])('%s on Vietnam’s clocks', (moment, there) => {
  expect(onVietnamClocks(moment)).toBe(there);
});

test('moments of different clocks are compared as instants', () => {
  const moments = [
    '2026-11-30T23:00:00+07:00',
    '2026-11-30T16:30:00Z',
    '2026-12-01',
    '2026-11-30T10:00:00-08:00',
  ];
  expect([...moments].reverse().sort(compareMoments)).toEqual(moments);
  expect(compareMoments('2026-12-01T00:00:00', '2026-11-30T17:00:00Z')).not.toBe(0);
  expect(compareMoments('2026-12-01', '2026-12-01')).toBe(0);
});

test('people are told moments of any clock on Vietnam’s', () => {
  const moment = '2026-11-30T17:30:00Z';
  expect(localeOf('vi').record.moment(moment)).toBe('00:30 ngày 01/12/2026');
  expect(localeOf('en').record.moment(moment)).toBe('1 December 2026, 00:30');
  expect(vietnameseMergeWorkbook.moment(moment)).toBe('01/12/2026 00:30');
  expect(vietnameseMergeWorkbook.moment('2026-11-30')).toBe('30/11/2026');
});
