import { FORMULA } from '../../src/cli/csvText';

test.each(['=1+1', '+84', '@SUM(A1)', '-A1', '-1+2', '- 5', '\t=1'])('%j could be a formula', (text) => {
  expect(FORMULA.test(text)).toBe(true);
});

test.each(['-', '-5', '-0.5', '5', 'An Hảo', ''])('%j is none', (text) => {
  expect(FORMULA.test(text)).toBe(false);
});
