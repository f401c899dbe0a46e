/** Units held against one another in a merge: what counts is compared, once, and the file it stands in is told. */
import { consolidate } from '../../../src/core/merge/consolidate';
import { emptyState } from '../../../src/core/merge/state';
import type { Plan } from '../../../src/core/plan/schema';
import type { KeptFinding } from '../../../src/core/merge/keptFinding';
import type { ReturnedFile } from '../../../src/core/merge/returnedFile';
import { YEAR, decide, file, merged, plan as small, stateOf } from './support';
import { withDecisions } from '../../../src/core/merge/decisions';

const communes = Array.from({ length: 12 }, (_, at) => ({
  id: `xa-${at}`,
  name: `Xã ${at}`,
  kind: 'commune' as const,
}));
const plan: Plan = {
  ...small,
  units: [...small.units.filter(({ kind }) => kind !== 'commune'), ...communes],
};
const [odd = '', second = ''] = communes.map(({ id }) => id);

const water = (value: string) => ({ nuoc: { value, raw: value, verdict: 'met' as const } });
const others = communes
  .slice(1)
  .map(({ id }, at) => file(`${id}.xlsx`, id, water(String(88 + (at % 5))), { plan }));
const merge = (files: readonly ReturnedFile[]) => consolidate(stateOf(files, emptyState(plan, YEAR)));
/** The files that are told something of other units, with the value it is about. */
const told = ({ files }: ReturnType<typeof merge>) =>
  files.flatMap(({ file: { file: name }, compared }) =>
    compared.map(({ fact }) => [name, 'value' in fact && fact.value]),
  );

const wrong = file('sai.xlsx', odd, water('9'), { plan, sentAt: '2026-11-01' });

test('the odd figure is told of its file, at its cell, and makes it one with findings', () => {
  const [outcome] = merge([...others, wrong]).files.filter(({ compared }) => compared.length > 0);
  expect(outcome).toMatchObject({ file: { file: 'sai.xlsx' }, status: 'acceptedWithFindings' });
  expect(outcome?.compared).toEqual([
    {
      fact: {
        code: 'differsFromOtherUnits',
        value: '9',
        side: 'below',
        unit: '%',
        target: '95',
        median: '89.5',
        units: 11,
      },
      severity: 'warning',
      sheet: 'Phụ lục',
      cell: 'H10',
      indicator: 'nuoc',
    },
  ]);
});

test('the order of the files does not show', () => {
  expect(merge([wrong, ...others.toReversed()])).toEqual(
    expect.objectContaining({ files: merge([...others, wrong]).files }),
  );
});

test('what is sent twice is told once, of the original', () => {
  const again = file('sai lần 2.xlsx', odd, water('9'), { plan, sentAt: '2026-11-05' });
  expect(told(merge([...others, again, wrong]))).toEqual([['sai.xlsx', '9']]);
});

test('of figures that contradict each other the odd one is told; what was decided against is not', () => {
  const right = file('đúng.xlsx', odd, water('90'), { plan, sentAt: '2026-11-05' });
  const state = stateOf([...others, wrong, right], emptyState(plan, YEAR));
  expect(told(consolidate(state))).toEqual([['sai.xlsx', '9']]);
  const decision = decide(consolidate(state), odd, 'nuoc', 'reported 90');
  expect(told(consolidate(withDecisions(state, [decision])))).toEqual([]);
});

test('copies of one file do not make enough units to compare with', () => {
  const copies = Array.from({ length: 12 }, (_, at) =>
    file(`${second} ${at}.xlsx`, second, water('90'), { plan, sentAt: `2026-11-${10 + at}` }),
  );
  expect(told(merge([wrong, ...copies, ...others.slice(0, 5)]))).toEqual([]);
});

test('a merge of few files tells nothing of others', () => {
  const { files } = merged([file('a', 'xa-an', { nuoc: '95' }), file('b', 'xa-binh', { nuoc: '9' })]);
  expect(files.map(({ compared }) => compared)).toEqual([[], []]);
});

test('a file whose warnings are all accepted is accepted; one that is not makes it one with findings', () => {
  const accepted = { reason: 'Đã đối chiếu', at: '2026-10-15T09:30+07:00' };
  const one = file('a', 'xa-an', { nuoc: '95' });
  const warning = { fact: { code: 'sourceMissing' }, severity: 'warning' } as const;
  const statusOf = (...findings: readonly KeptFinding[]) => {
    const state = stateOf([one]);
    const files = state.files.map((each) => ({ ...each, findings }));
    return consolidate({ ...state, files }).files.map(({ status }) => status);
  };
  expect(statusOf({ ...warning, accepted })).toEqual(['accepted']);
  expect(statusOf({ ...warning, accepted }, warning)).toEqual(['acceptedWithFindings']);
});
