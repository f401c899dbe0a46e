/** What somebody did to the lines around a table: found by what still stands, whatever was put in or typed over. */
import { changesOf, joinChanges } from '../../../src/core/mergeWorkbook/lineChanges';

const lines = (...texts: string[]) =>
  texts.map((text, at) => ({ row: at + 1, texts: [{ column: 1, text }] }));
const typed = (text: string) => [{ column: 1, text }];
const own = lines('PHỤ LỤC', 'Tên', '(Kèm theo …)', 'STT', 'I. Nhóm');

test.each([
  ['nothing', own, {}, {}],
  [
    'a line on top',
    lines('UBND', ...['PHỤ LỤC', 'Tên', '(Kèm theo …)', 'STT', 'I. Nhóm']),
    {},
    { '-1': [typed('UBND')] },
  ],
  [
    'a line typed over',
    lines('PHỤ LỤC', 'Tên', '(Kèm theo số 12)', 'STT', 'I. Nhóm'),
    { 2: typed('(Kèm theo số 12)') },
    {},
  ],
  [
    'one typed over and one below it',
    lines('PHỤ LỤC', 'Tên', 'Số 12', 'Mật', 'STT', 'I. Nhóm'),
    { 2: typed('Số 12') },
    { 2: [typed('Mật')] },
  ],
  ['a line deleted', lines('PHỤ LỤC', '(Kèm theo …)', 'STT', 'I. Nhóm'), {}, {}],
  [
    'a line below the head of the table',
    lines('PHỤ LỤC', 'Tên', '(Kèm theo …)', 'STT', 'Mới', 'I. Nhóm'),
    {},
    { 2: [typed('Mới')] },
  ],
])('%s', (_, now, instead, after) => {
  expect(changesOf(own, now, 3)).toEqual({ changes: { instead, after }, lost: [] });
});

test('what is typed over the head of the table has no place', () => {
  const now = lines('PHỤ LỤC', 'Tên', '(Kèm theo …)', 'Số TT', 'I. Nhóm');
  expect(changesOf(own, now, 3)).toEqual({ changes: { instead: {}, after: {} }, lost: [now[3]] });
});

test('of several workbooks all of it is kept, whichever came first', () => {
  const one = { instead: { 2: typed('Số 12') }, after: { '-1': [typed('UBND')] } };
  const other = { instead: { 2: typed('Số 13') }, after: { '-1': [typed('UBND')], 2: [typed('Mật')] } };
  const joined = {
    instead: { 2: typed('Số 12') },
    after: { '-1': [typed('UBND')], 2: [typed('Số 13'), typed('Mật')] },
  };
  expect(joinChanges([one, other])).toEqual(joined);
  expect(joinChanges([other, one])).toEqual(joined);
  expect(joinChanges([one, one])).toEqual(one);
});
