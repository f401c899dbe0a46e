import { checkWorkbook } from '../../../../src/core/check/checkWorkbook';
import type { CheckOptions } from '../../../../src/core/check/checkWorkbook';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../../src/locale';
import { shippedPlans } from '../../../../src/plans';
import { appendixSheet, binhDinh, filledSheet, snapshotOf, unitOf } from '../../../support/appendix';
import {
  columnNamed,
  deleteColumn,
  deleteRow,
  insertColumns,
  insertRows,
  moveColumn,
  renameSheet,
  retype,
  reverseVisible,
  rowOf,
  withCells,
  withValues,
  withoutCustomXml,
} from '../../../support/edits';
import type { Case } from './support';
import { SHEET, book } from './support';

const made = snapshotOf(filledSheet());
const column = (name: string) => columnNamed(made, name);
const [LABEL, NUMERATOR, RESULT, KIND] = ['PL_ChiTieu', 'PL_TuSo', 'PL_KetQua', 'PL_LoaiSoLieu'].map(
  column,
) as [number, number, number, number];
const [GAP, VERDICT, NOTE, SOURCE] = ['PL_ChenhLech', 'PL_DanhGia', 'PL_GhiChu', 'PL_NguonSoLieu'].map(
  column,
) as [number, number, number, number];
const ID = 'tuoi-tho-trung-binh';
const AT = rowOf(made, ID);
const HOMES = rowOf(made, 'nha-o-xa-hoi');
const labelOf = (id: string) => binhDinh.indicators.find((each) => each.id === id)!.label;
const said = (from: RegExp | string, to: string, of: WorkbookSnapshot = made) =>
  retype(of, (text) => text.replace(from, to));

const asked = (options: CheckOptions, near: CheckOptions, found: Case['found'] = {}): Case => {
  const findings = (each: CheckOptions) =>
    checkWorkbook(made, shippedPlans, vietnameseAppendix, each).findings;
  return { fires: findings(options), nearMiss: findings(near), found: { sheet: SHEET, ...found } };
};

/** Two files that somebody sent back. */
const returned = (fires: WorkbookSnapshot, near: WorkbookSnapshot, found: Case['found']): Case => {
  const findings = (each: WorkbookSnapshot) =>
    checkWorkbook(each, shippedPlans, vietnameseAppendix, { isReturned: true }).findings;
  return { fires: findings(fires), nearMiss: findings(near), found: { sheet: SHEET, ...found } };
};
/** The appendix behind a sheet of somebody's own. */
const behind = (name: string): WorkbookSnapshot => ({
  ...made,
  sheets: [{ ...made.sheets[0]!, name, cells: [] }, ...made.sheets],
});

const health = snapshotOf(appendixSheet({ unit: unitOf('so-y-te') }));
const LAST = Math.max(...binhDinh.indicators.map(({ id }) => rowOf(made, id)));
/** The health department's appendix with another's indicator in a row of its own hand. */
const healthWith = (result: string | number) => {
  const below = rowOf(health, ID) + 1;
  return withValues(insertRows(health, below), [
    [below, LABEL, labelOf('nha-o-xa-hoi')],
    [below, columnNamed(health, 'PL_KetQua'), result],
  ]);
};
const cellAt = (row: number, at: number) =>
  made.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === at)!;
const withFormula = (change: (formula: string) => string): WorkbookSnapshot => {
  const cell: CellSnapshot = cellAt(AT, VERDICT);
  return withCells(made, [{ ...cell, formula: change(cell.formula!) }]);
};
/** Values pasted over every verdict. */
const pasted = withCells(
  made,
  made.sheets[0]!.cells.filter((cell) => cell.column === VERDICT && cell.formula !== undefined).map(
    ({ row, column: at, value }) => ({ row, column: at, value }),
  ),
);

/** Every formula of the table, changed. */
const everyFormula = (change: (cell: CellSnapshot) => string): WorkbookSnapshot =>
  withCells(
    made,
    made.sheets[0]!.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: change(cell) },
    ),
  );

