import type { CellValue } from '../../../src/core/workbook/snapshot';
import { indicator } from '../../support/plan';
import { findingsOfRow } from './cases/support';
import type { Typed } from './cases/support';

const homes = indicator({ value: '12900' }, { unit: 'căn', integer: true, bounds: { lower: '0' } });
const clubs = indicator({ value: '1' }, { unit: 'câu lạc bộ', integer: true, bounds: { lower: '0' } });
const none = indicator({ value: '0' }, { unit: 'căn', integer: true, bounds: { lower: '0' } });
const doctors = indicator(
  { value: '11' },
  { unit: 'bác sĩ/10.000 dân', bounds: { lower: '0' }, plausible: { lower: '0', upper: '1000' } },
);

/** What an implausible result is to be instead; "?" where nothing is suggested, "" where it is believed. */
const instead = (of: typeof homes, result: CellValue): string =>
  findingsOfRow({ result }, of)
    .filter(({ fact }) => fact.code === 'resultImplausible')
    .map(({ suggestion }) => suggestion ?? '?')
    .join();

describe('a result that cannot be believed', () => {
  it.each<[string, typeof homes, CellValue, string]>([
    ['thousands twice', homes, 12_900_000, '12900'],
    ['millions', homes, 12_900_000_000, '12900'],
    ['300 times the target, and near it by no shift', homes, 300 * 12_900, '?'],
    ['below 300 times the target', homes, 300 * 12_900 - 1, ''],
    ['of a small target', clubs, 400, ''],
    ['of a target of nothing', none, 12_900_000, ''],
    ['the shift nearest to the target', doctors, 1650, '16.5'],
    ['beyond what is believed, and far from the target by any shift', doctors, 5000, '?'],
    ['within what is believed', doctors, 165, ''],
  ])('%s', (_, of, result, wanted) => {
    expect(instead(of, result)).toBe(wanted);
  });
});

describe('a number stored as text that is beyond belief', () => {
  /** Every code that offers a number, and which. */
  const offers = (of: typeof homes, result: CellValue, more: Typed = {}) =>
    findingsOfRow({ result, ...more }, of).flatMap(({ fact, cell, suggestion }) =>
      suggestion === undefined ? [] : [`${fact.code} ${cell ?? ''} ${suggestion}`],
    );
  const income = indicator({ value: '80' }, { unit: 'triệu đồng/người', bounds: { lower: '0' } });
  const counted = {
    ...doctors,
    aggregation: { kind: 'ratio', per: 10_000, numerator: 'Số bác sĩ', denominator: 'Dân số' },
  } as const;

  it('is offered once, as what it may be', () => {
    expect(offers(homes, '12.900.000')).toEqual(['resultImplausible H12 12900']);
    expect(offers(income, '85.000.000')).toEqual(['scaleWordDoubtful H12 85']);
  });

  it('is offered as it stands where nothing else is', () => {
    expect(offers(homes, '12.900')).toEqual(['numberStoredAsText H12 12900']);
    expect(offers(homes, '3.870.000')).toEqual(['numberStoredAsText H12 3870000']);
  });

  it('says nothing of the other cells of its row', () => {
    expect(offers(counted, '1650', { numerator: '1650', denominator: 1_500_000 })).toEqual([
      'numberStoredAsText F12 1650',
      'resultImplausible H12 16.5',
      'rateDisagrees H12 11',
    ]);
  });
});
