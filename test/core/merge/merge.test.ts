/** Files in, a state out: whatever the order, however often; and what became of each file. */
import fc from 'fast-check';
import { consolidate } from '../../../src/core/merge/consolidate';
import type { Finding } from '../../../src/core/check/finding';
import { Merger } from '../../../src/core/merge/merge';
import { emptyState } from '../../../src/core/merge/state';
import type { ReturnedFile, Taken } from '../../../src/core/merge/returnedFile';
import { YEAR, decide, file, merged, options, plan, stateOf, taken } from './support';
import { withDecisions } from '../../../src/core/merge/decisions';
import type { Said } from './support';

const statuses = (...files: ReturnedFile[]) =>
  Object.fromEntries(merged(files).files.map((each) => [each.file.file, each.status]));

const value = fc.constantFrom<Said>(
  '1',
  '2',
  { state: 'notReported', raw: 'chưa có' },
  { state: 'unreadable', raw: '?' },
);
const someFile = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c', 'd'),
    unit: fc.constantFrom('xa-an', 'xa-binh', 'so-dau'),
    nha: value,
    nuoc: value,
    sentAt: fc.constantFrom('2026-11-01', '2026-11-28', '2026-12-03', undefined),
  })
  .map(({ name, unit, nha, nuoc, sentAt }) =>
    file(name, unit, { nha, nuoc }, sentAt === undefined ? {} : { sentAt }),
  );

test('neither order nor repetition nor the number of sittings shows', () => {
  fc.assert(
    fc.property(fc.array(someFile, { maxLength: 12 }), fc.nat(), fc.nat(12), (files, seed, cut) => {
      const shuffled = files
        .map((each, at) => [((at + 1) * 7919 + seed) % 104729, each] as const)
        .sort(([one], [other]) => one - other)
        .map(([, each]) => each);
      const once = stateOf(files);
      expect(stateOf([...shuffled, ...files])).toEqual(once);
      expect(stateOf(files.slice(cut), stateOf(files.slice(0, cut)))).toEqual(once);
      const { cells, aggregates, files: outcomes } = consolidate(once);
      const again = consolidate(stateOf(shuffled));
      expect([again.cells, again.aggregates, again.files]).toEqual([cells, aggregates, outcomes]);
    }),
  );
});

