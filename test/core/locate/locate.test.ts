/** An appendix is found again, and every value read for its own indicator, after what people and programs do to it. */
import type { FindingCode } from '../../../src/core/check/finding';
import type { WorkbookCheck } from '../../../src/core/check/checkWorkbook';
import { checkWorkbook } from '../../../src/core/check/checkWorkbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { describeAppendix } from '../../../src/core/appendix/describe';
import { vietnameseAppendix } from '../../../src/locale';
import { findPlan, shippedPlans } from '../../../src/plans';
import {
  appendixSheet,
  binhDinh,
  check,
  distinctValues,
  filledSheet,
  snapshotOf,
  unitOf,
  writtenAndRead,
} from '../../support/appendix';
import {
  columnNamed,
  copyRowBelow,
  deleteColumn,
  deleteRow,
  insertColumns,
  insertRows,
  moveColumn,
  renameSheet,
  retype,
  reverseVisible,
  rowOf,
  withoutCustomXml,
  withoutNames,
  withValues,
  withVisibility,
} from '../../support/edits';

const made = snapshotOf(filledSheet());
const given = distinctValues(binhDinh);

const rowNumbers = binhDinh.indicators.map(({ id }) => rowOf(made, id));
const column = (name: string) => columnNamed(made, name);
const LABEL = column('PL_ChiTieu');
const RESULT = column('PL_KetQua');
const CODE = column('PL_Ma');
const FIRST_ROW = Math.min(...rowNumbers);

const codes = ({ findings }: WorkbookCheck) => findings.map(({ fact }) => fact.code);

/** What each result row says: indicator and everything that was typed for it. */
function readings({ appendices }: WorkbookCheck) {
  return appendices.flatMap(({ results }) =>
    results.map(({ indicator, raw, numerator, denominator, kind }) => ({
      indicator,
      raw,
      numerator,
      denominator,
      kind,
    })),
  );
}

const expected = (id: string) => {
  const { result = '', numerator, denominator, kind } = given.get(id)!;
  return {
    indicator: id,
    raw: String(result),
    numerator: numerator?.toString(),
    denominator: denominator?.toString(),
    kind,
  };
};

const everyRow = binhDinh.indicators.map(({ id }) => expected(id));

const byId = (a: { indicator: string }, b: { indicator: string }) => a.indicator.localeCompare(b.indicator);

/** "hoà", "xoá": the tone where a program or an old habit puts it. */
const TONES: readonly (readonly [string, string])[] = [
  ['hóa', 'hoá'],
  ['xóa', 'xoá'],
  ['khỏe', 'khoẻ'],
  ['tỷ', 'tỉ'],
  ['Tỷ', 'Tỉ'],
  ['lý', 'lí'],
];
const otherTones = (text: string) =>
  TONES.reduce((changed, [official, other]) => changed.replaceAll(official, other), text);

/** Above the data stand the headings; `code` and labels of the rows are left alone. */
const headingsOnly =
  (change: (text: string) => string) =>
  (text: string, { row }: { row: number }) =>
    row < FIRST_ROW && !text.startsWith('phuluc:') ? change(text) : text;

interface Edit {
  readonly name: string;
  readonly edit: (workbook: WorkbookSnapshot) => WorkbookSnapshot;
  readonly findings?: readonly FindingCode[];
}

