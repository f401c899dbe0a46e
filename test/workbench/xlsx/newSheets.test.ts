/** An opened file of others to which sheets were added: it is saved with them, and all else as it was. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { HostSheetSnapshot, HostWorkbookSnapshot } from '../../../src/workbench/host/model';
import { readHostWorkbook } from '../../../src/workbench/xlsx/read';
import { saveHostWorkbook, type OpenedFile } from '../../../src/workbench/xlsx/save';
import { writeHostWorkbook } from '../../../src/workbench/xlsx/write';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { filledSheet } from '../../support/appendix';
import { LIBREOFFICE_TIMEOUT, convertWithLibreOffice, testWithLibreOffice } from '../../support/libreOffice';
import { read, stylesXml, workbookBytes, worksheetXml } from '../../xlsx/read/support/parts';

async function open(bytes: Uint8Array): Promise<OpenedFile> {
  const opened = await readHostWorkbook(bytes, 'a.xlsx');
  if (!opened.ok) throw new Error(opened.reason);
  return { bytes, ...opened };
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OVERRIDES = {
  'xl/workbook.xml': 'sheet.main',
  'xl/worksheets/sheet1.xml': 'worksheet',
  'xl/styles.xml': 'styles',
  'xl/sharedStrings.xml': 'sharedStrings',
};
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  Object.entries(OVERRIDES)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`)
    .join('') +
  '</Types>';

/** A file of others, with looks, a chart and a macro. */
function foreignFile(): Uint8Array {
  return zipSync({
    ...unzipSync(
      workbookBytes({
        'xl/worksheets/sheet1.xml': worksheetXml(
          '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1"><v>7</v></c></row>',
        ),
        '[Content_Types].xml': CONTENT_TYPES,
        'xl/styles.xml': stylesXml({ 164: '0.000' }, [0, 164]),
      }),
    ),
    'xl/charts/chart1.xml': strToU8('<c/>'),
    'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
  });
}

/** An appendix as the workbench holds it. */
async function appendix(): Promise<HostWorkbookSnapshot> {
  return (await open(await writeWorkbook([filledSheet({})], { title: 'Phụ lục' }))).workbook;
}

/** The file with the appendix behind its own sheets, as the workbench holds both. */
async function withAppendix(opened: OpenedFile): Promise<HostWorkbookSnapshot> {
  const added = await appendix();
  const { workbook } = opened;
  return {
    ...workbook,
    sheets: [...workbook.sheets, ...added.sheets],
    names: [...workbook.names, ...added.names],
    customXml: [...workbook.customXml, ...added.customXml],
  };
}

/**
 * A sheet with its looks in place of their numbers, without what differs in every file: ids, and the look of cells that
 * have none, which is the workbook's.
 */
function plainSheet(sheet: HostSheetSnapshot) {
  const { styles, cells, columnStyles, conditionalFormats } = sheet;
  return {
    ...sheet,
    id: '',
    styles: [],
    sheetStyle: 0,
    conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: '' })),
    columnStyles: columnStyles.map(([column, style]) => [column, styles[style]]),
    cells: cells
      .map((cell) => ({ ...cell, style: styles[cell.style ?? -1] }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

test('an appendix put into a file is there as if written on its own, and no other part changes', async () => {
  const bytes = foreignFile();
  const opened = await open(bytes);
  const result = await saveHostWorkbook(await withAppendix(opened), opened, false);
  expect(result.way).toBe('patched');

  const [before, after] = [unzipSync(bytes), unzipSync(result.bytes)];
  const changed = Object.keys(before).filter(
    (name) => Buffer.compare(before[name]!, after[name] ?? new Uint8Array()) !== 0,
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  const added = Object.keys(after).filter((name) => !(name in before));
  expect(added.sort()).toEqual([
    'customXml/_rels/item1.xml.rels',
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
    'xl/worksheets/sheet2.xml',
  ]);

  const alone = await open(await writeHostWorkbook(await appendix()));
  const again = (await open(result.bytes)).workbook;
  expect(plainSheet(again.sheets[1]!)).toEqual(plainSheet(alone.workbook.sheets[0]!));
  expect(again.names.map(({ name, refersTo }) => [name, refersTo])).toEqual(
    alone.workbook.names.map(({ name, refersTo }) => [name, refersTo]),
  );
  expect(again.customXml.map(({ xml }) => xml)).toEqual(alone.workbook.customXml.map(({ xml }) => xml));
  // The file's own sheet looks as it did.
  expect(plainSheet(again.sheets[0]!)).toEqual(plainSheet(opened.workbook.sheets[0]!));
});

test('the added sheet is not selected beside the one that is', async () => {
  const opened = await open(foreignFile());
  const { bytes } = await saveHostWorkbook(await withAppendix(opened), opened, false);
  expect(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet2.xml'])).not.toContain('tabSelected');
});

test('a second sheet put into the saved file uses the looks that are there', async () => {
  const first = await open(foreignFile());
  const once = await saveHostWorkbook(await withAppendix(first), first, false);
  const second = await open(once.bytes);
  const [sheet] = (await appendix()).sheets;
  const more = { ...second.workbook, sheets: [...second.workbook.sheets, { ...sheet!, name: 'Khác' }] };
  const twice = await saveHostWorkbook(more, second, false);
  expect(twice.way).toBe('patched');
  const styles = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['xl/styles.xml']);
  expect(styles(twice.bytes)).toBe(styles(once.bytes));
  expect((await read(twice.bytes)).sheets.map(({ name }) => name)).toHaveLength(3);
});

test('a typed value and a new sheet are saved together', async () => {
  const opened = await open(foreignFile());
  const both = await withAppendix(opened);
  const [own, ...others] = both.sheets;
  const cells = own!.cells.map((cell) => (cell.column === 1 ? { ...cell, value: 8 } : cell));
  const result = await saveHostWorkbook({ ...both, sheets: [{ ...own!, cells }, ...others] }, opened, false);
  expect(result.way).toBe('patched');
  expect((await read(result.bytes)).sheets[0]!.cells).toContainEqual({ row: 1, column: 2, value: 8 });
});

testWithLibreOffice(
  'LibreOffice opens the file with the appendix and every cell of it',
  async () => {
    const opened = await open(foreignFile());
    const { bytes } = await saveHostWorkbook(await withAppendix(opened), opened, false);
    const copy = await read(convertWithLibreOffice(bytes, 'xlsx'));
    const values = (sheet: Awaited<ReturnType<typeof read>>['sheets'][number]) =>
      sheet.cells.filter(({ value, formula }) => formula === undefined && value !== null && value !== '');
    const { sheets } = await read(bytes);
    expect(copy.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(values(copy.sheets[1]!).map(({ row, column, value }) => [row, column, value])).toEqual(
      values(sheets[1]!).map(({ row, column, value }) => [row, column, value]),
    );
  },
  LIBREOFFICE_TIMEOUT,
);
