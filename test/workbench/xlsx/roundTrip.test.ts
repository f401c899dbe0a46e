import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import type { HostWorkbookSnapshot } from '../../../src/workbench/host/model';
import { findLosses } from '../../../src/workbench/xlsx/losses';
import { readHostWorkbook } from '../../../src/workbench/xlsx/read';
import { writeHostWorkbook } from '../../../src/workbench/xlsx/write';
import { filledSheet } from '../../support/appendix';
import { phuluc } from '../../support/cli';

const appendix = () =>
  writeWorkbook([filledSheet({ isProtected: true, variant: 'form' })], { title: 'Phụ lục' });

async function open(bytes: Uint8Array): Promise<HostWorkbookSnapshot> {
  const opened = await readHostWorkbook(bytes, 'phu-luc.xlsx');
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.losses).toEqual([]);
  return opened.workbook;
}

/** Ids are made anew each time a file is opened. */
function withoutIds(workbook: HostWorkbookSnapshot): unknown {
  const text = JSON.stringify(workbook);
  const ids = [
    ...workbook.sheets.flatMap(({ id, conditionalFormats }) => [
      id,
      ...conditionalFormats.map((format) => format.id),
    ]),
    ...workbook.customXml.map(({ id }) => id),
  ];
  return JSON.parse(ids.reduce((made, id, index) => made.replaceAll(id, `id${index}`), text));
}

test('what is opened and saved opens as the same workbook', async () => {
  const first = await open(await appendix());
  const saved = await writeHostWorkbook(first);
  expect(withoutIds(await open(saved))).toEqual(withoutIds(first));
});

test('the appendix has all its parts in the model', async () => {
  const { sheets, names, customXml } = await open(await appendix());
  const [sheet] = sheets;
  expect(sheet?.validations.length).toBeGreaterThan(0);
  expect(sheet?.conditionalFormats.length).toBeGreaterThan(0);
  expect(sheet?.layout).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    centerHorizontally: true,
  });
  expect(sheet?.layout.printTitleRows?.rowCount).toBeGreaterThan(0);
  expect(sheet?.protection?.options.allowFormatRows).toBe(true);
  expect(sheet?.columns.lines.some(([, { hidden }]) => hidden)).toBe(true);
  expect(names.length).toBeGreaterThan(0);
  expect(customXml).toHaveLength(1);
});

test('the command line finds the same results after opening and saving', async () => {
  const before = await appendix();
  const after = await writeHostWorkbook(await open(before));
  const check = async (bytes: Uint8Array) =>
    (await phuluc(['check', '--json', 'a.xlsx'], { 'a.xlsx': bytes })).out;
  expect(await check(after)).toBe(await check(before));
});

test('rows that may grow with their text still may, rows of merged cells keep their height', async () => {
  const fixedRows = (bytes: Uint8Array) => {
    const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    const rows = (xml.match(/<row [^>]*>/g) ?? []).filter((row) => row.includes(' ht='));
    return new Map(rows.map((row) => [Number(/ r="(\d+)"/.exec(row)?.[1]), row.includes('customHeight')]));
  };
  const before = await appendix();
  const opened = await open(before);
  const after = fixedRows(await writeHostWorkbook(opened));
  const merged = opened.sheets[0]!.merges.map(({ row }) => row + 1);
  for (const [row, wasFixed] of fixedRows(before))
    if (!wasFixed) expect([row, after.get(row)]).toEqual([row, false]);
  for (const row of merged) if (after.has(row)) expect([row, after.get(row)]).toEqual([row, true]);
});

test('every part that saving would drop is found', async () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const parts = unzipSync(await appendix());
  const xml = new TextDecoder().decode(parts[sheet]);
  const foreign = zipSync({
    ...parts,
    [sheet]: strToU8(xml.replace('</sheetData>', '</sheetData><autoFilter ref="A1:B2"/>')),
    'xl/charts/chart1.xml': strToU8('<c/>'),
    'xl/pivotTables/pivotTable1.xml': strToU8('<p/>'),
    'xl/media/image1.png': new Uint8Array([1]),
    'xl/vbaProject.bin': new Uint8Array([1]),
    'xl/comments1.xml': strToU8('<comments/>'),
    'xl/drawings/vmlDrawing1.vml': strToU8('<xml/>'),
    'xl/printerSettings/printerSettings1.bin': new Uint8Array([1]),
    'xl/other.xml': strToU8('<x/>'),
  });
  expect(findLosses(foreign).map(({ kind }) => kind)).toEqual([
    'charts',
    'pivots',
    'drawings',
    'macros',
    'comments',
    'other',
    'filters',
  ]);
});