/** The heading of the group above an indicator's row. */
const HEADING = [...made.sheets[0]!.cells].findLast(
  ({ row, column: at, value }) => row < AT && at === 1 && typeof value === 'string' && /^[IVX]+$/.test(value),
)!.row;

/** The heading of a column, retyped. */
const heading = (from: string, to: string, of: WorkbookSnapshot = made) =>
  retype(of, (text, { row }) => (row < HEADING && text === from ? to : text));
/** Two headings in one another's places, and with them what stands below. */
const exchanged = (a: string, b: string) => heading('?', b, heading(b, a, heading(a, '?')));
const exchangedFigures = (workbook: WorkbookSnapshot, a: number, b: number) =>
  withValues(
    workbook,
    binhDinh.indicators.flatMap(({ id }) => {
      const row = rowOf(made, id);
      const valueAt = (at: number) =>
        [...made.sheets[0]!.cells].find((cell) => cell.row === row && cell.column === at)?.value ?? null;
      return [
        [row, a, valueAt(b)],
        [row, b, valueAt(a)],
      ] as const;
    }),
  );

/** The headings of the counts in one cell. */
const joined = ({ sheets: [sheet, ...rest], ...book }: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: [
    {
      ...sheet!,
      merges: [
        ...sheet!.merges,
        { firstRow: 7, firstColumn: NUMERATOR, lastRow: 7, lastColumn: NUMERATOR + 1 },
      ],
    },
    ...rest,
  ],
});

/** What people write over a column, with what is said of it: its code and cell. */
/** No title or heading says the year any more. */
const yearless = heading('Kết quả năm 2026', 'Kết quả', said(/ - NĂM BÁO CÁO 2026/, ''));

