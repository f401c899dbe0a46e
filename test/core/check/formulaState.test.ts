import { assessRow } from '../../../src/core/check/assess';
import { indicator } from '../../support/plan';

const share = indicator({ value: '40' });
const codes = (cell: Parameters<typeof assessRow>[1]['result']) =>
  assessRow(share, cell ? { result: cell } : {}, { indicator: share.id });

test('a formula that was never calculated is not a blank', () => {
  const { result, findings } = codes({ row: 1, column: 1, value: null, formula: 'A1+A2' });
  expect(result).toMatchObject({ state: 'unreadable', raw: '=A1+A2', verdict: 'notAssessed' });
  expect(findings.map(({ fact }) => fact)).toEqual([
    { code: 'resultUnreadable', reason: 'notCalculated', raw: '=A1+A2' },
  ]);
});

test('a formula whose value is known is read by its value', () => {
  expect(codes({ row: 1, column: 1, value: 41.2, formula: 'A1+A2' }).result).toMatchObject({
    state: 'reported',
    value: '41.2',
  });
});

test('a date is never a result, however plausible its serial', () => {
  const { result, findings } = codes({ row: 1, column: 1, value: 45, format: 'date' });
  expect(result.state).toBe('unreadable');
  expect(findings[0]?.fact).toMatchObject({ code: 'resultIsDate' });
});

test.each([
  ['worked out by a formula', 'F12/G12*100', true],
  ['typed', undefined, undefined],
])('too many decimals, %s', (_, formula, calculated) => {
  const { findings } = codes({ row: 1, column: 1, value: 41.1234567, ...(formula && { formula }) });
  const [fact] = findings.flatMap((each) => (each.fact.code === 'moreThanSixDecimals' ? [each.fact] : []));
  expect(fact).toEqual({
    code: 'moreThanSixDecimals',
    value: '41.1234567',
    ...(calculated && { calculated }),
  });
});
