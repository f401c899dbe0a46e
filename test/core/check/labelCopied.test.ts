/** A label copied over that of another row: it claims nothing against its own row, and what else the row says decides where its figure counts. */
import { errorsIn } from '../../../src/core/merge/errorsIn';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { binhDinh, check, filledSheet, snapshotOf } from '../../support/appendix';
import {
  columnNamed,
  copyRowBelow,
  insertRows,
  reverseVisible,
  rowOf,
  withValues,
} from '../../support/edits';

const made = snapshotOf(filledSheet());
const LABEL = columnNamed(made, 'PL_ChiTieu');
const RESULT = columnNamed(made, 'PL_KetQua');
const CODE = columnNamed(made, 'PL_Ma');
const [UNIT, TARGET] = [LABEL + 1, LABEL + 2];
const [HOMES, FEVER, LIKE_FEVER, LIFE, DOCTORS, BEDS] = [
  'nha-o-xa-hoi',
  'cham-soc-ban-dau',
  'quan-ly-suc-khoe',
  'tuoi-tho-trung-binh',
  'bac-si',
  'giuong-benh-vien',
] as const;

const at = (id: string) => rowOf(made, id);
const labelOf = (id: string) => binhDinh.indicators.find((each) => each.id === id)!.label;
const valueAt = (row: number, column: number) =>
  made.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
/** Cells of one row copied over those of another. */
const copied = (from: string, onto: string, columns: readonly number[] = [LABEL], book = made) =>
  withValues(
    book,
    columns.map((column) => [at(onto), column, valueAt(at(from), column)]),
  );

/** The figures that a book gives of some indicators: each with its row and the errors that count against it. */
function figuresOf(book: WorkbookSnapshot, ...ids: readonly string[]) {
  const { appendices, findings } = check(book);
  const errors = errorsIn(findings);
  const { results } = appendices[0]!;
  return ids.map((id) =>
    results
      .filter(({ indicator }) => indicator === id)
      .map((result) => [Number(/\d+/.exec(result.cell ?? '')), ...errors(result)]),
  );
}

/** What is said of labels and codes, each with its cell and the indicator that it is about. */
const told = (book: WorkbookSnapshot) =>
  check(book).findings.map(({ fact, cell, indicator }) => [fact.code, cell, indicator]);

test('where all else in the row is its code’s, both figures count', () => {
  const book = copied(BEDS, LIFE);
  expect(figuresOf(book, BEDS, LIFE)).toEqual([[[at(BEDS)]], [[at(LIFE)]]]);
  expect(told(book)).toEqual([['labelCopied', `B${at(LIFE)}`, LIFE]]);
  expect(check(book).findings[0]!.fact).toEqual({
    code: 'labelCopied',
    labelled: BEDS,
    coded: LIFE,
    labelAt: `B${at(BEDS)}`,
    against: 'unit',
  });
});

test('the same copied upwards, and over two rows', () => {
  expect(figuresOf(copied(LIFE, BEDS), LIFE, BEDS)).toEqual([[[at(LIFE)]], [[at(BEDS)]]]);
  const twice = copied(BEDS, LIFE, [LABEL], copied(BEDS, HOMES));
  expect(figuresOf(twice, BEDS, LIFE, HOMES)).toEqual([[[at(BEDS)]], [[at(LIFE)]], [[at(HOMES)]]]);
});

test('where nothing decides, the label’s own row counts all the same and the other is withheld', () => {
  const book = copied(FEVER, LIKE_FEVER);
  expect(figuresOf(book, FEVER, LIKE_FEVER)).toEqual([[[at(FEVER)]], [[at(LIKE_FEVER), 'labelContradicts']]]);
  expect(told(book)).toEqual([['labelContradicts', `B${at(LIKE_FEVER)}`, LIKE_FEVER]]);
  expect(check(book).findings[0]!.fact).toMatchObject({ labelled: FEVER, labelAt: `B${at(FEVER)}` });
});

