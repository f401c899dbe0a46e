/** Two claims for one place: the person who coordinates decides, a rule only proposes. */
import { stateOf, decide, file, merged } from './support';
import { consolidate } from '../../../src/core/merge/consolidate';
import { withDecisions, withoutDecision } from '../../../src/core/merge/decisions';

const early = { sentAt: '2026-11-10' };
const late = { sentAt: '2026-11-20' };
const conflictsOf = (...files: Parameters<typeof merged>[0]) => merged(files).conflicts;

test('the same said twice is no conflict, however it was typed', () => {
  const one = file('a', 'xa-an', { nha: { value: '12', raw: '12' } }, early);
  const other = file('b', 'xa-an', { nha: { value: '12', raw: '12 căn' } }, late);
  const { conflicts, cells } = merged([one, other]);
  expect(conflicts).toEqual([]);
  expect(cells).toHaveLength(1);
  expect(cells[0]?.statement?.claims.map(({ origin }) => origin.file)).toEqual(['a', 'b']);
});

test.each([
  ['another number', { value: '13' }],
  ['a bound', { value: '12', comparator: 'atLeast' as const }],
  ['another kind', { value: '12', kind: 'estimate' as const }],
  ['other counts', { value: '12', numerator: '12', denominator: '20' }],
  ['no application', { state: 'notApplicable' as const }],
  ['something unreadable', { state: 'unreadable' as const, raw: 'mười hai gì đó' }],
])('%s is a conflict, and nothing counts until it is decided', (_, said) => {
  const result = merged([file('a', 'xa-an', { nha: '12' }, early), file('b', 'xa-an', { nha: said }, late)]);
  expect(result.conflicts).toMatchObject([{ unit: 'xa-an', indicator: 'nha', isOpen: true }]);
  expect(result.cellOf('xa-an', 'nha')?.statement).toBeUndefined();
});

test('units do not contradict each other, and a blank contradicts nobody', () => {
  const blank = { state: 'notReported' as const, raw: ' ' };
  expect(
    conflictsOf(
      file('a', 'xa-an', { nha: '12' }),
      file('b', 'xa-binh', { nha: '13' }),
      file('c', 'xa-an', { nha: blank }, late),
    ),
  ).toEqual([]);
});

describe('words that there is no figure yet', () => {
  const words = { state: 'notReported' as const, raw: 'đang tổng hợp' };

  test('give way to a figure sent later or at an unknown time', () => {
    const first = file('a', 'xa-an', { nha: words }, early);
    expect(conflictsOf(first, file('b', 'xa-an', { nha: '12' }, late))).toEqual([]);
    const undated = merged([file('a', 'xa-an', { nha: words }), file('b', 'xa-an', { nha: '12' })]);
    expect(undated.conflicts).toEqual([]);
    expect(undated.cellOf('xa-an', 'nha')?.statement?.claims[0].value).toBe('12');
  });

  test('take an earlier figure back, which must be decided', () => {
    const [conflict] = conflictsOf(
      file('a', 'xa-an', { nha: '12' }, early),
      file('b', 'xa-an', { nha: words }, late),
    );
    expect(conflict?.statements.map(({ key }) => key)).toEqual(['reported 12', 'notReported']);
  });

  test('alone are kept as what was said', () => {
    const { cells } = merged([file('a', 'xa-an', { nha: words })]);
    expect(cells[0]?.saysNoFigure?.claims[0].raw).toBe('đang tổng hợp');
  });
});

describe('what is proposed', () => {
  const official = { value: '12', kind: 'official' as const };
  const estimate = { value: '13', kind: 'estimate' as const };

  test('official before estimate, also where the estimate is later', () => {
    const [conflict] = conflictsOf(
      file('a', 'xa-an', { nha: official }, early),
      file('b', 'xa-an', { nha: estimate }, late),
    );
    expect(conflict?.proposal).toEqual({ key: 'reported 12 official', because: 'officialOverEstimate' });
  });

  test('else the later', () => {
    const files = [file('b', 'xa-an', { nha: '13' }, early), file('a', 'xa-an', { nha: '12' }, late)];
    expect(conflictsOf(...files)[0]?.proposal).toEqual({ key: 'reported 12', because: 'later' });
  });

  test('nothing where nothing tells which', () => {
    const undated = conflictsOf(file('a', 'xa-an', { nha: '12' }), file('b', 'xa-an', { nha: '13' }));
    expect(undated[0]?.proposal).toBeUndefined();
    const twoOfficial = [official, { ...official, value: '14' }].map((nha, at) =>
      file(String(at), 'xa-an', { nha }, early),
    );
    expect(conflictsOf(...twoOfficial)[0]?.proposal).toBeUndefined();
  });
});

describe('a decision', () => {
  const files = [file('a', 'xa-an', { nha: '12' }, early), file('b', 'xa-an', { nha: '13' }, late)];
  const decision = decide(merged(files), 'xa-an', 'nha', 'reported 12');
  const decided = withDecisions(stateOf(files), [decision]);

  test('makes its claim count, and the conflict stays to be seen', () => {
    const { conflicts, cellOf } = consolidate(decided);
    expect(conflicts).toMatchObject([{ isOpen: false, decision: { reason: 'theo công văn' } }]);
    expect(cellOf('xa-an', 'nha')?.statement?.claims[0].value).toBe('12');
  });

  test('holds when other files come in, also one that says the same again', () => {
    const more = stateOf(
      [file('c', 'xa-an', { nha: '13' }, late), file('d', 'xa-binh', { nha: '1' })],
      decided,
    );
    expect(consolidate(more).conflicts).toMatchObject([{ isOpen: false }]);
  });

  test('is open again where something it has not seen comes in', () => {
    const { conflicts, cellOf } = consolidate(stateOf([file('c', 'xa-an', { nha: '14' })], decided));
    expect(conflicts).toMatchObject([{ isOpen: true, decision: { chosen: 'reported 12' } }]);
    expect(cellOf('xa-an', 'nha')?.statement).toBeUndefined();
  });

  test('is not forgotten when its conflict is gone, and holds when it comes back', () => {
    const own = decided.claims.filter(({ origin }) => origin.file === 'a');
    const alone = consolidate({ ...decided, claims: own });
    expect([alone.conflicts, alone.dormant]).toMatchObject([[], [{ reason: 'theo công văn' }]]);
    expect(consolidate(decided).dormant).toEqual([]);
  });

  test('can be taken back', () => {
    const { conflicts } = consolidate(withoutDecision(decided, 'xa-an', 'nha'));
    expect(conflicts).toMatchObject([{ isOpen: true }]);
    expect(conflicts[0]?.decision).toBeUndefined();
  });
});

describe('a rule proposes', () => {
  const latest = { sentAt: '2026-11-25' };
  const official = (value: string) => ({ value, kind: 'official' as const });

  test('the later of two official figures, never an estimate sent after both', () => {
    const [conflict] = conflictsOf(
      file('a', 'xa-an', { nha: official('10') }, early),
      file('b', 'xa-an', { nha: official('20') }, late),
      file('c', 'xa-an', { nha: { value: '30', kind: 'estimate' } }, latest),
    );
    expect(conflict?.proposal).toEqual({ key: 'reported 20 official', because: 'later' });
  });

  test('nothing that nobody can read', () => {
    const unread = { state: 'unreadable' as const, raw: 'mười hai gì đó' };
    const [conflict] = conflictsOf(
      file('a', 'xa-an', { nha: '12' }, early),
      file('b', 'xa-an', { nha: unread }, late),
    );
    expect(conflict?.proposal).toBeUndefined();
  });
});
