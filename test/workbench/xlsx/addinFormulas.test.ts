import { strFromU8, unzipSync } from 'fflate';
import { BuiltInCalculator, fromSnapshot, rectOf, toSnapshot } from '../../../src/workbench/host/model';
import { readHostWorkbook } from '../../../src/workbench/xlsx/read';
import { saveHostWorkbook } from '../../../src/workbench/xlsx/save';
import type { OpenedFile } from '../../../src/workbench/xlsx/save';
import { functionsWorkbook } from '../../support/addinFunctions';

const FORMULA = '=PHULUC.GAP("binh-dinh","that-nghiep-chung",2.5)';
const STORED = '_xldudf_PHULUC_GAP(&quot;binh-dinh&quot;,&quot;that-nghiep-chung&quot;,2.5)';

const sheetXml = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!).replaceAll('"', '&quot;');

async function open(bytes: Uint8Array): Promise<OpenedFile> {
  const opened = await readHostWorkbook(bytes, 'a.xlsx');
  if (!opened.ok) throw new Error(opened.reason);
  return { bytes, ...opened };
}

/** A workbook with one formula of ours, as it is saved for the first time. */
async function saved(): Promise<Uint8Array> {
  const book = functionsWorkbook();
  book.type('A1', FORMULA);
  await book.settled();
  return (await saveHostWorkbook(toSnapshot(book.workbook), undefined, false)).bytes;
}

test('a new file has the functions by the names Excel gives them, with their results', async () => {
  const bytes = await saved();
  expect(sheetXml(bytes)).toContain(`${STORED}</f>`);
  expect(sheetXml(bytes)).toMatch(/<v>0\.05<\/v>/);
});

test('they come back as they were typed', async () => {
  const { workbook } = await open(await saved());
  expect(workbook.sheets[0]!.cells).toContainEqual(
    expect.objectContaining({ formula: FORMULA, value: 0.05 }),
  );
});

test('one typed into an opened file is patched in, and the others are no edit', async () => {
  const opened = await open(await saved());
  const workbook = fromSnapshot(opened.workbook, new BuiltInCalculator());
  const unchanged = await saveHostWorkbook(toSnapshot(fromSnapshot(opened.workbook)), opened, false);
  expect(unchanged.bytes).toBe(opened.bytes);
  workbook.act('user', () => {
    workbook.sheets[0]!.write(rectOf(4, 1), () => ({ value: null, formula: '=PHULUC.READ(A9)' }));
  });
  const patched = await saveHostWorkbook(toSnapshot(workbook), opened, false);
  expect(patched.way).toBe('patched');
  expect(sheetXml(patched.bytes)).toContain('_xldudf_PHULUC_READ(A9)</f>');
});
