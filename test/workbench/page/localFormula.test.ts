import { fromLocalFormula } from '../../../src/workbench/page/grid/localFormula';

test.each([
  ['=PHULUC.GAP("binh-dinh";"that-nghiep-chung";2,45)', '=PHULUC.GAP("binh-dinh","that-nghiep-chung",2.45)'],
  ['=IF(A1;"a;b 2,5";\'Trang 1,2\'!B2)', '=IF(A1,"a;b 2,5",\'Trang 1,2\'!B2)'],
  ['=IF(A1="nói ""có; 1,5""";1,25;2)', '=IF(A1="nói ""có; 1,5""",1.25,2)'],
  // Without a semicolon the commas may be either: as it was typed.
  ['=SUM(1,2)', '=SUM(1,2)'],
  ['=ROUND(A1,2)', '=ROUND(A1,2)'],
  ['="a;b"', '="a;b"'],
])('%s', (typed, formula) => {
  expect(fromLocalFormula(typed)).toBe(formula);
});
