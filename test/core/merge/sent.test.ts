/** When a file was sent: the best witness it has. */
import type { AppendixCheck } from '../../../src/core/check/checkWorkbook';
import { sentByFileTime, sentWhen } from '../../../src/core/merge/sent';
import { plan } from './support';

const FILE_TIME = Date.parse('2026-12-05T20:30:00Z');

const setting = { year: 2026, mergedAt: '2026-12-10T08:00:00+07:00' };

const stamped = (at: string, holds = true) =>
  ({ sheet: 'PL', plan, results: [], stamp: { stamp: { at }, holds } }) as unknown as AppendixCheck;

test.each<[string, AppendixCheck[], string | undefined, object]>([
  [
    'the stamp before all, on the clocks of Vietnam',
    [stamped('2026-11-28T18:30Z')],
    '2026-12-01T00:00:00.000Z',
    { at: '2026-11-29T01:30:00+07:00', basis: 'stamp' },
  ],
  ['a stamp that is only a day', [stamped('2026-11-28')], undefined, { at: '2026-11-28', basis: 'stamp' }],
  [
    'the later of two stamps',
    [stamped('2026-11-20T08:00+07:00'), stamped('2026-11-21T08:00+07:00')],
    undefined,
    { at: '2026-11-21T08:00:00+07:00', basis: 'stamp' },
  ],
  [
    'the saving, where the appendix is not what was stamped any more',
    [stamped('2026-11-20T08:00+07:00', false)],
    '2026-11-29T17:00:00.000Z',
    { at: '2026-11-30T00:00:00+07:00', basis: 'workbook' },
  ],
  ['the file itself at last', [], undefined, { at: '2026-12-06T03:30:00+07:00', basis: 'file' }],
])('%s', (_, appendices, savedAt, sent) => {
  expect(sentWhen({ appendices }, savedAt === undefined ? {} : { savedAt }, FILE_TIME, setting)).toEqual(
    sent,
  );
});

test('nothing where nothing says so', () => {
  expect(sentWhen({ appendices: [] }, {}, undefined, setting)).toBeUndefined();
  expect(sentByFileTime(undefined, setting)).toBeUndefined();
});

describe('a time that cannot be is passed over', () => {
  const sent = (savedAt: string, mergedAt = setting.mergedAt) =>
    sentWhen({ appendices: [] }, { savedAt }, FILE_TIME, { ...setting, mergedAt })?.basis;

  test.each(['0001-01-01T00:00:00Z', '1980-01-01T00:00:00Z', '2025-12-31T16:59:59Z', '2099-01-01T00:00:00Z'])(
    '%s',
    (savedAt) => {
      expect(sent(savedAt)).toBe('file');
    },
  );

  test.each([
    ['2025-12-31T17:00:00Z', setting.mergedAt],
    ['2027-12-31T16:59:59Z', setting.mergedAt],
    ['2029-03-01T00:00:00Z', '2029-03-02T08:00:00+07:00'],
  ])('but not %s', (savedAt, mergedAt) => {
    expect(sent(savedAt, mergedAt)).toBe('workbook');
  });

  test('nor is the time of a file that could not be read', () => {
    expect(sentByFileTime(Date.parse('1980-01-01T00:00:00Z'), setting)).toBeUndefined();
  });
});
