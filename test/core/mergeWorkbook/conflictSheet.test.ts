/** The sheet of conflicts: nothing that was decided is out of sight. */
import { consolidate } from '../../../src/core/merge/consolidate';
import { withDecisions } from '../../../src/core/merge/decisions';
import { describeConflicts } from '../../../src/core/mergeWorkbook/conflictSheet';
import { vietnameseMergeWorkbook as strings } from '../../../src/locale';
import { decide, file, merged, stateOf } from '../merge/support';

const files = [
  file('a', 'xa-an', { nha: '12' }, { sentAt: '2026-11-10' }),
  file('b', 'xa-an', { nha: '13' }, { sentAt: '2026-11-20' }),
];
const decision = decide(merged(files), 'xa-an', 'nha', 'reported 12');
const decided = withDecisions(stateOf(files), [decision]);
const rowsOf = (state: typeof decided) => [
  ...(describeConflicts(consolidate(state), strings).body?.rows ?? []),
];

test('a conflict has a row for each claim, and the chosen one has the reason', () => {
  const rows = rowsOf(decided);
  expect(rows.map(([, , , said]) => said)).toEqual([12, 13]);
  expect(rows.map((row) => row.includes(decision.reason))).toEqual([true, false]);
});

test('a decision whose conflict is gone stands below, with what was chosen and why', () => {
  const alone = { ...decided, claims: decided.claims.filter(({ origin }) => origin.file === 'a') };
  const [row, ...others] = rowsOf(alone);
  expect(others).toEqual([]);
  expect(row).toEqual(expect.arrayContaining([12, 'a', strings.dormantMark, decision.reason]));
});
