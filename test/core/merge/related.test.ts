/** The plan's relations hold between what counts of a unit, in whatever files it came. */
import { consolidate } from '../../../src/core/merge/consolidate';
import type { Finding } from '../../../src/core/check/finding';
import { finding } from '../../../src/core/check/catalogue';
import { withDecisions } from '../../../src/core/merge/decisions';
import { emptyState } from '../../../src/core/merge/state';
import type { ReturnedFile } from '../../../src/core/merge/returnedFile';
import type { Plan } from '../../../src/core/plan/schema';
import { YEAR, decide, figureOf, file, plan as small, stateOf } from './support';

const [home, water, ...rest] = small.indicators;
if (!home || !water) throw new Error('no indicators');
/** Two more counts of homes; what was repaired is a part of what was built or repaired. */
const plan: Plan = {
  ...small,
  indicators: [home, water, ...rest, { ...home, id: 'sua' }, { ...home, id: 'moi' }],
  assignments: [
    ...small.assignments,
    ...['sua', 'moi'].map((indicator) => ({
      indicator,
      unitKinds: ['commune' as const],
      source: 'suggested' as const,
    })),
  ],
  relations: [
    { kind: 'atMost', smaller: 'sua', larger: 'nha' },
    { kind: 'parts', parts: ['sua', 'moi'], total: 'nha' },
  ],
};
const broken = finding(
  { code: 'relationBroken', smaller: '50', larger: '40', largerIndicator: 'nha', largerCell: 'H11' },
  { sheet: 'Phụ lục', cell: 'H10', indicator: 'sua' },
);
const from = (name: string, rows: Record<string, string>, findings: readonly Finding[] = []) =>
  file(name, 'xa-an', rows, { plan, findings, sentAt: `2026-11-0${name}` });
const state = (...files: ReturnedFile[]) => stateOf(files, emptyState(plan, YEAR));
const withheld = (merge: ReturnType<typeof consolidate>) =>
  ['sua', 'nha'].map((id) => figureOf(merge, id).reason);
const told = ({ files }: ReturnType<typeof consolidate>) =>
  files.map(({ file: { file: name }, compared }) => [name, compared.map(({ fact }) => fact.code)]);

test('a part in the one file and its whole in the other: both withheld, and told at the part', () => {
  const merge = consolidate(state(from('1', { sua: '50' }), from('2', { nha: '40' })));
  expect(withheld(merge)).toEqual(['invalid', 'invalid']);
  const [part] = merge.files.flatMap(({ compared }) => compared);
  expect(part).toMatchObject({
    fact: { code: 'relationBroken', smaller: '50', larger: '40', largerIndicator: 'nha', largerFile: '2' },
    severity: 'error',
    cell: 'H10',
    indicator: 'sua',
  });
  expect(merge.files.map(({ status }) => status)).toEqual(['acceptedWithFindings', 'accepted']);
});

test('a file in which the other row is blank heals nothing, and what one file says is told once', () => {
  const both = from('2', { sua: '50', nha: '40' }, [broken]);
  const merge = consolidate(state(from('1', { sua: '50' }), both));
  expect(withheld(merge)).toEqual(['invalid', 'invalid']);
  expect(told(merge)).toEqual([
    ['1', []],
    ['2', []],
  ]);
});

test('a mended whole makes both sound, once it is decided for', () => {
  const wrong = from('1', { sua: '50', nha: '40' }, [broken]);
  const mended = from('2', { sua: '50', nha: '60' });
  const all = state(wrong, mended);
  const open = consolidate(all);
  const chosen = (key: string) =>
    consolidate(withDecisions(all, [decide(open, 'xa-an', 'nha', `reported ${key}`)]));
  expect(withheld(chosen('60'))).toEqual([undefined, undefined]);
  expect(withheld(chosen('40'))).toEqual(['invalid', 'invalid']);
});

test('parts from several files that do not make their total are told, and counted', () => {
  const merge = consolidate(
    state(from('1', { sua: '10' }), from('2', { moi: '5' }), from('3', { nha: '20' })),
  );
  expect(told(merge)).toEqual([
    ['1', []],
    ['2', []],
    ['3', ['partsDisagree']],
  ]);
  expect(withheld(merge)).toEqual([undefined, undefined]);
});

test('a figure of which nobody can say whose it is contradicts none, in its own file or another', () => {
  const torn = finding(
    { code: 'labelContradicts', coded: 'sua' },
    { sheet: 'Phụ lục', cell: 'B10', indicator: 'sua' },
  );
  const apart = consolidate(state(from('1', { sua: '50' }, [torn]), from('2', { nha: '40' })));
  expect(withheld(apart)).toEqual(['invalid', undefined]);
  expect(told(apart)).toEqual([
    ['1', []],
    ['2', []],
  ]);
  const together = consolidate(state(from('1', { sua: '50', nha: '40' }, [torn])));
  expect(withheld(together)).toEqual(['invalid', undefined]);
});
