/** The machinery around the rules: one closed list, one rule a file, no rule run twice for nothing. */
import { readdirSync } from 'node:fs';
import { catalogue } from '../../../src/core/check/catalogue';
import { checkWorkbook } from '../../../src/core/check/checkWorkbook';
import { withoutExplained } from '../../../src/core/check/explained';
import type { FindingCode } from '../../../src/core/check/finding';
import { RowMemory } from '../../../src/core/check/rowMemory';
import { appendixRules, rowRules, unitsRules } from '../../../src/core/check/rules';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../src/locale';
import { shippedPlans } from '../../../src/plans';
import { binhDinh, filledSheet, snapshotOf } from '../../support/appendix';
import { columnNamed, insertRows, renameSheet, rowOf, withValues } from '../../support/edits';

const rules = { ...rowRules, ...unitsRules, ...appendixRules };
const RULES = `${import.meta.dirname}/../../../src/core/check/rules`;

describe('one rule a file', () => {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/') && file.endsWith('.ts'))
    .map((file) => file.replace(/^.*\//, '').replace(/\.ts$/, ''));

  test('every file is in the list, and nothing else', () => {
    expect(files.sort()).toEqual(Object.keys(rules).sort());
  });

  test.each(Object.entries(rules))('%s answers under its own code', (name, { code, severity }) => {
    expect(code).toBe(name);
    expect(catalogue[code].severity).toBe(severity);
  });
});

describe('what explains what', () => {
  const explained = (code: FindingCode) => catalogue[code].explains ?? [];

  test('nothing explains itself, not even by way of others', () => {
    const visit = (code: FindingCode, path: readonly FindingCode[]): void => {
      expect(path).not.toContain(code);
      explained(code).forEach((next) => {
        visit(next, [...path, code]);
      });
    };
    (Object.keys(catalogue) as FindingCode[]).forEach((code) => {
      visit(code, []);
    });
  });

  test('exchanged headings explain every finding about a single row, save an error value', () => {
    const unexplained = Object.keys(rowRules).filter(
      (code) => !explained('headingsSwapped').includes(code as FindingCode),
    );
    expect(unexplained).toEqual(['formulaError']);
  });

  const left = (...raised: readonly (readonly [FindingCode, number?])[]) =>
    withoutExplained(raised.map(([code, row]) => ({ code, ...(row !== undefined && { row }) }))).map(
      ({ code, row }) => `${code} ${String(row ?? '')}`,
    );

  test('a cause silences its consequence in its own row only', () => {
    const raised = [
      ['denominatorZero', 4],
      ['ratioPartMissing', 4],
      ['ratioPartMissing', 5],
    ] as const;
    expect(left(...raised)).toEqual(['denominatorZero 4', 'ratioPartMissing 5']);
  });

  test('what is silenced still explains', () => {
    const raised = [
      ['denominatorZero', 4],
      ['numeratorAboveDenominator', 4],
      ['rateDisagrees', 4],
    ] as const;
    expect(left(...raised)).toEqual(['denominatorZero 4']);
  });

  test('a cause that is about the sheet silences in every row', () => {
    expect(left(['resultOutOfBounds'], ['resultImplausible', 4], ['resultMissing', 5])).toEqual([
      'resultOutOfBounds ',
      'resultMissing 5',
    ]);
  });
});

describe('no rule is run twice for nothing', () => {
  const counted = (name: keyof typeof rules) => jest.spyOn(rules[name], 'check');
  const made = snapshotOf(filledSheet());
  const result = [rowOf(made, 'bac-si'), columnNamed(made, 'PL_KetQua')] as const;
  const ROWS = binhDinh.indicators.length;
  const byRow = counted('resultMissing');
  const byAppendix = counted('territoryNeedsTarget');

  /** Runs of a row rule and of an appendix rule in the second of two checks that share a memory. */
  function runsOfSecond(second: WorkbookSnapshot, today?: string) {
    const memory = new RowMemory();
    const first = checkWorkbook(made, shippedPlans, vietnameseAppendix, { memory });
    byRow.mockClear();
    byAppendix.mockClear();
    const options = { memory, ...(today !== undefined && { today }) };
    const remembered = checkWorkbook(second, shippedPlans, vietnameseAppendix, options);
    const runs = { rows: byRow.mock.calls.length, appendices: byAppendix.mock.calls.length };
    expect(remembered).toEqual(
      checkWorkbook(second, shippedPlans, vietnameseAppendix, { ...(today !== undefined && { today }) }),
    );
    return { ...runs, first };
  }

  test('the first check asks each row once', () => {
    byRow.mockClear();
    checkWorkbook(made, shippedPlans, vietnameseAppendix);
    expect(byRow).toHaveBeenCalledTimes(ROWS);
  });

  test.each<[string, WorkbookSnapshot, number]>([
    ['nothing new', made, 0],
    ['the same cells in new objects', structuredClone(made), 0],
    ['one cell typed', withValues(made, [[...result, 12.5]]), 1],
    ['one cell cleared', withValues(made, [[...result, null]]), 1],
    ['a number retyped as text', withValues(made, [[...result, '30']]), 1],
    ['every row moved down', insertRows(made, 1), 0],
    ['the sheet renamed', renameSheet(made, 'Biểu 1'), 0],
  ])('%s', (_, second, rows) => {
    expect(runsOfSecond(second)).toMatchObject({ rows, appendices: 1 });
  });

  test('another day asks again: some answers depend on it', () => {
    expect(runsOfSecond(made, '2027-01-31').rows).toBe(ROWS);
  });

  test('what one check did not need is forgotten', () => {
    const memory = new RowMemory();
    const empty: WorkbookSnapshot = { ...made, sheets: [] };
    for (const workbook of [made, empty, made]) {
      byRow.mockClear();
      checkWorkbook(workbook, shippedPlans, vietnameseAppendix, { memory });
    }
    expect(byRow).toHaveBeenCalledTimes(ROWS);
  });
});
