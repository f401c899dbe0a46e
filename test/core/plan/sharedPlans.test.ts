import { NO_SHARED_PLANS, leaveSharedPlans, readSharedPlans } from '../../../src/core/plan/sharedPlans';
import type { FunctionPlan } from '../../../src/core/plan/sharedPlans';
import { indicator, planOf } from '../../support/plan';

const plan = (id: string, version = '1'): FunctionPlan => ({
  ...planOf([indicator({})]),
  id,
  version,
});

const idsIn = (text: string) => {
  const { imported, carried } = readSharedPlans(text);
  return {
    imported: imported.map(({ id }) => id),
    carried: carried.map(({ id, version }) => `${id}@${version}`),
  };
};

test('what is left is read again, and no more of a plan than the functions need', () => {
  const text = leaveSharedPlans(null, { imported: [plan('a')], carried: [plan('b')] });
  const { imported, carried } = readSharedPlans(text);
  expect(Object.keys(imported[0]!)).toEqual(['id', 'version', 'number', 'indicators']);
  expect([imported[0]!.id, carried[0]!.id]).toEqual(['a', 'b']);
  expect(imported[0]!.indicators).toEqual([indicator({})]);
});

test('imported plans are those of now, carried ones also those of other workbooks', () => {
  const first = leaveSharedPlans(null, { imported: [plan('a'), plan('x')], carried: [plan('b')] });
  const second = leaveSharedPlans(first, { imported: [plan('a')], carried: [plan('c')] });
  expect(idsIn(second)).toEqual({ imported: ['a'], carried: ['b@1', 'c@1'] });
});

test('a carried plan that is seen again is the newest, each version once', () => {
  let text = leaveSharedPlans(null, { imported: [], carried: [plan('b')] });
  text = leaveSharedPlans(text, { imported: [], carried: [plan('c')] });
  text = leaveSharedPlans(text, { imported: [], carried: [plan('b'), plan('b', '2')] });
  expect(idsIn(text).carried).toEqual(['c@1', 'b@1', 'b@2']);
});

test('leaving the same again gives the same text', () => {
  const known = { imported: [plan('a')], carried: [plan('b')] };
  const text = leaveSharedPlans(null, known);
  expect(leaveSharedPlans(text, known)).toBe(text);
});

test('the oldest carried plans are forgotten, by number and by size', () => {
  let text = '';
  for (let number = 1; number <= 25; number++)
    text = leaveSharedPlans(text, { imported: [], carried: [plan(`p${number}`)] });
  expect(idsIn(text).carried).toHaveLength(20);
  expect(idsIn(text).carried[0]).toBe('p6@1');

  const long = (id: string): FunctionPlan => ({
    ...plan(id),
    indicators: [indicator({ quote: 'x'.repeat(2_000_000) })],
  });
  text = leaveSharedPlans(text, { imported: [], carried: [long('l1')] });
  text = leaveSharedPlans(text, { imported: [], carried: [long('l2')] });
  expect(idsIn(text).carried).toEqual(['l2@1']);
});

test.each([
  null,
  undefined,
  '',
  '<html>',
  'null',
  '[]',
  '{"format":2,"imported":[],"carried":[]}',
  '{"format":1,"imported":{},"carried":[{"id":1},null,{"id":"a","version":"1"}]}',
])('%s counts as nothing', (text) => {
  expect(readSharedPlans(text)).toEqual(NO_SHARED_PLANS);
});
