/** What the pane shows of a conflict, as the worker makes it. */
import { localeOf } from '../../../src/locale';
import { conflictPage } from '../../../src/taskpane/merge/worker/views/conflicts';
import { filePage } from '../../../src/taskpane/merge/worker/views/files';
import { combineDecisions } from '../../../src/core/merge/decisions';
import { consolidate } from '../../../src/core/merge/consolidate';
import { decide, file, merged, stateOf } from '../../core/merge/support';

const files = [file('a', 'xa-an', { nha: '12' }), file('b', 'xa-an', { nha: '13' })];

test('where two merges decided differently, both choices are marked as such', () => {
  const decisions = ['12', '13'].map((value, day) => ({
    ...decide(merged(files), 'xa-an', 'nha', `reported ${value}`),
    reason: `người ${day}`,
  }));
  const merge = consolidate({ ...stateOf(files), decisions: combineDecisions(decisions) });
  const { rows } = conflictPage({ merge, locale: localeOf('vi') }, { search: '', from: 0, count: 10 });
  expect(rows).toMatchObject([{ isOpen: true, statements: [{ isChosen: true }, { isChosen: true }] }]);
});

test('two files of one name are told apart, and each by the same name in the list of files', () => {
  const twice = [
    file('PL.xlsx', 'xa-an', { nha: '12' }, { sha: 'a', sentAt: '2026-11-22' }),
    file('PL.xlsx', 'xa-an', { nha: '13' }, { sha: 'b', sentAt: '2026-11-20' }),
  ];
  const merge = merged(twice);
  const locale = localeOf('vi');
  const { rows } = conflictPage({ merge, locale }, { search: '', from: 0, count: 10 });
  const shown = rows[0]?.statements.map(({ text, places }) => [text, places[0]?.file]);
  expect(shown?.sort()).toEqual([
    ['12', 'PL.xlsx (2)'],
    ['13', 'PL.xlsx'],
  ]);
  const listed = filePage(
    { merge, locale, notTaken: new Map(), rememberedFiles: [] },
    { search: '(2)', from: 0, count: 10 },
  );
  expect(listed.rows.map(({ file: name, sha256 }) => [name, sha256])).toEqual([['PL.xlsx (2)', 'a']]);
});
