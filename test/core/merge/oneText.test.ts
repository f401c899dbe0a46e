import type { Claim } from '../../../src/core/merge/claim';
import { OneText } from '../../../src/core/merge/oneText';

const claim: Claim = {
  indicator: 'nuoc-sach',
  state: 'reported',
  raw: '41,2',
  value: '41.2',
  verdict: 'notMet',
  unit: 'xa-1',
  errors: ['resultOutOfBounds'],
  origin: { file: 'a.xlsx', sha256: 'ff', sheet: 'Phụ lục', cell: 'G10' },
  mergedAt: '2026-11-20T08:00:00+07:00',
};

it.each<[string, Claim]>([
  ['without a kind', claim],
  ['with one', { ...claim, kind: 'estimate', numerator: '1', denominator: '2' }],
])('changes nothing that a claim says, nor the order in which it is written: %s', (_, each) => {
  expect(JSON.stringify(new OneText().claim(structuredClone(each)))).toBe(JSON.stringify(each));
});
