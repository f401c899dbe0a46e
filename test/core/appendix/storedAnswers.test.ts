/** What is stored beside a formula is what the formula comes to, and what the check says, of results with any number of decimals. */
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
  indicator({ comparator: 'moreThan', value: '10000000' }, { unit: 'triệu đồng' }),
  indicator({ comparator: 'atMost', value: '0' }, { unit: 'điểm', direction: 'lower' }),
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

/** The check's own answers: the gap, where the number is judged, and the verdict. */
function checked(results: readonly number[]) {
  return results.flatMap((value, at) => {
    const { id } = indicators[at]!;
    const assessment = assessRow(
      indicators[at]!,
      { result: { row: 1, column: 1, value } },
      { indicator: id },
    );
    const { gap, verdict } = assessment.result;
    const words = vietnameseAppendix.verdicts[sheetVerdict(assessment, false)];
    return [verdict === 'notAssessed' || gap === undefined ? '' : Number(gap), words];
  });
}

test('near to the bound', () => {
  const results = [
    2.449999999,
    97.0000001,
    41.1999999,
    99.9999999,
    5.0000001,
    75.4499999,
    40.0000001,
    1e7 + 1e-7,
    0,
  ];
  const { stored, calculated } = answersTo(results);
  expect(stored).toEqual(calculated);
  expect(stored).toEqual(checked(results));
  const { verdicts } = vietnameseAppendix;
  expect(stored.slice(0, 4)).toEqual([-1e-9, verdicts.met, 1e-7, verdicts.met]);
});

test('of what arithmetic left behind', () => {
  const results = [
    1000 - 997.55,
    1000 - 903.1,
    1000.3 - 959.1,
    1000.1 - 900.1,
    1000.1 - 995.1,
    1000.35 - 924.9,
    1000.1 - 965.1,
    1e7,
    0,
  ];
  const { stored, calculated } = answersTo(results);
  expect(stored).toEqual(calculated);
  expect(stored).toEqual(checked(results));
  const { verdicts } = vietnameseAppendix;
  expect(stored.slice(8, 10)).toEqual([0, verdicts.met]);
});

test('near every bound, with any number of decimals', () => {
  const near = (bound: number) =>
    fc
      .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 14 }))
      .map(([steps, decimals]) => Number((bound + steps / 10 ** decimals).toPrecision(15)))
      // In the middle between two of the ninth decimal the program's own way to round decides.
      .filter((result) => !/\.\d{9}50*$/.test(result.toFixed(14)));
  const bounds = [2.45, 97, 41.2, 100, 5, 75.45, 40, 1e7, 0];
  fc.assert(
    fc.property(fc.tuple(...bounds.map(near)), (results) => {
      const { stored, calculated } = answersTo(results);
      expect(stored).toEqual(calculated);
      expect(stored).toEqual(checked(results));
    }),
    { numRuns: 80 },
  );
});