const harmless: readonly Edit[] = [
  { name: 'nothing', edit: (book) => book },
  { name: 'the sheet renamed', edit: (book) => renameSheet(book, "Phụ lục 'mới' (2)") },
  { name: 'rows inserted above the heading', edit: (book) => insertRows(book, 1, 3) },
  {
    name: 'a row inserted between heading and data',
    edit: (book) => insertRows(book, FIRST_ROW),
    findings: ['rowInserted'],
  },
  {
    name: 'rows inserted between the data',
    edit: (book) => insertRows(book, rowNumbers[7]!, 2),
    findings: ['rowInserted', 'rowInserted'],
  },
  { name: 'a column inserted at the left', edit: (book) => insertColumns(book, 1) },
  {
    name: 'a column inserted before the result',
    edit: (book) => insertColumns(book, RESULT),
    findings: ['columnInserted'],
  },
  {
    name: 'the result moved to the front',
    edit: (book) => moveColumn(book, RESULT, 1),
    findings: ['columnsMoved'],
  },
  {
    name: 'the label moved to the end',
    edit: (book) => moveColumn(book, LABEL, CODE + 1),
    findings: ['columnsMoved'],
  },
  {
    name: 'the hidden code moved to the front',
    edit: (book) => moveColumn(book, CODE, 1),
    findings: ['columnsMoved'],
  },
  {
    name: 'numerator and denominator swapped',
    edit: (book) => moveColumn(book, column('PL_MauSo'), column('PL_TuSo')),
    findings: ['columnsMoved'],
  },
  { name: 'the custom XML lost', edit: withoutCustomXml },
  { name: 'the names lost', edit: withoutNames },
  { name: 'names and custom XML lost', edit: (book) => withoutNames(withoutCustomXml(book)) },
  {
    name: 'names lost, then columns moved',
    edit: (book) => moveColumn(insertColumns(withoutNames(book), 3, 2), RESULT + 2, 1),
    findings: ['columnsMoved', 'columnInserted', 'columnInserted'],
  },
  {
    name: 'a name that lost its cells',
    edit: (book) => ({
      ...book,
      definedNames: book.definedNames.map((entry) => ({
        ...entry,
        refersTo: `'${entry.sheet ?? ''}'!#REF!`,
      })),
    }),
  },
  {
    name: 'another sheet’s names of the same kind',
    edit: (book) => ({
      ...book,
      definedNames: [
        { name: 'PL_KetQua', refersTo: "'Nháp'!$A$1:$A$9" },
        ...book.definedNames,
        { name: 'PL_TuSo', sheet: 'Nháp', refersTo: "'Phụ lục 2026'!$A$1:$A$9" },
      ],
    }),
  },
  { name: 'the sheet hidden', edit: (book) => withVisibility(book, 'hidden') },
  {
    name: 'names lost and headings with double spaces and capitals',
    edit: (book) =>
      retype(
        withoutNames(book),
        headingsOnly((text) => text.toUpperCase().replaceAll(' ', '  ')),
      ),
  },
  {
    name: 'names lost and headings in decomposed letters',
    edit: (book) =>
      retype(
        withoutNames(book),
        headingsOnly((text) => text.normalize('NFD')),
      ),
  },
  {
    name: 'names lost and "Kết quả" retyped with the year',
    edit: (book) =>
      retype(
        withoutNames(book),
        headingsOnly((text) => (text === 'Kết quả' ? 'Kết quả 2026 (%)' : text)),
      ),
  },
  {
    name: 'names lost, "Kết quả" retyped, and a row of column numbers under the headings',
    edit: (book) =>
      withValues(
        insertRows(
          retype(
            withoutNames(book),
            headingsOnly((text) => (text === 'Kết quả' ? 'Kết quả thực hiện' : text)),
          ),
          FIRST_ROW - 1,
        ),
        Array.from({ length: CODE - 1 }, (_, index) => [FIRST_ROW - 1, index + 1, `(${index + 1})`] as const),
      ),
  },
  {
    name: 'labels with the tone placed otherwise',
    edit: (book) => retype(book, (text, cell) => (cell.column === LABEL ? otherTones(text) : text)),
  },
  {
    name: 'labels reworded, codes intact',
    edit: (book) =>
      retype(book, (text, cell) => (cell.column === LABEL && cell.row >= FIRST_ROW ? `${text} (sửa)` : text)),
    findings: rowNumbers.map(() => 'labelEdited' as const),
  },
];

const recovered: readonly Edit[] = [
  {
    name: 'the code column deleted',
    edit: (book) => deleteColumn(book, CODE),
    findings: ['identityRecovered'],
  },
  {
    name: 'code column, names and custom XML lost',
    edit: (book) => withoutNames(withoutCustomXml(deleteColumn(book, CODE))),
    findings: ['identityRecovered'],
  },
  {
    name: 'code column lost, labels decomposed and with double spaces',
    edit: (book) =>
      retype(deleteColumn(book, CODE), (text, cell) =>
        cell.column === LABEL ? text.normalize('NFD').replaceAll(' ', '  ') : text,
      ),
    findings: ['identityRecovered'],
  },
  {
    name: 'code column lost, labels with the tone placed otherwise',
    edit: (book) => retype(deleteColumn(book, CODE), otherTones),
    findings: ['identityRecovered'],
  },
  {
    name: 'identity cell and custom XML lost, codes intact',
    edit: (book) => withoutCustomXml(withValues(book, [[1, CODE, null]])),
    findings: ['identityRecovered'],
  },
  {
    name: 'code column lost and labels sorted',
    edit: (book) => reverseVisible(deleteColumn(book, CODE), rowNumbers),
    findings: ['identityRecovered'],
  },
  {
    name: 'a code that is not in the plan',
    edit: (book) => withValues(book, [[FIRST_ROW + rowNumbers.length + 40, CODE, 'khong-co-trong-ke-hoach']]),
    findings: ['codeUnknown'],
  },
];

