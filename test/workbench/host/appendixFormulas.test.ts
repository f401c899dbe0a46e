import { BuiltInCalculator, Workbook, rectOf } from '../../../src/workbench/host';
import { filledSheet } from '../../support/appendix';

test('the built-in calculator knows every formula of the appendix, and agrees with the core', () => {
  const calculator = new BuiltInCalculator();
  const workbook = new Workbook(calculator);
  const sheet = workbook.activeSheet;
  const { cells, validations, conditionalFormats } = filledSheet();
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  expect(formulas.length).toBeGreaterThan(50);
  workbook.act('addin', () => {
    for (const { row, column, value, formula } of cells) {
      const typed =
        formula === undefined ? { value: value ?? null } : { value: null, formula: `=${formula}` };
      sheet.write(rectOf(row - 1, column - 1), () => typed);
    }
  });
  const wrong = formulas.filter(
    ({ row, column, formulaResult }) => sheet.value(row - 1, column - 1) !== formulaResult,
  );
  expect(wrong).toEqual([]);
  for (const { range, rule } of validations) {
    const place = { sheetId: sheet.id, row: range.firstRow - 1, column: range.firstColumn - 1 };
    if (rule.kind === 'formula') expect(calculator.evaluate(workbook, `=${rule.formula}`, place)).toBe(true);
  }
  for (const format of conditionalFormats) {
    const place = { sheetId: sheet.id, row: format.range.firstRow - 1, column: format.range.firstColumn - 1 };
    if (format.kind !== 'formula') continue;
    expect(typeof calculator.evaluate(workbook, `=${format.formula}`, place)).toBe('boolean');
  }
  expect([...calculator.unsupported]).toEqual([]);
});
