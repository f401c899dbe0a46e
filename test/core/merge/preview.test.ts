/** What a merge would do, before anything is written. */
import { countNews, previewOf } from '../../../src/core/merge/preview';
import { decide, file, merged, stateOf } from './support';
import { consolidate } from '../../../src/core/merge/consolidate';
import { withDecisions } from '../../../src/core/merge/decisions';

const newsOf = (cells: ReturnType<typeof previewOf>, unit: string, indicator: string) =>
  cells.find((cell) => cell.unit === unit && cell.indicator === indicator)?.news;

const first = file('a', 'xa-an', { nha: '1', nuoc: '5' }, { sentAt: '2026-11-01' });

test('of a first merge: what came is new, what was asked for and did not come is missing', () => {
  const cells = previewOf(merged([]), merged([first]));
  expect(newsOf(cells, 'xa-an', 'nha')).toBe('new');
  expect(newsOf(cells, 'xa-binh', 'nha')).toBe('missing');
  expect(newsOf(cells, 'xa-an', 'khong-ai')).toBeUndefined();
  expect(countNews(cells)).toMatchObject({ new: 2, changed: 0, identical: 0 });
});

test('of late arrivals: identical, duplicate, conflicting, and changed once decided', () => {
  const before = merged([first]);
  const again = file('b', 'xa-an', { nha: '1', nuoc: '6' }, { sentAt: '2026-11-09' });
  const after = merged([first, again]);
  const cells = previewOf(before, after);
  expect(newsOf(cells, 'xa-an', 'nha')).toBe('duplicate');
  expect(newsOf(cells, 'xa-an', 'nuoc')).toBe('conflicting');
  expect(newsOf(previewOf(after, after), 'xa-an', 'nha')).toBe('identical');
  const decided = consolidate(
    withDecisions(stateOf([first, again]), [decide(after, 'xa-an', 'nuoc', 'reported 6')]),
  );
  const changed = previewOf(before, decided).find(({ news }) => news === 'changed');
  expect(changed).toMatchObject({ unit: 'xa-an', indicator: 'nuoc', before: { raw: '5' } });
});

test('a figure that nobody asked for is shown too', () => {
  const cells = previewOf(merged([]), merged([file('a', 'xa-an', { viec: '2' })]));
  expect(newsOf(cells, 'xa-an', 'viec')).toBe('new');
});
