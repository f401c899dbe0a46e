import { LONGEST_TEXT } from '../../../src/core/appendix/longTexts';
import { consolidate } from '../../../src/core/merge/consolidate';
import { emptyState } from '../../../src/core/merge/state';
import { describeMergeWorkbook } from '../../../src/core/mergeWorkbook/describe';
import { vietnameseAppendix, vietnameseMergeWorkbook } from '../../../src/locale';
import type { Consolidation } from '../../../src/core/merge/consolidate';
import { file, merged, plan, reminderTo, YEAR } from '../merge/support';

function longest(merge: Consolidation): number {
  const sheets = describeMergeWorkbook(merge, vietnameseMergeWorkbook, vietnameseAppendix);
  const cells = sheets.flatMap(({ cells: own, body }) => [
    ...own.map(({ value }) => value),
    ...Array.from(body?.rows ?? []).flat(),
  ]);
  return Math.max(...cells.map((value) => (typeof value === 'string' ? value.length : 0)));
}

test('of thousands of missing units as many are named as a cell holds, and the others counted', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => ({
    id: `them-${at}`,
    name: `Ủy ban nhân dân xã Thêm ${at}`,
    kind: 'commune' as const,
  }));
  const merge = consolidate(emptyState({ ...plan, units: [...plan.units, ...many] }, YEAR));
  const coverage = describeMergeWorkbook(merge, vietnameseMergeWorkbook, vietnameseAppendix)[2];
  const missing = Array.from(coverage?.body?.rows ?? [])[0]?.at(-2);
  expect(missing).toMatch(/^UBND xa-an \(chưa báo cáo\); .*\(chưa báo cáo\); … và [\d]+ đơn vị khác$/);
  expect(longest(merge)).toBeLessThanOrEqual(LONGEST_TEXT);
});

test('a reminder about hundreds of differing files names some and counts the others', () => {
  const files = Array.from({ length: 299 }, (_, at) => file(`a${at}.xlsx`, 'xa-an', { nha: String(at) }));
  const merge = merged(files);
  const reminder = reminderTo(merge, 'xa-an') ?? '';
  expect(reminder).toContain('… và 291 số khác; đề nghị xác nhận số nào đúng');
  expect(reminder.length).toBeLessThan(4_000);
});

test('no cell is too long for Excel whatever a unit has typed', () => {
  const raw = 'rất dài '.repeat(9_000);
  const merge = merged([
    file('a.xlsx', 'xa-an', { nha: { state: 'unreadable', raw } }),
    file('b.xlsx', 'so-dau', { viec: { value: '2', comparator: 'moreThan', raw } }),
    file('c.xlsx', 'so-hai', { viec: { value: '2', comparator: 'moreThan', raw } }),
  ]);
  expect(longest(merge)).toBeLessThanOrEqual(LONGEST_TEXT);
});
