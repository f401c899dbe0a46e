import { relationships, stylesXml, withRows, workbookXml } from '../xlsx/read/support/parts';

/** A workbook of one sheet, with 5, 41.2 % and a day in its first row, and a second sheet that is one chart. */
export function chartSheetBook(): Uint8Array {
  const cells = '<c r="A1"><v>5</v></c><c r="B1" s="1"><v>0.412</v></c><c r="C1" s="2"><v>46240</v></c>';
  return withRows(`<row r="1">${cells}</row>`, {
    'xl/workbook.xml': workbookXml(
      '<sheet name="Số liệu" sheetId="1" r:id="rId1"/><sheet name="Biểu đồ" sheetId="2" r:id="rId9"/>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
    ),
    'xl/styles.xml': stylesXml({}, [0, 10, 14]),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    'xl/charts/chart1.xml': '<c/>',
  });
}
