/** What is stored beside a formula is what the formula comes to, also of results that have more decimals than it compares. */
import fc from 'fast-check';
import { assessRow } from '../../../src/core/check/assess';
import { sheetVerdict } from '../../../src/core/appendix/sheetVerdict';
import { describeAppendix } from '../../../src/core/appendix/describe';
import type { Indicator } from '../../../src/core/plan/schema';
import { vietnameseAppendix } from '../../../src/locale';
import { BuiltInCalculator, Workbook, parseLocalAddress, readTyped } from '../../../src/workbench/host';
import { cellAddress } from '../../../src/core/workbook/address';
import { columnOf } from '../../support/boundaryAppendix';
import { indicator, planOf } from '../../support/plan';

const share = { unit: '%', bounds: { lower: '0', upper: '100' } } as const;
const indicators: readonly Indicator[] = [
  indicator({ comparator: 'lessThan', value: '2.45', decimals: 2 }, { ...share, direction: 'lower' }),
  indicator({ comparator: 'moreThan', value: '97' }, share),
  indicator({ value: '41.2', decimals: 1 }, share),
  indicator({ value: '100', exceedable: false }, share),
  indicator({ comparator: 'atMost', value: '5' }, { ...share, direction: 'lower' }),
  indicator({ comparator: 'about', value: '75.5', decimals: 1 }, { unit: 'tuổi' }),
  indicator({ comparator: 'range', value: '35', upper: '40' }, share),
].map((each, at) => ({ ...each, id: `dong-${at}` }));

/** No cell shows -0. */
const withoutSign = (value: unknown) => (value === 0 ? 0 : value);

/** Stored answers and those of the built-in calculator, for a result in the row of each indicator. */
function answersTo(results: readonly number[]) {
  const values = new Map(results.map((result, at) => [`dong-${at}`, { result }]));
  const sheet = describeAppendix({ plan: planOf(indicators), year: 2030, values }, vietnameseAppendix);
  const { activeSheet } = new Workbook(new BuiltInCalculator());
  for (const { row, column, formula, value } of sheet.cells) {
    const rect = parseLocalAddress(cellAddress(row, column));
    const typed = formula === undefined ? value : `=${formula}`;
    if (rect && typed !== undefined) activeSheet.write(rect, () => readTyped(typed));
  }
  const columns = ['PL_ChenhLech', 'PL_DanhGia'].map((name) => columnOf(sheet, name));
  const cells = sheet.cells.filter(
    ({ column, formula }) => columns.includes(column) && formula !== undefined,
  );
  return {
    stored: cells.map(({ formulaResult }) => formulaResult),
    calculated: cells.map(({ row, column }) => withoutSign(activeSheet.value(row - 1, column - 1) ?? '')),
  };
}

test('nearer to the bound than the formulas compare', () => {
  const { stored, calculated } = answersTo([
    2.449999999, 97.0000001, 41.1999999, 99.9999999, 5.0000001, 75.4499999, 40.0000001,
  ]);
  expect(stored).toEqual(calculated);
  const { verdicts } = vietnameseAppendix;
  expect(stored.slice(0, 4)).toEqual([0, verdicts.notMet, 0, verdicts.notMet]);
});

test('near every bound, with any number of decimals', () => {
  const near = (bound: number) =>
    fc
      .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 10 }))
      .map(([steps, decimals]) => Number((bound + steps / 10 ** decimals).toFixed(decimals)))
      // In the middle between two millionths the noise of a subtraction decides, in each program its own.
      .filter((result) => !/\.\d{6}5000$/.test(result.toFixed(10)));
  const bounds = [2.45, 97, 41.2, 100, 5, 75.45, 40];
  fc.assert(
    fc.property(fc.tuple(...bounds.map(near)), (results) => {
      const { stored, calculated } = answersTo(results);
      expect(stored).toEqual(calculated);
    }),
    { numRuns: 60 },
  );
});

/** Six decimals are what the formulas resolve, and the check is exact (docs/domain.md, "The appendix as offices expect it"). */
test('where the check says otherwise than the formulas, it notes that there are more than six decimals', () => {
  const near = (bound: number, most: number) =>
    fc
      .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: most }))
      .map(([steps, decimals]) => Number((bound + steps / 10 ** decimals).toFixed(decimals)));
  const bounds = [2.45, 97, 41.2, 100, 5, 75.45, 40];
  const checked = (value: number, at: number) => {
    const [row, result] = [indicators[at]!, { row: 1, column: 1, value }];
    const assessment = assessRow(row, { result }, { indicator: row.id });
    const isNoted = assessment.findings.some(({ fact }) => fact.code === 'moreThanSixDecimals');
    return { word: vietnameseAppendix.verdicts[sheetVerdict(assessment, false)], isNoted };
  };
  const agreeOrNote = (results: readonly number[], isNoteAllowed: boolean) => {
    const verdicts = answersTo(results).calculated.filter((_, at) => at % 2 === 1);
    results.forEach((value, at) => {
      const { word, isNoted } = checked(value, at);
      if (!(isNoteAllowed && isNoted)) expect([value, verdicts[at]]).toEqual([value, word]);
    });
  };
  const tuple = (most: number) => fc.tuple(...bounds.map((bound) => near(bound, most)));
  fc.assert(
    fc.property(tuple(6), (results) => {
      agreeOrNote(results, false);
    }),
    { numRuns: 30 },
  );
  fc.assert(
    fc.property(tuple(12), (results) => {
      agreeOrNote(results, true);
    }),
    { numRuns: 30 },
  );
});