describe('every value stays with its indicator', () => {
  test.each([...harmless, ...recovered])('$name', ({ edit, findings = [] }) => {
    const checked = check(edit(made));
    expect(codes(checked)).toEqual(findings);
    expect(checked.appendices.map(({ plan, year }) => [plan.id, year])).toEqual([['binh-dinh', 2026]]);
    expect(readings(checked).sort(byId)).toEqual([...everyRow].sort(byId));
  });

  test('the rows are in the order of the sheet', () => {
    expect(readings(check(made))).toEqual(everyRow);
  });
});

test('identityRecovered says what the appendix was recognised by', () => {
  const by = (workbook: WorkbookSnapshot) => check(workbook).findings.map(({ fact }) => fact);
  expect(by(deleteColumn(made, CODE))).toEqual([{ code: 'identityRecovered', by: 'labels' }]);
  expect(by(withoutCustomXml(withValues(made, [[1, CODE, null]])))).toEqual([
    { code: 'identityRecovered', by: 'codeColumn' },
  ]);
});

describe('rows sorted without the hidden column', () => {
  const sorted = reverseVisible(made, rowNumbers);
  const { findings } = check(sorted);

  test('values follow the labels', () => {
    expect(readings(check(sorted)).sort(byId)).toEqual([...everyRow].sort(byId));
  });

  test('each row that no longer fits its code is named at its label', () => {
    const inTheMiddle = rowNumbers.length % 2;
    expect(findings.map(({ fact }) => fact.code)).toEqual(
      Array.from({ length: rowNumbers.length - inTheMiddle }, () => 'codeLabelMismatch'),
    );
    const last = binhDinh.indicators.at(-1)!;
    expect(findings[0]).toMatchObject({
      sheet: 'Phụ lục 2026',
      cell: `B${rowNumbers[0]}`,
      indicator: last.id,
      fact: { coded: binhDinh.indicators[0]!.id },
    });
  });
});

describe('rows too many and too few', () => {
  const ID = 'tuoi-tho-trung-binh';
  const at = rowOf(made, ID);

  test('a duplicated row is reported once, at the second', () => {
    const checked = check(copyRowBelow(made, at));
    expect(checked.findings).toEqual([
      {
        fact: { code: 'indicatorDuplicate', first: `B${at}` },
        severity: 'error',
        sheet: 'Phụ lục 2026',
        cell: `B${at + 1}`,
        indicator: ID,
      },
    ]);
    expect(readings(checked).sort(byId)).toEqual([...everyRow, expected(ID)].sort(byId));
  });

  test('a deleted row is missing and moves nothing', () => {
    const checked = check(deleteRow(made, at));
    expect(checked.findings).toEqual([
      { fact: { code: 'indicatorMissing' }, severity: 'warning', sheet: 'Phụ lục 2026', indicator: ID },
    ]);
    expect(readings(checked)).toEqual(everyRow.filter(({ indicator }) => indicator !== ID));
  });

  test('a row whose label and code are both gone is missing, and its value is nobody’s', () => {
    const checked = check(
      withValues(made, [
        [at, LABEL, null],
        [at, CODE, null],
      ]),
    );
    expect(codes(checked)).toEqual(['indicatorMissing', 'rowNotRead']);
    expect(readings(checked)).toEqual(everyRow.filter(({ indicator }) => indicator !== ID));
  });

  test('a unit’s appendix misses only its own rows', () => {
    const sheet = filledSheet({ unit: unitOf('so-y-te') });
    const book = snapshotOf(sheet);
    expect(codes(check(book))).toEqual([]);
    expect(check(book).appendices[0]).toMatchObject({ unit: 'so-y-te', year: 2026 });
    expect(readings(check(book))).toEqual(
      everyRow.filter(({ indicator }) => sheet.cells.some(({ value }) => value === indicator)),
    );
    expect(codes(check(deleteRow(book, rowOf(book, ID))))).toEqual(['indicatorMissing']);
  });
});

