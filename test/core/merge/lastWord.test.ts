/** What a unit says again: after it had said otherwise, or after it was decided against. */
import { findingsOf } from '../../../src/core/merge/fileStatus';
import { consolidate } from '../../../src/core/merge/consolidate';
import { withDecisions } from '../../../src/core/merge/decisions';
import { Merger } from '../../../src/core/merge/merge';
import { localeOf, keptMessage } from '../../../src/locale';
import { YEAR, decide, figureOf, file, merged, plan, stateOf, taken } from './support';

const sent = (name: string, value: string, sentAt: string, sha?: string) =>
  file(name, 'xa-an', { nha: value }, { sentAt, ...(sha !== undefined && { sha }) });
const one = sent('1.xlsx', '100', '2026-11-20T08:00:00+07:00');
const two = sent('2.xlsx', '200', '2026-11-21T08:00:00+07:00');
const three = sent('3.xlsx', '100', '2026-11-22T08:00:00+07:00');

const statuses = ({ files }: ReturnType<typeof merged>) =>
  files.map(({ file: { file: name }, status, other }) => [name, status, other?.file]);

describe('100, then 200, then 100 again', () => {
  test.each([[[one, two, three]], [[three, two, one]], [[two, three, one, two]]])('in any order', (files) => {
    const open = merged(files);
    expect(statuses(open)).toEqual([
      ['1.xlsx', 'accepted', undefined],
      ['2.xlsx', 'accepted', undefined],
      ['3.xlsx', 'accepted', undefined],
    ]);
    expect(open.conflicts).toMatchObject([
      { isOpen: true, proposal: { key: 'reported 100', because: 'later' } },
    ]);
    const decided = merged(files, [decide(open, 'xa-an', 'nha', 'reported 100')]);
    expect(statuses(decided)[1]).toEqual(['2.xlsx', 'superseded', '3.xlsx']);
  });

  test('without anything between, the later is a copy', () => {
    expect(statuses(merged([one, three]))[1]).toEqual(['3.xlsx', 'duplicate', '1.xlsx']);
  });

  test('a copy of the same bytes is one, whatever its time', () => {
    const copy = {
      ...one,
      file: '4.xlsx',
      sent: { at: '2026-11-23T08:00:00+07:00', basis: 'file' as const },
    };
    expect(statuses(merged([one, two, copy]))[2]).toEqual(['4.xlsx', 'duplicate', '1.xlsx']);
  });
});

describe('decided against, and sent again', () => {
  const before = stateOf([one, two]);
  const decided = withDecisions(before, [
    {
      ...decide(consolidate(before), 'xa-an', 'nha', 'reported 100'),
      decidedAt: '2026-12-02T09:00:00+07:00',
    },
  ]);
  const withLate = (...late: ReturnType<typeof sent>[]) => {
    const merger = new Merger(decided);
    for (const each of late) merger.add(taken(each, '2026-12-05T08:00:00+07:00'));
    return consolidate(merger.state());
  };
  const again = (merge: ReturnType<typeof merged>) =>
    merge.files.flatMap((each) =>
      findingsOf(each).flatMap((found) =>
        found.fact.code === 'rejectedAgain' ? [[each.file.file, found] as const] : [],
      ),
    );

  test('after the decision it is told, and the decision holds', () => {
    const merge = withLate(sent('5.xlsx', '200', '2026-12-02T10:00:00+07:00'));
    expect(again(merge)).toMatchObject([['5.xlsx', { severity: 'warning', cell: 'H10', indicator: 'nha' }]]);
    expect(statuses(merge)[2]).toEqual(['5.xlsx', 'acceptedWithFindings', undefined]);
    expect(merge.conflicts).toMatchObject([{ isOpen: false }]);
    expect(figureOf(merge, 'nha').value).toBe('100');
    const [[, found]] = again(merge) as [readonly [string, (typeof merge.files)[0]['compared'][0]]];
    const message = keptMessage(found, '5.xlsx', { plan, year: YEAR }, localeOf('vi'));
    expect(message).toContain('“200”');
    expect(message).toContain('09:00 ngày 02/12/2026');
    expect(message).toContain('theo công văn');
  });

  test.each([
    ['before the decision', sent('5.xlsx', '200', '2026-12-02T08:00:00+07:00')],
    [
      'the same bytes, copied later',
      { ...two, file: '5.xlsx', sent: { at: '2026-12-03', basis: 'file' as const } },
    ],
    ['the chosen figure', sent('5.xlsx', '100', '2026-12-03T08:00:00+07:00')],
  ])('%s: nothing is told', (_, late) => {
    expect(again(withLate(late))).toEqual([]);
  });

  test('and taken back later: nothing is told', () => {
    const merge = withLate(
      sent('5.xlsx', '200', '2026-12-03T08:00:00+07:00'),
      sent('6.xlsx', '100', '2026-12-04T08:00:00+07:00'),
    );
    expect(again(merge)).toEqual([]);
  });
});