test.each([
  ['unit and target are the label’s', copied(BEDS, LIFE, [LABEL, UNIT, TARGET])],
  ['one of them is', copied(BEDS, LIFE, [LABEL, TARGET])],
  ['the figure came with the label', copied(BEDS, LIFE, [LABEL, RESULT])],
])('withheld where %s', (_, book) => {
  expect(figuresOf(book, BEDS, LIFE)).toEqual([[[at(BEDS)]], [[at(LIFE), 'labelContradicts']]]);
});

test('a figure of which nobody can say whose it is breaks no relation with others', () => {
  const healthy = 'so-nam-song-khoe';
  const low = withValues(made, [
    [at(healthy), RESULT, 68],
    [at(LIFE), RESULT, 67],
  ]);
  expect(figuresOf(low, healthy)[0]![0]).toContain('relationBroken');
  expect(figuresOf(copied(BEDS, LIFE, [LABEL, UNIT, TARGET], low), healthy)).toEqual([[[at(healthy)]]]);
});

test('blank cells decide nothing', () => {
  const book = withValues(copied(BEDS, 'muc-song-toi-thieu'), [
    [at('muc-song-toi-thieu'), TARGET, null],
    [at('muc-song-toi-thieu'), LABEL + 1, null],
    [at('muc-song-toi-thieu'), columnNamed(made, 'PL_DanhGia'), null],
  ]);
  expect(figuresOf(book, BEDS, 'muc-song-toi-thieu')).toEqual([
    [[at(BEDS)]],
    [[at('muc-song-toi-thieu'), 'labelContradicts']],
  ]);
});

test('labels that slipped by a row: each row is its code’s, and withheld, as figures may have been typed beside them', () => {
  const ids = binhDinh.indicators.map(({ id }) => id).slice(4, 9);
  const book = withValues(
    made,
    ids.slice(1).map((id, before) => [at(id), LABEL, labelOf(ids[before]!)]),
  );
  const [first, ...others] = figuresOf(book, ...ids);
  expect(first).toEqual([[at(ids[0]!)]]);
  expect(others).toEqual(ids.slice(1).map((id) => [[at(id), 'labelContradicts']]));
});

test('a row whose label and code both have rows of their own is nobody’s', () => {
  const row = at(LIFE) + 1;
  const book = withValues(copyRowBelow(made, at(LIFE)), [[row, LABEL, labelOf(BEDS)]]);
  expect(figuresOf(book, LIFE)).toEqual([[[at(LIFE)]]]);
  expect(figuresOf(book, BEDS)).toHaveLength(1);
  expect(told(book).map(([code, cell]) => [code, cell])).toEqual([
    ['labelAndCodeCopied', `B${row}`],
    ['rowNotRead', expect.stringMatching(`${row}$`)],
  ]);
});

test('a row without a code holds its label, too', () => {
  const book = withValues(copied(BEDS, LIFE), [[at(BEDS), CODE, null]]);
  expect(figuresOf(book, BEDS, LIFE)).toEqual([[[at(BEDS)]], [[at(LIFE)]]]);
});

test('rows sorted without the hidden column are read by their labels beside a copied one', () => {
  const book = copied(BEDS, LIFE, [LABEL], reverseVisible(made, [at(HOMES), at(DOCTORS)]));
  expect(figuresOf(book, BEDS, LIFE, HOMES, DOCTORS)).toEqual([
    [[at(BEDS)]],
    [[at(LIFE)]],
    [[at(DOCTORS)]],
    [[at(HOMES)]],
  ]);
});

test('cells deleted upwards: the label that moved away from its code is followed', () => {
  const shifted = withValues(
    made,
    [HOMES, DOCTORS].flatMap((id, step, both) =>
      [LABEL, UNIT, TARGET].map(
        (column) => [at(id), column, step === 0 ? valueAt(at(both[1]!), column) : null] as const,
      ),
    ),
  );
  expect(figuresOf(shifted, DOCTORS)[0]).toContainEqual([at(HOMES)]);
});

test('an indicator with two whole rows contradicts itself as ever', () => {
  const book = copyRowBelow(made, at(LIFE));
  expect(told(book)).toContainEqual(['indicatorDuplicate', `B${at(LIFE) + 1}`, LIFE]);
  expect(told(insertRows(made, at(LIFE)))).not.toContainEqual(expect.arrayContaining(['labelAndCodeCopied']));
});