describe('names left behind where columns were put in', () => {
  const NUMERATOR = column('PL_TuSo');
  const leftBehind = (book: WorkbookSnapshot) => ({ ...book, definedNames: made.definedNames });

  test.each([
    ['before the counts', insertColumns(made, NUMERATOR)],
    ['before the result', insertColumns(made, RESULT, 2)],
    ['the result moved behind the kind', moveColumn(made, RESULT, RESULT + 2)],
    ['the result moved to the front', moveColumn(made, RESULT, 1)],
  ])('%s: the figures are read under their headings, and it is told', (_, book) => {
    const checked = check(leftBehind(book));
    expect(readings(checked)).toEqual(everyRow);
    const told = checked.findings.filter(({ fact }) => ['namesStale', 'headingsSwapped'].includes(fact.code));
    expect(told).toEqual([expect.objectContaining({ cell: expect.stringMatching(/^[A-Z]+\d+$/) as string })]);
    expect(codes(checked)).not.toContain('formulaOverwritten');
  });

  test('a second heading of the same words takes nothing from a column that has its own', () => {
    const second = withValues(made, [[FIRST_ROW - 2, CODE + 2, 'Kết quả']]);
    const checked = check(second);
    expect(readings(checked)).toEqual(everyRow);
    expect(codes(checked)).not.toContain('namesStale');
  });
});

describe('the result column gone', () => {
  test.each([
    ['deleted', deleteColumn(made, RESULT)],
    ['deleted, names lost', withoutNames(deleteColumn(made, RESULT))],
    [
      'its heading retyped to something else, names lost',
      retype(
        withoutNames(made),
        headingsOnly((text) => (text === 'Kết quả' ? 'Số liệu' : text)),
      ),
    ],
    [
      'two headings that may be it, names lost',
      retype(
        withoutNames(made),
        headingsOnly((text) =>
          text === 'Kết quả' ? 'Kết quả 2026' : text === 'Ghi chú' ? 'Kết quả 2025' : text,
        ),
      ),
    ],
    [
      'deleted with the heading above it',
      retype(
        deleteColumn(made, RESULT),
        headingsOnly((text) => (text.startsWith('Kết quả năm') ? '2026' : text)),
      ),
    ],
  ])('%s: nothing else is read in its place', (_, workbook) => {
    const checked = check(workbook);
    expect(checked.findings.map(({ fact }) => fact)).toEqual([{ code: 'columnMissing', column: 'Kết quả' }]);
    expect(readings(checked)).toEqual([]);
  });
});