export const headings = {
  'another year over the results': [heading('Kết quả', 'Kết quả năm 2025'), ['yearContradicts H7']],
  'another year in the band': [heading('Kết quả năm 2026', 'Kết quả năm 2025'), ['yearContradicts F6']],
  'another year alone over the results': [
    heading('Kết quả', 'Năm 2025'),
    ['yearContradicts H7', 'headingEdited H7'],
  ],
  'another year in letters of its own': [heading('Kết quả', 'TH 2025'), ['yearContradicts H7']],
  'another year behind a day': [heading('Kết quả', 'Số liệu 31/12/2025'), ['yearContradicts H7']],
  'the year before in words': [
    heading('Kết quả', 'Cùng kỳ năm trước'),
    ['yearContradicts H7', 'headingEdited H7'],
  ],
  'results of the year before': [heading('Kết quả', 'Kết quả năm trước (%)'), ['yearContradicts H7']],
  'the year before in the band': [heading('Kết quả năm 2026', 'Năm trước'), ['yearContradicts F6']],
  'the year itself under the year before in the band': [
    heading('Kết quả', 'Kết quả năm 2026', heading('Kết quả năm 2026', 'Năm trước')),
    [],
  ],
  'a comparison with the year before': [heading('Kết quả', 'So với cùng kỳ'), ['headingEdited H7']],
  'the year before over a count': [heading('Mẫu số', 'Mẫu số (dân số năm trước)'), []],
  "a column of one's own about the year before": [
    withValues(insertColumns(made, RESULT), [[7, RESULT, 'Kết quả năm trước']]),
    ['columnInserted H7'],
  ],
  'a day of the next year': [heading('Kết quả', 'Kết quả đến 15/01/2027'), []],
  'two years, one of them asked for': [heading('Kết quả', 'TH 2026/TH 2025'), ['headingEdited H7']],
  'what is held against another year': [
    heading('Kết quả', 'Kết quả (so với năm 2025)'),
    ['headingEdited H7'],
  ],
  'what the counts are of in another year': [heading('Mẫu số', 'Mẫu số (dân số năm 2025)'), []],
  'the year itself': [heading('Kết quả', 'Kết quả thực hiện năm 2026'), []],
  'another unit': [heading('Kết quả', 'Kết quả (người)'), ['headingEdited H7']],
  'a part of the year': [heading('Kết quả', 'Kết quả 6 tháng đầu năm'), ['partOfYear H7']],
  'a part of the year in the title': [
    said(/KẾT QUẢ THỰC HIỆN .*/, 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 9 THÁNG NĂM 2026'),
    ['partOfYear A2'],
  ],
  'a part of another year': [heading('Kết quả', 'Kết quả 6 tháng năm 2025'), ['yearContradicts H7']],
  'a part of the year and all of it': [heading('Kết quả', 'Kết quả 9 tháng, ước cả năm 2026'), []],
  'a quarter over a column of one’s own': [
    withValues(insertColumns(made, RESULT), [[7, RESULT, 'Kết quả quý III']]),
    ['columnInserted H7'],
  ],
  'a day of the year': [
    heading('Kết quả', 'Kết quả đến 30/9/2026'),
    [`sumUntilDay H${HOMES}`, 'headingEdited H7'],
  ],
  'a day of the year in the title': [
    said(/\(Kèm theo .*/, '(Số liệu tính đến ngày 15/11/2026)'),
    [`sumUntilDay H${HOMES}`],
  ],
  'a comparison': [heading('Kết quả', 'Kết quả so với kế hoạch (%)'), ['headingEdited H7']],
  'the heading of another column': [heading('Tử số', 'Mẫu số'), ['headingEdited F7']],
  'a unit of counts': [heading('Tử số', 'Tử số\n(người)'), []],
  'a number in front': [heading('Mẫu số', '(2) Mẫu số'), []],
  'a half of the heading': [heading('Nguồn số liệu, minh chứng', 'NGUỒN SỐ LIỆU'), []],
  'the first letters': [heading('Kết quả', 'KQ'), []],
  'another word for it': [heading('Kết quả', 'Ước thực hiện'), []],
  'nothing at all': [heading('Kết quả', ''), ['headingEdited H7']],
  'one heading over two columns': [joined(heading('Mẫu số', '', heading('Tử số', 'Tử số/ mẫu số'))), []],
  'a tone left out': [heading('Kết quả', 'Kêt quả'), []],
  'a part of the year in the band': [
    heading('Kết quả năm 2026', 'Kết quả 9 tháng năm 2026'),
    ['partOfYear F6'],
  ],
  'a plan in the band': [heading('Kết quả năm 2026', 'Kế hoạch năm 2026'), ['headingEdited F6']],
  'the whole year in the band': [heading('Kết quả năm 2026', 'Kết quả cả năm 2026 (12 tháng)'), []],
  'the whole year under a part of it in the band': [
    heading('Kết quả', 'Kết quả cả năm', heading('Kết quả năm 2026', 'Kết quả 9 tháng năm 2026')),
    [],
  ],
  'an age in the heading of a count': [heading('Mẫu số', 'Mẫu số (trẻ từ 6 tháng đến 36 tháng)'), []],
  'a part of the year in the heading of a count': [heading('Mẫu số', 'Mẫu số (6 tháng đầu năm 2026)'), []],
  'a day in the heading of a count': [heading('Mẫu số', 'Mẫu số (dân số đến 01/4/2026)'), []],
  'a part of the year in the heading of the kinds': [
    heading('Loại số liệu', 'Loại số liệu (chính thức/ước 11 tháng)'),
    [],
  ],
  'the day of a report in its line': [
    said(/\(Kèm theo .*/, 'Phụ lục kèm theo Báo cáo ngày 05 tháng 12 năm 2026 của UBND xã An Lão'),
    [],
  ],
  'the whole year in a line under a title of a part of it': [
    said(/\(Kèm theo .*/, '(Ước cả năm 2026)', said(/KẾT QUẢ THỰC HIỆN .*/, 'KẾT QUẢ 9 THÁNG NĂM 2026')),
    [],
  ],
  'a part of the year in the line under the title': [
    said(/\(Kèm theo .*/, '(Số liệu 6 tháng đầu năm 2026)'),
    ['partOfYear A3'],
  ],
  'a reporting year that ends in December': [
    heading('Kết quả năm 2026', 'Kết quả năm 2026 (từ 15/12/2025 đến 14/12/2026)'),
    [],
  ],
  'a day of the year beside counts alone': [
    withValues(heading('Kết quả', 'Kết quả đến 30/9/2026'), [
      [HOMES, RESULT, null],
      [HOMES, NUMERATOR, 1],
    ]),
    ['headingEdited H7', `resultMissing H${HOMES}`],
  ],
  'a school year that ends in the year': [heading('Kết quả năm 2026', 'Kết quả năm học 2025-2026'), []],
  'a school year that begins in it': [heading('Kết quả năm 2026', 'Kết quả năm học 2026 – 27'), []],
  'another school year': [heading('Kết quả năm 2026', 'Kết quả năm học 2024-2025'), ['yearContradicts F6']],
  "a column of one's own about another year": [
    withValues(insertColumns(made, RESULT), [[7, RESULT, 'Kết quả năm 2025']]),
    ['columnInserted H7'],
  ],
  'two headings exchanged': [exchanged('Tử số', 'Mẫu số'), ['headingsSwapped F7']],
  'two columns exchanged, headings and figures': [
    exchangedFigures(exchanged('Tử số', 'Kết quả'), NUMERATOR, RESULT),
    ['headingsSwapped F7'],
  ],
  'another year over the results than in the title, the identity lost': [
    withoutCustomXml(deleteColumn(heading('Kết quả', 'Kết quả năm 2025'), column('PL_Ma'))),
    ['identityRecovered ', 'yearContradicts H7'],
  ],
  'the same year in both, the identity lost': [
    withoutCustomXml(deleteColumn(heading('Kết quả', 'Kết quả năm 2026'), column('PL_Ma'))),
    ['identityRecovered '],
  ],
  'another year in the name of the sheet': [renameSheet(made, 'Năm 2025'), ['sheetYearDiffers ']],
  'another year in the name of the sheet alone': [renameSheet(yearless, 'Năm 2025'), ['yearContradicts ']],
  'another year in the name of the sheet, its own in any title': [
    renameSheet(said(/^.*KẾT QUẢ THỰC HIỆN .*$/, 'CÁC CHỈ TIÊU XÃ HỘI NĂM 2026', yearless), 'Mau 2025'),
    ['sheetYearDiffers '],
  ],
  'a document in the name of the sheet': [renameSheet(yearless, 'PL (QĐ 2025)'), []],
  'no year at all': [renameSheet(yearless, 'PL 2026-2030'), []],
  'a column moved with its name': [moveColumn(made, RESULT, NUMERATOR), ['columnsMoved ']],
} satisfies Readonly<Record<string, readonly [WorkbookSnapshot, readonly string[]]>>;

/** An appendix with a line of whose report it goes with. */
const covered = (sender: string, of = health) =>
  said(/\(Kèm theo Báo cáo.*/, `(Kèm theo Báo cáo số 12/BC ngày 15 tháng 11 năm 2026 của ${sender})`, of);
const lineless = (of: WorkbookSnapshot) => said(/Đơn vị báo cáo: .*/, '', of);

/** Lines that say with whose report an appendix goes, and what is said of them. */
export const covers = {
  'its own': [covered('Sở Y tế'), []],
  'its own, shortened': [covered('SYT tỉnh Gia Lai'), []],
  'another unit': [covered('Sở Xây dựng'), ['unitContradicts A3']],
  'another unit, shortened': [covered('UBND X. An Toàn, tỉnh Gia Lai'), ['unitContradicts A3']],
  'another unit and what it is about': [covered('UBND xã An Toàn về kết quả năm 2026'), []],
  'a name near another unit’s': [covered('UBND xã An Tân'), []],
  'the unit whose work it took over': [covered('Sở Lao động - Thương binh và Xã hội'), []],
  'nobody of the plan': [covered('Trường THPT chuyên'), []],
  'left blank': [covered('……………………'), []],
  'who issued the plan': [covered('Ủy ban nhân dân tỉnh Bình Định'), []],
  'the province of today': [covered('UBND tỉnh Gia Lai'), []],
  'who coordinates': [covered('Sở Nội vụ'), []],
  'another unit in both lines is told once': [
    said('Đơn vị báo cáo: Sở Y tế', 'Đơn vị báo cáo: Sở Xây dựng', covered('Sở Xây dựng')),
    ['unitContradicts A5'],
  ],
  'the identity lost, the two lines of two units': [
    withoutCustomXml(deleteColumn(covered('Sở Xây dựng'), columnNamed(health, 'PL_Ma'))),
    ['identityRecovered ', 'unitContradicts A3'],
  ],
  'the identity lost, no other line': [
    lineless(withoutCustomXml(deleteColumn(covered('Sở Y tế'), columnNamed(health, 'PL_Ma')))),
    ['identityRecovered '],
  ],
} satisfies Readonly<Record<string, readonly [WorkbookSnapshot, readonly string[]]>>;

export const templateCases = {
  planUnexpected: asked({ expected: { plan: 'minh-long' } }, { expected: { plan: 'binh-dinh' } }),
  unitUnexpected: asked(
    { expected: { unit: 'so-y-te' } },
    { expected: { plan: 'minh-long', unit: 'so-y-te' } },
  ),
  yearUnexpected: asked({ expected: { year: 2025 } }, { expected: { year: 2026 } }),
  partOfYear: book(
    heading('Kết quả', 'Quý III/2026'),
    said(/\(Kèm theo .*/, '(Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 11 năm 2026 về 6 tháng đầu năm)'),
    { cell: 'H7' },
  ),
  sumUntilDay: book(
    heading('Kết quả', 'Lũy kế đến hết tháng 10'),
    heading('Kết quả', 'Lũy kế đến 31/12/2026'),
    { cell: `H${HOMES}`, indicator: 'nha-o-xa-hoi' },
  ),
  yearContradicts: book(
    said(/NĂM BÁO CÁO 2026/, 'NĂM BÁO CÁO 2025'),
    said('Kết quả năm 2026', 'Kết quả 2026'),
    {},
  ),
  sheetYearDiffers: book(renameSheet(made, 'Phụ lục 2025'), renameSheet(made, 'PL KH 2024 den 2030'), {
    sheet: 'Phụ lục 2025',
  }),
  sheetRenamed: returned(renameSheet(made, 'Sheet1'), renameSheet(made, `${SHEET} (2)`), { sheet: 'Sheet1' }),
  sheetMoved: returned(behind('Bìa'), made, {}),
  labelsRespelt: returned(
    said('Tuổi thọ trung bình', 'Tuổi thọ trung bình:'),
    said('Tuổi thọ trung bình', 'TUỔI  THỌ TRUNG BÌNH'.normalize('NFD')),
    { cell: `B${AT}`, indicator: ID },
  ),
  rowsHidden: book(
    { ...made, sheets: made.sheets.map((sheet) => ({ ...sheet, hiddenRows: new Set([AT, AT + 1, 5]) })) },
    { ...made, sheets: made.sheets.map((sheet) => ({ ...sheet, hiddenRows: new Set([5]) })) },
    { cell: `H${AT}`, indicator: ID },
  ),
  indicatorNotAsked: book(healthWith(120), healthWith('chưa có số liệu'), {
    cell: 'G16',
    indicator: 'nha-o-xa-hoi',
  }),
  yearNotBegun: asked({ today: '2025-12-31' }, { today: '2026-01-01' }),
  unitContradicts: book(
    said('Đơn vị báo cáo: Sở Y tế', 'Đơn vị báo cáo: Sở Xây dựng', health),
    said('Đơn vị báo cáo: Sở Y tế', 'Đơn vị báo cáo: SỞ Y TẾ', health),
    { cell: 'A5' },
  ),
  unitStatedUnknown: book(
    said('Đơn vị báo cáo: Sở Y tế', 'Đơn vị báo cáo: Công ty cổ phần', health),
    said('Đơn vị báo cáo: Sở Y tế', 'Đơn vị báo cáo: Sở ……', health),
    { cell: 'A5' },
  ),
  columnsRemoved: book(deleteColumn(made, KIND), deleteColumn(made, NOTE), {}),
  columnsMoved: book(moveColumn(made, NOTE, NUMERATOR), insertColumns(made, NUMERATOR), {}),
  columnInserted: book(
    withValues(insertColumns(made, NUMERATOR), [[7, NUMERATOR, 'Thôn']]),
    moveColumn(made, NOTE, NUMERATOR),
    { cell: 'F7' },
  ),
  headingEdited: book(heading('Kết quả', 'Kế hoạch năm 2026'), heading('Kết quả', ' 3. KẾT\nQUẢ  (%) '), {
    cell: 'H7',
  }),
  rowNotRead: book(
    withValues(insertRows(made, AT), [
      [AT, LABEL, 'Trong đó: nữ'],
      [AT, RESULT, 76.5],
    ]),
    withValues(insertRows(made, AT), [
      [AT, LABEL, 'Trong đó:'],
      [AT, RESULT, '…'],
    ]),
    { cell: `H${AT}` },
  ),
  rowInserted: book(insertRows(made, AT), withValues(insertRows(made, AT), [[AT, RESULT, 76.5]]), {
    cell: `B${AT}`,
  }),
  labelContradicts: book(
    deleteRow(withValues(made, [[AT, LABEL, labelOf('bac-si')]]), rowOf(made, 'bac-si')),
    reverseVisible(made, [AT, rowOf(made, 'bac-si')]),
    { cell: `B${AT}`, indicator: 'bac-si' },
  ),
  labelEdited: book(
    withValues(made, [[AT, LABEL, `${labelOf(ID)} của nữ`]]),
    withValues(made, [[AT, LABEL, ` ${labelOf(ID).toUpperCase()} .`]]),
    { cell: `B${AT}`, indicator: ID },
  ),
  unitEdited: book(
    withValues(made, [[AT, LABEL + 1, 'tháng']]),
    withValues(made, [[AT, LABEL + 1, 'Tuổi']]),
    { cell: `C${AT}`, indicator: ID },
  ),
  unitScaleEdited: book(
    withValues(made, [[rowOf(made, 'nha-o-xa-hoi'), LABEL + 1, 'nghìn căn']]),
    withValues(made, [[rowOf(made, 'nha-o-xa-hoi'), LABEL + 1, 'căn nhà']]),
    { cell: `C${rowOf(made, 'nha-o-xa-hoi')}`, indicator: 'nha-o-xa-hoi' },
  ),
  targetEdited: book(
    withValues(made, [[AT, LABEL + 2, 'Khoảng 74,5 tuổi']]),
    retype(made, (text, cell) => (cell.row === AT ? text.replace('Khoảng', 'khoảng') : text)),
    { cell: `D${AT}`, indicator: ID },
  ),
  formulaOverwritten: book(
    withValues(made, [[AT, VERDICT, 'Đạt']]),
    withFormula((formula) => formula.replaceAll(',', ', ').replaceAll('ROUND', 'round')),
    { cell: `L${AT}`, indicator: ID },
  ),
  externalLink: book(
    withCells(made, [{ ...cellAt(AT, RESULT), formula: "SUM('[So lieu.xlsx]Biểu 1'!C5:C9)" }]),
    withCells(made, [{ ...cellAt(AT, RESULT), formula: 'SUM(Bảng[[#All],[Số]])+IF(A1="[1]Xã!",0,1)' }]),
    { cell: `H${AT}`, indicator: ID },
  ),
  legacyText: book(
    withValues(made, [[AT, SOURCE, 'B¸o c¸o cña Côc Thèng kª']]),
    withValues(made, [[AT, SOURCE, 'Cà phê là chính, 12 m², où, trên ½ xã']]),
    { cell: `M${AT}`, indicator: ID },
  ),
};

/** The forms in which a text comes that nobody else can read, and texts that look like them. */
export const legacyForms = {
  VNI: [withValues(made, [[AT, NOTE, 'Chöa coù soá lieäu']]), ['vni']],
  'garbled UTF-8': [withValues(made, [[AT, NOTE, 'ChÆ°a cÃ³ sá»\u2018 liá»‡u']]), ['mojibake']],
  'one word alone': [withValues(made, [[AT, NOTE, 'tuæi']]), []],
  'one word beside three texts of that encoding': [
    withValues(made, [
      [AT, NOTE, 'tuæi'],
      ...[1, 2, 3].map((after): [number, number, string] => [AT + after, NOTE, 'kh«ng ph¸t sinh']),
    ]),
    ['tcvn3', 'tcvn3', 'tcvn3'],
  ],
  'what a formula gives': [
    withCells(made, [{ row: AT, column: NOTE, value: 'kh«ng ph¸t sinh', formula: 'Z1' }]),
    [],
  ],
} satisfies Readonly<Record<string, readonly [WorkbookSnapshot, readonly string[]]>>;

/** Other forms of the same finding, each with how it says so. */
export const overwrittenForms = {
  'a formula of another kind': [withFormula((formula) => `IF(TRUE,${formula},1)`), ['formula']],
  'an emptied cell': [withValues(made, [[AT, GAP, null]]), ['cleared']],
  'every verdict': [pasted, ['sheet']],
  'two verdicts': [
    withValues(made, [
      [AT, VERDICT, 'Đạt'],
      [AT + 1, VERDICT, 'Đạt'],
    ]),
    ['value', 'value'],
  ],
  'formulas of another version of the program everywhere': [
    everyFormula(({ formula }) => `IF(TRUE,${formula!},1)`),
    [],
  ],
  "a formula of one's own beside another version of the program everywhere": [
    everyFormula(({ formula, row, column: at }) =>
      row === AT && at === VERDICT ? '"Vượt"' : `IF(TRUE,${formula!},1)`,
    ),
    ['formula'],
  ],
  '="Đạt" in every verdict': [
    everyFormula(({ formula, column: at }) => (at === VERDICT ? '"Đạt"' : formula!)),
    ['sheetFormulas'],
  ],
  "every gap from a bound of one's own": [
    everyFormula(({ formula, row, column: at }) => (at === GAP ? `H${row}-100` : formula!)),
    ['sheetFormulas'],
  ],
  'every verdict against half of its target': [
    everyFormula(({ formula, column: at }) =>
      at === VERDICT ? formula!.replace(/(?<=ROUND\(H\d+,6\)[<>=]+)[\d.]+/g, '3') : formula!,
    ),
    ['sheetFormulas'],
  ],
} as const;

/** Figures in rows that are no indicator's, each with the cells that are told. */
export const unreadRows = {
  'a result in the heading of a group': [withValues(made, [[HEADING, RESULT, 35.5]]), [`H${HEADING}`]],
  'a count, as text, in the heading of a group': [
    withValues(made, [[HEADING, NUMERATOR, '1.200']]),
    [`F${HEADING}`],
  ],
  'a day and a place under the table': [
    withValues(made, [[LAST + 3, RESULT, 'Quy Nhơn, ngày 20 tháng 11 năm 2026']]),
    [],
  ],
  'the number of a letter under the table': [
    withValues(made, [[LAST + 3, NUMERATOR, 'Số: 215/BC-UBND']]),
    [],
  ],
  'a figure under the table': [withValues(made, [[LAST + 3, RESULT, '35,5']]), [`H${LAST + 3}`]],
  'a word in the heading of a group': [withValues(made, [[HEADING, RESULT, 'Tốt']]), []],
  'how many rows a group has': [withValues(made, [[HEADING, RESULT, '3 chỉ tiêu']]), []],
  'something else that is counted, in the heading of a group': [
    withValues(made, [[HEADING, RESULT, '3 trường']]),
    [`H${HEADING}`],
  ],
  'a figure among the notes of a heading': [withValues(made, [[HEADING, NOTE, '2 chỉ tiêu']]), []],
} satisfies Readonly<Record<string, readonly [WorkbookSnapshot, readonly string[]]>>;
