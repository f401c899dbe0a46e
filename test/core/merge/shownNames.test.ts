import { renderMerge } from '../../../src/cli/merge/report';
import type { Finding } from '../../../src/core/check/finding';
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
