import { describeMergeWorkbook } from '../../../src/core/mergeWorkbook/describe';
import { vietnameseAppendix, vietnameseMergeWorkbook } from '../../../src/locale';
import { file, merged } from '../merge/support';

test('a quotient is shown with two decimals more than its target has, and kept with all of them', () => {
  const merge = merged([
    file('a.xlsx', 'xa-an', { nha: '3', nuoc: { value: '90', numerator: '950', denominator: '1100' } }),
  ]);
  const [{ cells }] = describeMergeWorkbook(merge, vietnameseMergeWorkbook, vietnameseAppendix);
  const results = cells.flatMap(({ formulaResult, formula, numberFormat }) =>
    formula?.includes('Đơn vị') ? [[formulaResult, numberFormat]] : [],
  );
  expect(results).toEqual([
    [3, undefined],
    [950, undefined],
    [1100, undefined],
    [86.363636364, '#,##0.00'],
  ]);
});