describe('who and when', () => {
  test('two appendices of different years in one workbook', () => {
    const other = new Map([...given].map(([id, values]) => [id, { ...values, result: 'chưa có số liệu' }]));
    const book = snapshotOf(filledSheet({ year: 2025 }), appendixSheet({ year: 2026, values: other }));
    const { appendices, findings } = check(book);
    expect(findings.filter(({ fact }) => fact.code !== 'rateComputable')).toEqual([]);
    expect(appendices.map(({ sheet, year }) => [sheet, year])).toEqual([
      ['Phụ lục 2025', 2025],
      ['Phụ lục 2026', 2026],
    ]);
    expect(appendices[0]!.results.map(({ raw }) => raw)).toEqual(everyRow.map(({ raw }) => raw));
    expect(new Set(appendices[1]!.results.map(({ raw }) => raw))).toEqual(new Set(['chưa có số liệu']));
  });

  test('two appendices that lost their code columns keep their own years', () => {
    const bare = (year: number) => deleteColumn(snapshotOf(filledSheet({ year })), CODE);
    const [a, b] = [bare(2025), bare(2026)];
    const book = {
      ...a,
      sheets: [...a.sheets, ...b.sheets],
      definedNames: [...a.definedNames, ...b.definedNames],
      customXml: [...a.customXml, ...b.customXml],
    };
    expect(check(book).appendices.map(({ year }) => year)).toEqual([2025, 2026]);
  });

  test('the year is read from the heading where the identity is lost', () => {
    const lost = withoutCustomXml(deleteColumn(made, CODE));
    expect(check(lost).appendices[0]!.year).toBe(2026);
    const undated = retype(
      lost,
      headingsOnly((text) => text.replace('2026', '')),
    );
    expect(codes(check(undated))).toEqual(['identityRecovered', 'yearUnknown']);
    expect(check(undated).appendices[0]).not.toHaveProperty('year');
  });

  test('labels that two plans share are of the one whose issuer the sheet names', () => {
    const minhLong = findPlan('minh-long')!;
    const unit = minhLong.units.find(({ id }) => id === 'bao-hiem-xa-hoi-huyen')!;
    const own = snapshotOf(describeAppendix({ plan: minhLong, year: 2026, unit }, vietnameseAppendix));
    const code = own.sheets[0]!.cells.find(({ value }) => value === 'bao-hiem-y-te')!.column;
    const lost = withoutCustomXml(deleteColumn(own, code));
    for (const plans of [shippedPlans, shippedPlans.toReversed()]) {
      const { appendices, findings } = checkWorkbook(lost, plans, vietnameseAppendix);
      expect(appendices.map(({ plan, unit: of }) => [plan.id, of])).toEqual([['minh-long', unit.id]]);
      expect(findings.map(({ fact }) => fact.code)).not.toContain('targetEdited');
    }
  });

  test('a plan that this program does not have', () => {
    const foreign = retype(made, (text) => text.replace('plan=binh-dinh', 'plan=noi-khac'));
    expect(check(foreign).appendices).toEqual([]);
    expect(check(foreign).findings).toEqual([
      { fact: { code: 'planUnknown', plan: 'noi-khac' }, severity: 'error', sheet: 'Phụ lục 2026' },
    ]);
  });

  test('another version of the plan, and a unit it does not name', () => {
    const older = retype(made, (text) => text.replace('version=1', 'version=0 unit=so-la'));
    const checked = check(older);
    expect(checked.findings.map(({ fact }) => fact)).toEqual([
      { code: 'planVersionDiffers', found: '0', known: '1' },
      { code: 'unitUnknown', unit: 'so-la' },
    ]);
    expect(readings(checked)).toEqual(everyRow);
  });

  test('a row that only the other version has is told: its figure is not read', () => {
    const newer = retype(
      withValues(made, [[FIRST_ROW + rowNumbers.length + 40, CODE, 'chi-tieu-moi']]),
      (text) => text.replace('version=1', 'version=9'),
    );
    expect(check(newer).findings.map(({ fact }) => fact.code)).toEqual(['planVersionDiffers', 'codeUnknown']);
  });

  test('a very hidden sheet is nobody’s appendix', () => {
    expect(check(withVisibility(made, 'veryHidden'))).toEqual({ appendices: [], tasks: [], findings: [] });
  });

  test('an unrelated workbook, even with one of our parts left in it', () => {
    const rows = ['STT', 'Họ và tên', 'Chức vụ', 'Kết quả', 'that-nghiep-chung', 'bac-si'];
    const unrelated: WorkbookSnapshot = {
      ...made,
      sheets: [
        {
          ...made.sheets[0]!,
          name: 'Lương',
          cells: rows.map((value, index) => ({ row: index + 1, column: 1, value })),
        },
      ],
    };
    expect(check(unrelated)).toEqual({ appendices: [], tasks: [], findings: [] });
    expect(check({ ...made, sheets: [] })).toEqual({ appendices: [], tasks: [], findings: [] });
  });

  test('without plans nothing is known', () => {
    const { appendices, findings } = checkWorkbook(made, [], vietnameseAppendix);
    expect(appendices).toEqual([]);
    expect(findings.map(({ fact }) => fact)).toEqual([{ code: 'planUnknown', plan: 'binh-dinh' }]);
  });
});

describe('the snapshot these tests edit', () => {
  test('is what the written file reads as', async () => {
    const sheets = [filledSheet(), appendixSheet({ year: 2025, variant: 'form', unit: unitOf('so-y-te') })];
    const read = await writtenAndRead(...sheets);
    const drawn = snapshotOf(...sheets);
    expect(read.sheets).toEqual(drawn.sheets);
    expect(read.customXml).toEqual(drawn.customXml);
    expect(read.definedNames.filter(({ name }) => name.startsWith('PL_'))).toEqual(drawn.definedNames);
    expect(check(read)).toEqual(check(drawn));
  });
});