test('no claim is lost: each stands in exactly one cell', () => {
  fc.assert(
    fc.property(fc.array(someFile, { maxLength: 8 }), (files) => {
      const { state, cells } = merged(files);
      const shown = cells.flatMap(({ statement, conflict, saysNoFigure }) =>
        (conflict?.statements ?? [statement ?? saysNoFigure]).flatMap((each) => each?.claims ?? []),
      );
      const isWithdrawn = state.claims.filter((claim) => !shown.includes(claim));
      // Words that a later figure replaced are kept in the state, and are no figure.
      expect(isWithdrawn.every(({ state: said }) => said === 'notReported')).toBe(true);
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});

describe('what became of a file', () => {
  test('accepted, with findings, or from a unit that was not asked', () => {
    const warning = [{ fact: { code: 'resultMissing' }, severity: 'warning', indicator: 'nha' }] as const;
    expect(
      statuses(
        file('sạch', 'xa-an', { nha: '1' }),
        file('xem', 'xa-binh', { nha: '1' }, { findings: warning }),
      ),
    ).toEqual({ sạch: 'accepted', xem: 'acceptedWithFindings' });
  });

  test('duplicate: the same bytes under another name, or the same said', () => {
    const first = file('b', 'xa-an', { nha: '1' }, { sentAt: '2026-11-01', sha: 'x' });
    expect(statuses(first, file('a', 'xa-an', { nha: '1' }, { sentAt: '2026-11-02', sha: 'x' }))).toEqual({
      a: 'duplicate',
      b: 'accepted',
    });
    expect(statuses(first, file('a', 'xa-an', { nha: '1' }, { sentAt: '2026-10-30' }))).toEqual({
      a: 'accepted',
      b: 'duplicate',
    });
  });

  test('superseded: a later file only adds to it, or what differs was decided against it', () => {
    const first = file('đợt 1', 'xa-an', { nha: '1' }, { sentAt: '2026-11-01' });
    const more = file('đợt 2', 'xa-an', { nha: '1', nuoc: '5' }, { sentAt: '2026-11-09' });
    expect(statuses(first, more)).toEqual({ 'đợt 1': 'superseded', 'đợt 2': 'accepted' });
    const other = file('đợt 2', 'xa-an', { nha: '2' }, { sentAt: '2026-11-09' });
    const open = merged([first, other]);
    expect(open.files.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    const decided = merged([first, other], [decide(open, 'xa-an', 'nha', 'reported 2')]);
    expect(decided.files.map(({ status }) => status)).toEqual(['superseded', 'accepted']);
    const against = merged([first, other], [decide(open, 'xa-an', 'nha', 'reported 1')]);
    expect(against.files.map(({ status }) => status)).not.toContain('superseded');
  });

  test('refused, each for its reason', () => {
    const refused = merged([
      { file: 'hỏng', sha256: '1', outcome: { reason: 'damaged' } },
      { file: 'trống', sha256: '3', outcome: { check: { appendices: [], tasks: [], findings: [] } } },
      file('năm', 'xa-an', { nha: '1' }, { year: 2025 }),
      file('khác', 'xa-an', { nha: '1' }, { plan: { ...plan, id: 'khac' } }),
      file('lạ', 'xa-la', { nha: '1' }),
      file('cũ', 'xa-an', { nha: '1' }, { plan: older({ unit: 'nghìn căn' }) }),
      file('bản trước', 'xa-an', { nha: '1' }, { plan: older({ label: 'Tên cũ' }) }),
    ]);
    const reasons = refused.files.map(({ file: { file: name, reason } }) => [name, reason]);
    expect(Object.fromEntries(reasons)).toEqual({
      hỏng: 'damaged',
      trống: 'noAppendix',
      năm: 'otherYear',
      khác: 'otherPlan',
      lạ: 'unitUnknown',
      cũ: 'templateTooOld',
      'bản trước': undefined,
    });
    expect(refused.cells).toHaveLength(1);
  });

  test('refused with what it says instead, and the unit that may be meant', () => {
    const told = [
      file('lạ', 'UBND xa-chầu', { nha: '1' }),
      file('năm', 'xa-an', { nha: '1' }, { year: 2025 }),
      file('khác', 'xa-an', { nha: '1' }, { plan: { ...plan, id: 'khac', citation: 'Kế hoạch số 2' } }),
    ].map((each) => taken(each).file);
    expect(told.map(({ reason, instead }) => [reason, instead])).toEqual([
      ['unitUnknown', { year: YEAR, unit: 'UBND xa-chầu', near: 'UBND xa-chau' }],
      ['otherYear', { year: 2025 }],
      ['otherPlan', { year: YEAR, citation: 'Kế hoạch số 2' }],
    ]);
  });

  const unitContradicts: Finding = {
    fact: { code: 'unitContradicts', stated: 'UBND xa-binh', identity: 'UBND xa-an' },
    severity: 'error',
    sheet: 'Phụ lục',
    cell: 'A5',
  };
  const yearContradicts: Finding = {
    fact: { code: 'yearContradicts', stated: YEAR, identity: 2025 },
    severity: 'error',
    sheet: 'Phụ lục',
  };

  const partOfYear: Finding = {
    fact: { code: 'partOfYear', raw: 'Kết quả 6 tháng', year: YEAR },
    severity: 'error',
    sheet: 'Phụ lục',
    cell: 'H7',
  };

  test('refused where nobody can say whose the figures are, or of which year, or where they are of a part of it, with what was read', () => {
    const { files, cells } = merged([
      file('của ai', 'xa-an', { nha: '1' }, { findings: [unitContradicts] }),
      file('năm nào', 'xa-an', { nha: '1' }, { year: 2025, findings: [yearContradicts] }),
      file('sáu tháng', 'xa-an', { nha: '1' }, { findings: [partOfYear] }),
    ]);
    const told = files.map(({ status, file: { reason, findings } }) => [
      status,
      reason,
      findings.map(({ cell }) => cell),
    ]);
    expect(told).toEqual([
      ['refused', 'unitContradicts', ['A5']],
      ['refused', 'yearContradicts', [undefined]],
      ['refused', 'partOfYear', ['H7']],
    ]);
    expect(cells).toEqual([]);
  });

  test('accepted for one of its sheets, with a finding for each that is not merged', () => {
    const several = file('a', 'xa-an', { nha: '1' });
    if ('reason' in several.outcome) throw new Error('refused');
    const { appendices } = several.outcome.check;
    const sheet = (name: string, change: object) =>
      appendices.map((each) => ({ ...each, ...change, sheet: name }));
    const check = {
      ...several.outcome.check,
      appendices: [
        ...appendices,
        ...sheet('Trang 2', { unit: undefined }),
        ...sheet('Năm ngoái', { year: 2025 }),
      ],
    };
    const { files } = merged([{ ...several, outcome: { check } }]);
    expect(files).toMatchObject([
      {
        status: 'acceptedWithFindings',
        file: {
          findings: [
            { fact: { code: 'unitUnknown' }, severity: 'error', sheet: 'Trang 2' },
            { fact: { code: 'otherYear', instead: { year: 2025 } }, severity: 'note', sheet: 'Năm ngoái' },
          ],
        },
      },
    ]);
  });
});

const older = (change: object) => ({
  ...plan,
  version: '0',
  indicators: plan.indicators.map((each) => ({ ...each, ...change })),
});

test('who sent nothing, and who was late by the calendar', () => {
  const { missingUnits, late } = merged([
    file('a', 'xa-an', { nha: '1' }, { sentAt: '2026-11-29T23:59:00+07:00' }),
    file('b', 'xa-binh', { nha: '1' }, { sentAt: '2026-12-02' }),
    file('c', 'xa-chau', { nha: '1' }, { sentAt: '2026-11-30' }),
    file('c2', 'xa-chau', { nuoc: '1' }, { sentAt: '2026-12-30' }),
    file('d', 'so-dau', { nha: '1' }),
  ]);
  expect(missingUnits.map(({ id }) => id)).toEqual(['so-hai']);
  // "Trước ngày 30/11" makes the 29th the last day.
  expect(late).toEqual([
    {
      unit: 'xa-binh',
      file: 'b',
      sent: { at: '2026-12-02', basis: 'workbook' },
      lastDay: '2026-11-29',
      days: 3,
    },
    {
      unit: 'xa-chau',
      file: 'c',
      sent: { at: '2026-11-30', basis: 'workbook' },
      lastDay: '2026-11-29',
      days: 1,
    },
  ]);
});

test('a template that came back blank in time does not make the figures that follow it be in time', () => {
  const { late } = merged([
    file('trống', 'xa-an', {}, { sentAt: '2026-11-20' }),
    file('đủ', 'xa-an', { nha: '1' }, { sentAt: '2026-12-05' }),
  ]);
  expect(late).toMatchObject([{ unit: 'xa-an', file: 'đủ', days: 6 }]);
});

test('a file that could not be read is done with when a good one of its name comes', () => {
  const damaged = { file: 'a.xlsx', sha256: 'hỏng', outcome: { reason: 'damaged' } };
  const before = stateOf([damaged, { ...damaged, file: 'b.xlsx', sha256: 'hỏng hơn' }]);
  const merger = new Merger(before);
  merger.add(taken(file('a.xlsx', 'xa-an', { nha: '1' }), '2027-01-01'));
  expect(consolidate(merger.state()).files.map(({ status, other }) => [status, other?.file])).toEqual([
    ['superseded', 'a.xlsx'],
    ['accepted', undefined],
    ['refused', undefined],
  ]);
});

describe('a file that could not be read, and its sender’s good one under another name', () => {
  const AFTER = '2027-01-01';
  const damaged = (name: string, sentAt?: string) => ({
    file: name,
    sha256: 'hỏng',
    ...(sentAt !== undefined && { sent: { at: sentAt, basis: 'file' as const } }),
    outcome: { reason: 'damaged', message: '' },
  });
  const good = (sentAt?: string) =>
    taken(file('gửi lại.xlsx', 'xa-an', { nha: '1' }, sentAt === undefined ? {} : { sentAt }), AFTER);
  const outcomeOf = (name: string, ...more: readonly Taken[]) => {
    const merger = new Merger(stateOf([damaged(name)]));
    for (const each of more) merger.add(each);
    return consolidate(merger.state()).files.find(({ file: { sha256 } }) => sha256 === 'hỏng')?.status;
  };

  test('which comes with a later merge ends the refusal', () => {
    expect(outcomeOf('Xã An/a.xlsx', good())).toBe('superseded');
  });

  test('not that of a file that may be anybody’s, or of several', () => {
    expect(outcomeOf('a.xlsx', good())).toBe('refused');
    expect(outcomeOf('Xã An, Xã Bình.xlsx', good())).toBe('refused');
    expect(outcomeOf('Xã Bình.xlsx', good())).toBe('refused');
  });

  test('which was sent before it, in the same merge, ends nothing: what followed it may correct it', () => {
    const both = (first: string, last: string) =>
      merged([
        damaged('Xã An/a.xlsx', first),
        file('gửi lại.xlsx', 'xa-an', { nha: '1' }, { sentAt: last }),
      ]).files.map(({ status }) => status);
    expect(both('2026-11-20', '2026-11-21')).toEqual(['superseded', 'accepted']);
    expect(both('2026-11-21', '2026-11-20')).toEqual(['refused', 'accepted']);
  });

  test('of its own name is enough where nothing says whose it was; one name in two folders is two', () => {
    const same = file('đợt 1/a.xlsx', 'xa-binh', { nha: '1' });
    expect(outcomeOf('đợt 1/a.xlsx', taken(same, AFTER))).toBe('superseded');
    for (const name of ['đợt 2/a.xlsx', 'a.xlsx'])
      expect(outcomeOf('đợt 1/a.xlsx', taken({ ...same, file: name }, AFTER))).toBe('refused');
  });

  test('of its own name, from another unit than it may be of, ends nothing', () => {
    const other = file('Xã An/a.xlsx', 'xa-binh', { nha: '1' });
    expect(outcomeOf('Xã An/a.xlsx', taken(other, AFTER))).toBe('refused');
  });

  test('which was sent before it ends nothing, whichever comes in first', () => {
    const sentAt = (day: string, name: string) =>
      file(name, 'xa-an', { nha: '1' }, { sentAt: day, sha: name });
    const merger = new Merger(stateOf([damaged('Xã An/a.xlsx', '2026-11-28')]));
    const outcome = () =>
      consolidate(merger.state()).files.find(({ file: { sha256 } }) => sha256 === 'hỏng')?.status;
    merger.add(taken(sentAt('2026-11-20', 'Xã An/a.xlsx'), AFTER));
    expect(outcome()).toBe('refused');
    // Saved anew, it says no more than it did.
    merger.add(taken(sentAt('2026-11-29', 'lưu lại.xlsx'), AFTER));
    expect(outcome()).toBe('refused');
    merger.add(taken(file('mới.xlsx', 'xa-an', { nha: '2' }, { sentAt: '2026-11-29' }), AFTER));
    expect(outcome()).toBe('superseded');
  });
});

test('files that could not be opened are not the same for having one name in two folders', () => {
  const absent = { sha256: '', outcome: { reason: 'unreadable' } };
  const merger = new Merger(stateOf([{ ...absent, file: 'A/x.xlsx' }]));
  merger.add(taken({ ...absent, file: 'B/x.xlsx' }, '2027-01-01'));
  expect(merger.state().files.map(({ file: name }) => name)).toEqual(['A/x.xlsx', 'B/x.xlsx']);
});

test('a merge keeps when each value first came in', () => {
  const first = stateOf([file('a', 'xa-an', { nha: '1' })]);
  const merger = new Merger(first);
  expect(merger.add(taken(file('a', 'xa-an', { nha: '1' }), '2027-01-01'))).toBeUndefined();
  merger.add(taken(file('b', 'xa-binh', { nha: '2' }), '2027-01-01'));
  expect(merger.state().claims.map(({ mergedAt }) => mergedAt)).toEqual([options.mergedAt, '2027-01-01']);
});

test('of merges on clocks of different countries the one of the earlier instant is remembered', () => {
  const of = (mergedAt: string) => {
    const merger = new Merger(emptyState(plan, YEAR));
    merger.add(taken(file('a', 'xa-an', { nha: '1' }), mergedAt));
    return merger.state();
  };
  const [early, late] = [of('2026-12-01T08:00:00+07:00'), of('2026-12-01T02:00:00Z')];
  for (const order of [
    [early, late],
    [late, early],
  ]) {
    const merger = new Merger(emptyState(plan, YEAR));
    for (const state of order) merger.addState(state);
    expect(merger.state()).toEqual(early);
  }
});

test('decisions are kept in one order, the later on the same conflict', () => {
  const decision = { unit: 'xa-an', indicator: 'nha', chosen: 'x', seen: ['x'], reason: 'r', decidedAt: '1' };
  const other = { ...decision, indicator: 'dat' };
  const state = withDecisions(emptyState(plan, YEAR), [decision, other, { ...decision, chosen: 'y' }]);
  const instead = [{ chosen: 'x', reason: 'r', decidedAt: '1' }];
  expect(state.decisions).toEqual([other, { ...decision, chosen: 'y', instead }]);
});

describe('decisions of several merges', () => {
  const [one, other] = [file('a', 'xa-an', { nha: '1' }), file('b', 'xa-an', { nha: '2' })];
  const state = stateOf([one, other]);
  const decided = (chosen: string, reason: string, decidedAt: string, before = state) =>
    withDecisions(before, [
      { ...decide(consolidate(state), 'xa-an', 'nha', `reported ${chosen}`), reason, decidedAt },
    ]);
  const both = (...states: (typeof state)[]) => {
    const merger = new Merger(emptyState(plan, YEAR));
    for (const each of states) merger.addState(each);
    return consolidate(merger.state()).conflicts[0];
  };
  const lan = decided('1', 'chị Lan gọi', '2026-12-01T08:00:00Z');
  const nam = decided('2', 'anh Nam gọi', '2026-12-02T08:00:00Z');

  test('that differ leave the conflict open, whichever comes first, with the reasons of both', () => {
    for (const conflict of [both(lan, nam), both(nam, lan)]) {
      expect(conflict).toMatchObject({
        isOpen: true,
        decision: { reason: 'anh Nam gọi' },
        disputed: [{ reason: 'chị Lan gọi' }],
      });
    }
  });

  test('by the clocks of different countries: the later instant comes first', () => {
    // Eight in the morning in Vietnam is before two at night in London.
    const early = decided('1', 'sớm', '2026-12-01T08:00:00+07:00');
    const late = decided('2', 'muộn', '2026-12-01T02:00:00Z');
    for (const conflict of [both(early, late), both(late, early)]) {
      expect(conflict).toMatchObject({ decision: { reason: 'muộn' }, disputed: [{ reason: 'sớm' }] });
    }
  });

  test('of which one was made instead of the other: that one stands, also beside the older workbook', () => {
    const again = decided('2', 'đã xem lại', '2026-12-03T08:00:00Z', lan);
    for (const conflict of [both(lan, again), both(again, lan)]) {
      expect(conflict).toMatchObject({
        isOpen: false,
        decision: { chosen: 'reported 2', instead: [{ reason: 'chị Lan gọi' }] },
      });
      expect(conflict?.disputed).toBeUndefined();
    }
  });

  test('that agree are one; and one made twice changes nothing', () => {
    const same = decided('1', 'theo biên bản', '2026-12-05T08:00:00Z');
    expect(both(lan, same)).toMatchObject({ isOpen: false, decision: { reason: 'theo biên bản' } });
    expect(both(lan, same)?.decision?.instead).toMatchObject([{ reason: 'chị Lan gọi' }]);
    expect(decided('1', 'chị Lan gọi', '2026-12-09T08:00:00Z', lan)).toEqual(lan);
  });

  test('that agree after others keep every reason, in whichever order they come', () => {
    const again = (reason: string, day: number, before: typeof state) =>
      decided('2', reason, `2026-12-0${day}T08:00:00Z`, before);
    const [a, b, c] = [
      again('sau 1', 5, decided('1', 'trước 1', '2026-12-01T08:00:00Z')),
      again('sau 2', 4, decided('1', 'trước 2', '2026-12-03T08:00:00Z')),
      again('sau 3', 6, state),
    ];
    const orders = [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ];
    const [first, ...others] = orders.map((order) => both(...order)?.decision);
    expect([first?.reason, ...(first?.instead ?? []).map(({ reason }) => reason)]).toEqual([
      'sau 3',
      'trước 1',
      'trước 2',
      'sau 2',
      'sau 1',
    ]);
    for (const other of others) expect(other).toEqual(first);
  });

  test('are decided between by one that takes the place of both', () => {
    const merger = new Merger(lan);
    merger.addState(nam);
    const settled = decided('1', 'họp ngày 4', '2026-12-04T08:00:00Z', merger.state());
    expect(both(nam, settled, lan)).toMatchObject({ isOpen: false, decision: { reason: 'họp ngày 4' } });
  });
});

describe('a file that an earlier merge knows', () => {
  const before = stateOf([file('đợt 1/a.xlsx', 'xa-an', { nha: '1' }, { sha: 'x' })]);
  const again = taken(file('a.xlsx', 'xa-an', { nha: '1' }, { sha: 'x' }), '2026-12-09T08:00:00Z');

  test('is the same from another folder, and keeps when it was merged, whichever is read first', () => {
    const first = new Merger(emptyState(plan, YEAR));
    first.addState(before);
    expect(first.add(again)).toBeUndefined();
    const last = new Merger(emptyState(plan, YEAR));
    last.add(again);
    last.addState(before);
    for (const merger of [first, last]) expect(merger.state()).toEqual(before);
  });

  test('has another outcome than a copy in another folder, whenever that comes', () => {
    const copy = taken(file('đợt 2/a.xlsx', 'xa-an', { nha: '1' }, { sha: 'x' }), '2026-12-09T08:00:00Z');
    const merger = new Merger(before);
    expect(merger.knows(copy.file)).toBe(false);
    merger.add(copy);
    const { files } = consolidate(merger.state());
    expect(files.map(({ file: { file: name }, status }) => [name, status])).toEqual([
      ['đợt 1/a.xlsx', 'accepted'],
      ['đợt 2/a.xlsx', 'duplicate'],
    ]);
    // Twice is once.
    const again = new Merger(merger.state());
    expect(again.add(copy)).toBeUndefined();
    expect(again.state()).toEqual(merger.state());
  });

  test('is no copy that came in beside it', () => {
    const both = stateOf(
      ['A/a.xlsx', 'B/a.xlsx'].map((name) => file(name, 'xa-an', { nha: '1' }, { sha: 'x' })),
    );
    expect(consolidate(both).files.map(({ status }) => status)).toEqual(['accepted', 'duplicate']);
  });
});
