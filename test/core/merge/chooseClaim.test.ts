import { decisionFor } from '../../../src/core/merge/chooseClaim';
import { file, merged } from './support';

const chosen = (value: string, ...said: readonly string[]) => {
  const merge = merged(said.map((each, at) => file(`${at}.xlsx`, 'xa-an', { nha: each })));
  const choice = { unit: 'xa-an', indicator: 'nha', value, reason: 'theo biên bản' };
  const decision = decisionFor(choice, merge, '2026-12-02');
  return typeof decision === 'string' ? decision : decision.chosen;
};

test.each([
  ['192', '192'],
  ['192,0', '192'],
  ['192.0', '192'],
  [' 192 ', '192'],
  ['72,50', '72.5'],
  ['12.900', '12900'],
  ['12,900', '12900'],
  ['1.234.567', '1234567'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['-3,5', '-3.5'],
])('"%s" chooses %s', (written, value) => {
  expect(chosen(written, value, '7')).toContain(` ${value}`);
});

test('a number with two readings that are both there is asked about', () => {
  expect(chosen('12.900', '12.9', '12900')).toBe('severalClaims');
});

test.each(['', 'nhiều', '192x', '1.2.3', '12.90.0'])('"%s" chooses nothing', (written) => {
  expect(chosen(written, '192', '7')).toBe('noSuchClaim');
});
