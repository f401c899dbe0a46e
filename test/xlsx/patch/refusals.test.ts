import { editRefusals, patchWorkbook, type Edits } from '../../../src/xlsx/patch/patchWorkbook';
import { compoundFileBytes } from '../read/support/compoundFile';
import { MAIN, relationships, workbookBytes, workbookXml, worksheetXml } from '../read/support/parts';
import { onSheet1, patch, refusals, SHEET, type Edit } from './support';

const one = (edit: Edit): Edits => ({ cells: onSheet1([edit]) });
const set = (row: number, column: number): Edits => one({ row, column, value: 1 });
const note = { text: 'a', author: 'b' };

test.each([
  ['encrypted', compoundFileBytes(['EncryptionInfo', 'EncryptedPackage'])],
  ['legacyXls', compoundFileBytes(['Workbook'])],
  ['empty', new Uint8Array()],
  ['notAWorkbook', new TextEncoder().encode('STT;Chỉ tiêu')],
  ['truncated', workbookBytes().slice(0, 300)],
  ['entityDeclaration', workbookBytes({ [SHEET]: '<!DOCTYPE a><worksheet><sheetData/></worksheet>' })],
  ['damaged', workbookBytes({ [SHEET]: '<worksheet><sheetData><row r="1"><c r="A1">' })],
  ['damaged', workbookBytes({ [SHEET]: '<worksheet><sheetData><row r="0"/></sheetData></worksheet>' })],
  [
    'damaged',
    workbookBytes({ [SHEET]: '<worksheet><sheetData><row r="1"><c r="1A"/></row></sheetData></worksheet>' }),
  ],
  ['damaged', workbookBytes({ [SHEET]: '<worksheet/>' })],
  ['damaged', workbookBytes({ [SHEET]: null })],
])('a file that is %s is refused as a whole', async (reason, bytes) => {
  expect(await refusals(bytes, set(1, 1))).toEqual([`all: ${reason}`]);
});

test('limits hold', async () => {
  const outcome = await patchWorkbook(workbookBytes(), set(1, 1), { limits: { unpackedBytes: 100 } });
  expect(outcome).toMatchObject({ ok: false, reason: 'tooLarge', detail: { limit: 'unpackedBytes' } });
});

const merged = worksheetXml('', '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>');
const withSheet = (xml: string) => workbookBytes({ [SHEET]: xml });
const withPart = (kind: string, xml: string) =>
  workbookBytes({
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', kind, '../owner.xml']),
    'xl/owner.xml': xml,
  });
const table = withPart('table', `<table xmlns="${MAIN}" ref="B2:C9" totalsRowCount="1"/>`);
const headless = withPart('table', `<table xmlns="${MAIN}" ref="B2:C9" headerRowCount="0"/>`);
const pivot = withPart(
  'pivotTable',
  `<pivotTableDefinition xmlns="${MAIN}"><location ref="B2:C9"/></pivotTableDefinition>`,
);

