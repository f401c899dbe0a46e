import { jsonPieces } from '../../../src/cli/jsonPieces';
import { mergeJson } from '../../../src/cli/merge/mergeJson';
import { renderMerge } from '../../../src/cli/merge/report';
import type { Finding } from '../../../src/core/check/finding';
import { NamesApart } from '../../../src/core/merge/namesApart';
import { describeMergeWorkbook } from '../../../src/core/mergeWorkbook/describe';
import { localeOf, vietnameseAppendix, vietnameseMergeWorkbook } from '../../../src/locale';
import { decide, file, merged, reminderTo } from './support';

const files = [
  file('PL.xlsx', 'xa-an', { nha: '100' }, { sha: 'a', sentAt: '2026-11-22' }),
  file('PL.xlsx', 'xa-an', { nha: '90' }, { sha: 'b', sentAt: '2026-11-20' }),
  file('khác.xlsx', 'xa-binh', { nha: '1' }),
];
const open = merged(files);

test('files that came under one name are told apart by a number, in the order of sending', () => {
  expect(reminderTo(open, 'xa-an')).toMatch(
    /90 ở ô H10, trang “Phụ lục”, tệp PL\.xlsx; 100 ở .* tệp PL\.xlsx \(2\);/,
  );
  expect(renderMerge(open, localeOf('vi'))).toContain(
    '90 (PL.xlsx, Phụ lục!H10) ≠ 100 (PL.xlsx (2), Phụ lục!H10)',
  );
  const [, , , conflicts] = describeMergeWorkbook(open, vietnameseMergeWorkbook, vietnameseAppendix);
  expect(Array.from(conflicts?.body?.rows ?? [], (row) => row[7])).toEqual(['PL.xlsx', 'PL.xlsx (2)']);
});

test('names that differ only in how marks are written look alike, and are told apart too', () => {
  const sent = ['NFC', 'NFD'].map((form, at) =>
    file('xã.xlsx'.normalize(form), 'xa-an', { nha: `${at}` }, { sha: form, sentAt: `2026-11-2${at}` }),
  );
  const said = renderMerge(merged(sent), localeOf('vi')).normalize('NFC');
  expect(said).toContain('0 (xã.xlsx, Phụ lục!H10) ≠ 1 (xã.xlsx (2), Phụ lục!H10)');
  const apart = new NamesApart();
  apart.add({ file: 'xã.xlsx'.normalize('NFC'), sha256: 'a' });
  expect(apart.nameFor({ file: 'xã.xlsx'.normalize('NFD'), sha256: 'b' })).toMatch(/ \(2\)$/);
});

test('which of them takes the place of the other is told', () => {
  const key = open.conflicts[0]?.statements[1]?.key ?? '';
  const decided = merged(files, [decide(open, 'xa-an', 'nha', key)]);
  expect(renderMerge(decided, localeOf('vi'))).toContain('PL.xlsx: đã có bản thay thế là PL.xlsx (2).');
});

test('what was found in them is told of the one that it was found in', () => {
  const bounds: Finding = {
    fact: { code: 'resultOutOfBounds', raw: '140', lower: '0', upper: '100' },
    severity: 'error',
    sheet: 'Phụ lục',
    cell: 'H10',
    indicator: 'nuoc',
  };
  const [, first] = files;
  const later = file(
    'PL.xlsx',
    'xa-an',
    { nuoc: '140' },
    { sha: 'a', sentAt: '2026-11-22', findings: [bounds] },
  );
  const sheets = describeMergeWorkbook(merged([later, first!]), vietnameseMergeWorkbook, vietnameseAppendix);
  const found = sheets.find(({ name }) => name === vietnameseMergeWorkbook.sheets.findings);
  expect(Array.from(found?.body?.rows ?? [], (row) => row[1])).toEqual(['PL.xlsx (2)']);
});

test('JSON has the name that is shown beside the own one, where they differ', () => {
  const { files: told, conflicts } = JSON.parse(
    [...jsonPieces(mergeJson(open, localeOf('vi')))].join(''),
  ) as Record<'files' | 'conflicts', { claims: { from: object[] }[] }[]>;
  const names = (each: object | undefined) =>
    Object.entries(each ?? {}).filter(([key]) => key === 'file' || key === 'shownFile');
  const second = [
    ['file', 'PL.xlsx'],
    ['shownFile', 'PL.xlsx (2)'],
  ];
  expect(told.map(names)).toEqual(
    expect.arrayContaining([second, [['file', 'PL.xlsx']], [['file', 'khác.xlsx']]]),
  );
  expect(conflicts[0]?.claims.map(({ from: [origin] }) => names(origin))).toEqual([
    [['file', 'PL.xlsx']],
    second,
  ]);
  const key = open.conflicts[0]?.statements[1]?.key ?? '';
  const decided = merged(files, [decide(open, 'xa-an', 'nha', key)]);
  const pieces = [...jsonPieces(mergeJson(decided, localeOf('vi')))].join('');
  const { files: after, values } = JSON.parse(pieces) as Record<'files' | 'values', object[]>;
  expect(after).toContainEqual(expect.objectContaining({ other: 'PL.xlsx', shownOther: 'PL.xlsx (2)' }));
  expect(values).toContainEqual(expect.objectContaining({ value: '100', shownFile: 'PL.xlsx (2)' }));
});
