/** Rows whose label and hidden code are of different indicators: what else in the row decides, and what does not count. */
import { errorsIn } from '../../../src/core/merge/errorsIn';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { binhDinh, check, filledSheet, snapshotOf } from '../../support/appendix';
import { columnNamed, reverseVisible, rowOf, withValues } from '../../support/edits';

const made = snapshotOf(filledSheet());
const LABEL = columnNamed(made, 'PL_ChiTieu');
const CODE = columnNamed(made, 'PL_Ma');
const [UNIT, TARGET] = [LABEL + 1, LABEL + 2];
const FORMULAS = [columnNamed(made, 'PL_ChenhLech'), columnNamed(made, 'PL_DanhGia')];
const at = (id: string) => rowOf(made, id);
const valueAt = (id: string, column: number) =>
  made.sheets[0]!.cells.find((cell) => cell.row === at(id) && cell.column === column)?.value ?? null;

/** Cells of one row as another row has them. */
const typedOver = (onto: string, from: string, columns: readonly number[], book = made): WorkbookSnapshot =>
  withValues(
    book,
    columns.map((column) => [at(onto), column, valueAt(from, column)]),
  );
const exchanged = (one: string, other: string, columns: readonly number[], book = made) =>
  typedOver(one, other, columns, typedOver(other, one, columns, book));
const withoutFormulas = (ids: readonly string[]) =>
  withValues(
    made,
    ids.flatMap((id) => FORMULAS.map((column) => [at(id), column, null] as const)),
  );

/** Codes of findings about rows whose label and code differ, with the indicator that each counts against. */
const told = (book: WorkbookSnapshot) =>
  check(book).findings.flatMap(({ fact, indicator }) =>
    fact.code === 'labelContradicts' ? [[indicator, fact.coded, fact.against]] : [],
  );
const warned = (book: WorkbookSnapshot) =>
  check(book).findings.filter(({ fact }) => fact.code === 'codeLabelMismatch').length;

const [HOMES, FEVER, LIFE, DOCTORS] = [
  'nha-o-xa-hoi',
  'cham-soc-ban-dau',
  'tuoi-tho-trung-binh',
  'bac-si',
] as const;
const BEDS = 'giuong-benh-vien';
const LIKE_FEVER = 'quan-ly-suc-khoe';

test('two labels exchanged: both figures are in doubt, and no more than one thing is said of each row', () => {
  const book = exchanged(LIFE, DOCTORS, [LABEL]);
  expect(told(book)).toEqual([
    [DOCTORS, LIFE, 'unit'],
    [LIFE, DOCTORS, 'unit'],
  ]);
  const { findings, appendices } = check(book);
  expect(findings).toHaveLength(2);
  const errors = errorsIn(findings);
  const inDoubt = appendices[0]!.results.filter((result) => errors(result).length > 0);
  expect(inDoubt.map(({ indicator }) => indicator)).toEqual([DOCTORS, LIFE]);
});

test('nothing tells two indicators of one unit and target apart', () => {
  const book = exchanged(FEVER, LIKE_FEVER, [LABEL]);
  expect(told(book)).toEqual([
    [LIKE_FEVER, FEVER, undefined],
    [FEVER, LIKE_FEVER, undefined],
  ]);
  expect(told(reverseVisible(made, [at(FEVER), at(LIKE_FEVER)]))).toHaveLength(2);
});

test('sorted without the last columns, too: what people saw is the label’s, the formulas stayed behind', () => {
  const book = exchanged(HOMES, DOCTORS, [LABEL, UNIT, TARGET]);
  expect(told(book)).toEqual([]);
  expect(warned(book)).toBe(2);
});

test('the formulas decide where neither unit nor target can', () => {
  const book = withValues(exchanged(HOMES, DOCTORS, [LABEL]), [
    [at(HOMES), UNIT, null],
    [at(HOMES), TARGET, null],
  ]);
  expect(told(book)).toContainEqual([DOCTORS, HOMES, 'gap']);
});

test('the formulas are no witness where values stand in their place', () => {
  const book = exchanged(HOMES, DOCTORS, [LABEL, UNIT, TARGET], withoutFormulas([HOMES]));
  expect(told(book)).toEqual([]);
  expect(warned(book)).toBe(2);
});

test('a wrong code alone decides nothing: all that is seen is the label’s', () => {
  const book = withValues(made, [[at(DOCTORS), CODE, LIFE]]);
  expect(told(book)).toEqual([]);
  expect(warned(book)).toBe(1);
});

test('sorted without the hidden column, rows that cannot tell go with those that can', () => {
  const sorted = reverseVisible(made, [at(FEVER), at(LIKE_FEVER), at(HOMES), at(DOCTORS)]);
  expect(told(sorted)).toEqual([]);
  expect(warned(sorted)).toBe(4);
  const all = binhDinh.indicators.map(({ id }) => at(id));
  expect(told(reverseVisible(made, all))).toEqual([]);
});

test('not where some row says that labels alone were moved', () => {
  const book = exchanged(FEVER, LIKE_FEVER, [LABEL], exchanged(LIFE, DOCTORS, [LABEL]));
  expect(told(book)).toHaveLength(4);
  const sorted = reverseVisible(made, [at(HOMES), at(DOCTORS)]);
  expect(told(exchanged(LIFE, BEDS, [LABEL], sorted))).toEqual([
    [BEDS, LIFE, 'unit'],
    [LIFE, BEDS, 'unit'],
  ]);
});
