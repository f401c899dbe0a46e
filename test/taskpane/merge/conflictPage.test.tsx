/** What the pane shows of a conflict, as the worker makes it. */
import { localeOf } from '../../../src/locale';
import { conflictPage } from '../../../src/taskpane/merge/worker/views/conflicts';
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
