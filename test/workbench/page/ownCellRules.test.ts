import { Workbook, parseLocalAddress, rectOf } from '../../../src/workbench/host';
import type { Sheet } from '../../../src/workbench/host';
import { ownCellRules, styleOf } from '../../../src/workbench/page/grid/ownCellRules';

const FILL = { fill: '#FFC7CE' };

/** A sheet with conditional formats by formula, over B2:C4. */
function sheetWith(...formulas: readonly string[]): Sheet {
  const sheet = new Workbook().activeSheet;
  sheet.conditionalFormats.restore(
    formulas.map((formula, at) => ({
      id: `rule-${at}`,
      ranges: [rectOf(1, 1, 3, 2)],
      stopIfTrue: false,
      rule: { type: 'Custom', formula, style: { ...FILL, bold: at === 0 } },
    })),
  );
  return sheet;
}

const styleAt = (sheet: Sheet, address: string, value: unknown) => {
  const { row, column } = parseLocalAddress(address)!;
  return styleOf(ownCellRules(sheet)!, value as string, row, column);
};

test('each cell of the range is compared with the text, without regard to case, as Excel does', () => {
  const sheet = sheetWith('=B2="chưa báo cáo"');
  expect(styleAt(sheet, 'B2', 'chưa báo cáo')).toEqual({ bg: { rgb: '#FFC7CE' }, bl: 1 });
  expect(styleAt(sheet, 'C4', 'Chưa Báo Cáo')).toBeDefined();
  expect(styleAt(sheet, 'C4', 'chưa báo')).toBeUndefined();
  expect(styleAt(sheet, 'C4', 12)).toBeUndefined();
  expect(styleAt(sheet, 'D4', 'chưa báo cáo')).toBeUndefined();
});

test('quotes, "<>" and what wins first', () => {
  const sheet = sheetWith('=B2="nói ""có"""', '= B2 <> "-"');
  expect(styleAt(sheet, 'B2', 'nói "có"')).toMatchObject({ bl: 1 });
  expect(styleAt(sheet, 'B2', 'khác')).toMatchObject({ bl: 0 });
  expect(styleAt(sheet, 'B2', '-')).toBeUndefined();
  // An error is neither the text nor another: the formula gives the error.
  expect(styleOf(ownCellRules(sheet)!, { error: '#N/A' }, 1, 1)).toBeUndefined();
});

test.each(['=B3="x"', '=$B$2="x"', '=$B2="x"', '=B2=C2', '=B2=1', '=LEN(B2)>3', '=B2="x"&"y"'])(
  '%s is left to the grid, with all the others of the sheet',
  (formula) => {
    expect(ownCellRules(sheetWith('=B2="x"', formula))).toBeUndefined();
  },
);

test('a sheet without rules has none', () => {
  expect(ownCellRules(sheetWith())).toBeUndefined();
});
