import { assessRow } from '../../../src/core/check/assess';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { indicator } from '../../support/plan';
import { findingsOfRow } from './cases/support';

const aggregation = { kind: 'ratio', per: 100, numerator: 'Số trẻ', denominator: 'Tổng số trẻ' } as const;
const share = indicator(
  { value: '41.2', decimals: 1 },
  { aggregation, bounds: { lower: '0', upper: '100' } },
);

const ofResult = (result: string, code: string) => {
  const found = findingsOfRow({ result }, share).filter(({ fact }) => fact.code === code);
  return found.map(({ suggestion }) => suggestion);
};

const ofCount = (numerator: CellValue, denominator: CellValue) => {
  const cell = (value: CellValue) => ({ row: 1, column: 1, value });
  const cells = { numerator: cell(numerator), denominator: cell(denominator) };
  return assessRow(share, cells, { indicator: 'x' }).findings.flatMap(({ fact, suggestion }) =>
    ['countUnreadable', 'fractionInCount'].includes(fact.code)
      ? [[fact.code, 'readings' in fact ? fact.readings : undefined, suggestion]]
      : [],
  );
};

describe('one click', () => {
  it.each(['chưa', '41,2%; 42%', '41,2% và 39%'])(
    'offers nothing where a person has to choose: %j',
    (text) => {
      expect(ofResult(text, 'resultAmbiguous')).toEqual([undefined]);
    },
  );

  it.each([
    ['412 hộ (41,2%)', '41.2'],
    ['412/1.000', '41.2'],
  ])('offers the only reading that could be the result: %j', (text, expected) => {
    expect(ofResult(text, 'resultAmbiguous')).toEqual([expected]);
  });

  it.each([
    ['12 1/2', undefined],
    ['12.9 00', '12900'],
  ])('offers nothing that leaves typed digits out: %j of a count', (text, expected) => {
    const homes = indicator({ value: '12900' }, { unit: 'căn', integer: true, bounds: { lower: '0' } });
    const asked = findingsOfRow({ result: text }, homes).filter(
      ({ fact }) => fact.code === 'resultAmbiguous',
    );
    expect(asked.map(({ suggestion }) => suggestion)).toEqual([expected]);
  });

  it('does not offer to type again what is out of bounds', () => {
    expect(ofResult('đạt 103% kế hoạch', 'readingDoubtful')).toEqual([undefined]);
  });

  it.each<[CellValue, CellValue, string, readonly string[] | undefined, string | undefined]>([
    ['400;500', 1000, 'countUnreadable', ['400', '500'], undefined],
    ['40%', 1000, 'countUnreadable', undefined, undefined],
    ['1,234', 2000, 'countUnreadable', ['1234', '1.234'], '1234'],
    [400.5, 1000, 'fractionInCount', ['400.5'], undefined],
    [0.4, 1, 'fractionInCount', ['0.4'], undefined],
    [1.234, 2000, 'fractionInCount', ['1234', '1.234'], '1234'],
  ])('of the count %j of %j', (numerator, denominator, ...expected) => {
    expect(ofCount(numerator, denominator)).toEqual([expected]);
  });
});