test.each<[string, Uint8Array, Edits]>([
  ['sheetMissing', workbookBytes(), { cells: [{ sheet: 'sheet1', row: 1, column: 1, value: 1 }] }],
  ['outsideSheet', workbookBytes(), set(0, 1)],
  ['outsideSheet', workbookBytes(), set(1_048_577, 1)],
  ['outsideSheet', workbookBytes(), set(1, 16_385)],
  ['outsideSheet', workbookBytes(), set(1.5, 1)],
  ['outsideSheet', workbookBytes(), { rows: [{ sheet: 'Sheet1', row: 0, height: 3 }] }],
  ['notFinite', workbookBytes(), { rows: [{ sheet: 'Sheet1', row: 1, height: 410 }] }],
  ['notFinite', workbookBytes(), one({ row: 1, column: 1, value: NaN })],
  ['notFinite', workbookBytes(), one({ row: 1, column: 1, formula: '1/0', result: Infinity })],
  ['tooLong', workbookBytes(), one({ row: 1, column: 1, value: 'a'.repeat(32_768) })],
  ['tooLong', workbookBytes(), one({ row: 1, column: 1, formula: '1+'.repeat(4_097) })],
  ['emptyFormula', workbookBytes(), one({ row: 1, column: 1, formula: ' ' })],
  ['contradiction', workbookBytes(), one({ row: 1, column: 1, value: 1, formula: 'A2' })],
  ['contradiction', workbookBytes(), one({ row: 1, column: 1, result: 1 })],
  ['colour', workbookBytes(), one({ row: 1, column: 1, fill: 'đỏ' })],
  ['mergedCell', withSheet(merged), set(2, 3)],
  ['mergedCell', withSheet(merged), set(3, 2)],
  ['mergedCell', withSheet(merged), one({ row: 3, column: 3, note })],
  ['tableHeader', table, set(2, 3)],
  ['tableTotals', table, set(9, 2)],
  ['pivotTable', pivot, set(5, 2)],
])('%s', async (reason, bytes, edits) => {
  expect(await refusals(bytes, edits)).toEqual([reason]);
});

test.each<[string, Uint8Array, Edits]>([
  ['the corner of merged cells', withSheet(merged), set(2, 2)],
  ['the look of a covered cell', withSheet(merged), one({ row: 3, column: 3, fill: 'FF0000' })],
  ['a cell beside merged cells', withSheet(merged), set(4, 2)],
  ['the body of a table', table, set(5, 2)],
  ['the first row of a table without headers', headless, set(2, 2)],
  ['the look of a table header', table, one({ row: 2, column: 2, fill: 'FF0000' })],
  ['a cell beside a pivot table', pivot, set(5, 4)],
])('%s takes an edit', async (_, bytes, edits) => {
  expect(await refusals(bytes, edits)).toEqual([]);
});

test('a chart sheet has no cells', async () => {
  const bytes = workbookBytes({
    'xl/workbook.xml': workbookXml('<sheet name="Biểu đồ" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'chartsheet', 'chartsheets/sheet1.xml']),
  });
  expect(await refusals(bytes, { cells: [{ sheet: 'Biểu đồ', row: 1, column: 1, value: 1 }] })).toEqual([
    'notAWorksheet',
  ]);
});

test('two edits for one place are not one of the two', async () => {
  const edits = onSheet1([
    { row: 1, column: 1, value: 1 },
    { row: 1, column: 1, value: 2 },
  ]);
  expect(await refusals(workbookBytes(), { cells: edits })).toEqual(['twice']);
});

test('one refusal stops all, unless a partial result is asked for', async () => {
  const edits: Edits = {
    cells: onSheet1([
      { row: 1, column: 1, value: 5 },
      { row: 3, column: 3, value: 6 },
    ]),
  };
  const outcome = await patchWorkbook(withSheet(merged), edits);
  expect(outcome).toEqual({
    ok: false,
    reason: 'editsRefused',
    refused: [{ edit: edits.cells?.[1], reason: 'mergedCell' }],
  });
  const partial = await patch(withSheet(merged), edits, { partial: true });
  expect(partial.refused).toEqual([{ edit: edits.cells?.[1], reason: 'mergedCell' }]);
  expect(partial.sheet.cells).toEqual([{ row: 1, column: 1, value: 5 }]);
});

test('nothing of a refused edit is left behind: no look, no note', async () => {
  const edit: Edit = { row: 3, column: 3, value: 1, fill: 'FF0000', note };
  const bytes = withSheet(merged);
  expect((await patch(bytes, one(edit), { partial: true })).bytes).toBe(bytes);
});

test('every reason is one a test has seen', () => {
  // The others are in formulas.test.ts, notes.test.ts and newSheets.test.ts.
  expect([...editRefusals]).toEqual(
    expect.arrayContaining(['arrayFormula', 'dataTable', 'threadedComment', 'sheetName']),
  );
});
