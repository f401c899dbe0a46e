import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readHere } from '../../support/readHere';
import { relationships, stylesXml, workbookBytes, workbookXml, worksheetXml } from '../read/support/parts';
import { LIBREOFFICE_TIMEOUT, convertWithLibreOffice, testWithLibreOffice } from '../../support/libreOffice';

async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readHere(bytes);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.workbook;
}

const text = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

const first = worksheetXml(
  `<row r="1">${text('A1', 'Tỷ lệ hộ nghèo &amp; cận nghèo')}<c r="B1"><v>12.5</v></c><c r="D1" s="1"><v>46000</v></c><c r="E1" s="2"><v>0.0245</v></c></row>` +
    '<row r="2" hidden="1"><c r="A2"><f>B1*2</f><v>25</v></c><c r="B2" t="str"><f>A1&amp;"!"</f><v>Tỷ lệ hộ nghèo &amp; cận nghèo!</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
    `<row r="4">${text('A4', 'gộp')}<c r="D4"><v>0</v></c></row>`,
  '<mergeCells><mergeCell ref="A4:C5"/></mergeCells>',
  '<cols><col min="3" max="3" width="9" hidden="1"/></cols>',
);

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${MAIN_TYPE}.sheet.main+xml"/></Types>`;

const workbook = (before: string): Uint8Array =>
  workbookBytes({
    '[Content_Types].xml': contentTypes,
    'xl/workbook.xml': workbookXml(
      '<sheet name="Phụ lục" sheetId="1" r:id="rId1"/><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId4"/>',
      '<definedNames><definedName name="KQ">\'Phụ lục\'!$A$1:$B$3</definedName></definedNames>',
      before,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId4', 'worksheet', 'worksheets/sheet2.xml'],
    ),
    'xl/styles.xml': stylesXml({ 164: 'dd/mm/yyyy', 165: '0.0%' }, [0, 164, 165]),
    'xl/worksheets/sheet1.xml': first,
    'xl/worksheets/sheet2.xml': worksheetXml(`<row r="1">${text('A1', 'ẩn')}</row>`),
  });

describe.each(['xls', 'ods'])('a workbook saved as .%s by LibreOffice reads as its original', (kind) => {
  testWithLibreOffice.each(['', '<workbookPr date1904="1"/>'])(
    'days of %s',
    async (before) => {
      const original = workbook(before);
      expect(await read(convertWithLibreOffice(original, kind))).toEqual(await read(original));
    },
    LIBREOFFICE_TIMEOUT,
  );
});
