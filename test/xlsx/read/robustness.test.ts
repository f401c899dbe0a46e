import { readWorkbook, refusalReasons } from '../../../src/xlsx/read/readWorkbook';
import { seeded } from '../../../src/core/samples/random';
import { stringsXml, stylesXml, workbookBytes, worksheetXml, type Parts } from './support/parts';
import { compoundFileBytes } from './support/compoundFile';

/** Reads without a throw to a workbook or to a reason of the closed list. */
async function survives(bytes: Uint8Array): Promise<boolean> {
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) {
    expect(refusalReasons).toContain(outcome.reason);
    // A surprise inside the reader is a mistake of the reader, not of the file.
    expect(outcome.detail?.['problem']).not.toBe('unexpected');
  }
  return outcome.ok;
}

/** A workbook with something of everything. */
function sample(level: 0 | 6): Uint8Array {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const row = index + 1;
    const shared =
      index === 0 ? '<f t="shared" ref="D1:D60" si="0">SUM(B1:C1)*$A1</f>' : '<f t="shared" si="0"/>';
    return (
      `<row r="${row}"${index % 9 === 0 ? ' hidden="1"' : ''}><c r="A${row}" t="s"><v>${index % 5}</v></c><c r="B${row}" s="1"><v>${row / 8}</v></c>` +
      `<c r="C${row}" t="inlineStr"><is><t>Xã ${row}</t></is></c><c r="D${row}">${shared}<v>${row}</v></c><c r="E${row}" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`
    );
  });
  return workbookBytes(
    {
      'xl/sharedStrings.xml': stringsXml(
        '<t>Tỷ lệ</t>',
        '<r><t>a</t></r><r><t>b</t></r>',
        '<t>c &amp; d</t>',
        '<t/>',
        '<t>e_x000D_</t>',
      ),
      'xl/styles.xml': stylesXml({ 164: '0.0%' }, [0, 164, 14]),
      'xl/worksheets/sheet1.xml': worksheetXml(
        rows.join(''),
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        '<cols><col min="1" max="3" hidden="1"/></cols>',
      ),
      'customXml/item1.xml': '<plan id="x"/>',
    },
    level,
  );
}

test('a file cut anywhere is refused', async () => {
  for (const level of [0, 6] as const) {
    const bytes = sample(level);
    expect(await survives(bytes)).toBe(true);
    for (let part = 0; part < 50; part++) {
      expect(await survives(bytes.subarray(0, Math.floor((bytes.length * part) / 50)))).toBe(false);
    }
    expect(await survives(bytes.subarray(0, -1))).toBe(false);
  }
});

test('2,000 changed bytes: each file is read or refused, and never read wrongly', async () => {
  const random = seeded(20261123);
  const packed = sample(6);
  const stored = sample(0);
  const right = await readWorkbook(packed);
  for (let round = 0; round < 2000; round++) {
    const bytes = (round % 2 === 0 ? packed : stored).slice();
    const at = Math.floor(random() * bytes.length);
    bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
    if (await survives(bytes)) {
      const outcome = await readWorkbook(bytes);
      const workbook = outcome.ok && outcome.workbook;
      // Custom XML is found by its name alone, which may be what was changed.
      expect(workbook && { ...workbook, customXml: [] }).toEqual(
        right.ok && { ...right.workbook, customXml: [] },
      );
    }
  }
});

test('1,000 changed bytes in a sheet’s XML, checksum set right', async () => {
  const random = seeded(7);
  const xml = new TextEncoder().encode(
    worksheetXml(
      '<row r="1"><c r="A1" s="1" t="str"><f t="shared" ref="A1:A2" si="0">"a"&amp;B1</f><v>x</v></c><c r="B1"><v>1.5</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      '<cols><col min="1" max="3" hidden="1"/></cols>',
    ),
  );
  for (let round = 0; round < 1000; round++) {
    const changed = xml.slice();
    changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
    await survives(workbookBytes({ 'xl/worksheets/sheet1.xml': changed }, 0));
  }
});

test('changed bytes in a compound file', async () => {
  const random = seeded(3);
  const whole = compoundFileBytes([
    'EncryptionInfo',
    { storage: 'S', children: ['a', 'b'] },
    'Workbook',
    'x',
    'y',
  ]);
  for (let round = 0; round < 500; round++) {
    const bytes = whole.slice();
    for (let change = 0; change < 3; change++)
      bytes[8 + Math.floor(random() * (bytes.length - 8))] = Math.floor(random() * 256);
    expect(await survives(bytes)).toBe(false);
  }
});

/** Texts on which a careless scanner goes quadratic: 3 MB each. */
const SIZE = 3_000_000;
/** Packed, they would be refused for their ratio before they are scanned. */
const stored = (parts: Parts): Uint8Array => workbookBytes(parts, 0);
const rows = (xml: string): Uint8Array => stored({ 'xl/worksheets/sheet1.xml': worksheetXml(xml) });
const many = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

test.each([
  ['cells without values', rows(`<row>${many('<c s="1"><f/></c>')}</row>`)],
  ['cells that never close', rows(`<row>${many('<c>')}</row>`)],
  ['open brackets', rows(many('<'))],
  ['open comments', rows(`<row>${many('<!--')}</row>`)],
  ['open CDATA', rows(`<row><c><v>${many('<![CDATA[')}</v></c></row>`)],
  ['nested elements', rows(many('<a>'))],
  ['an endless attribute name', rows(`<row ${many('a')}>`)],
  ['endless attributes', rows(`<row ${many('a="" ')}><c><v>1</v></c></row>`)],
  [
    'an endless tag outside the cells',
    stored({ 'xl/worksheets/sheet1.xml': worksheetXml('', `<mergeCell ${many('a ')}/>`) }),
  ],
  [
    'endless prefixes',
    stored({ 'xl/worksheets/sheet1.xml': `<worksheet ${many(' xmlns:a')}><sheetData/></worksheet>` }),
  ],
  ['ampersands', rows(`<row><c t="str"><v>${many('&amp')}</v></c></row>`)],
  ['escapes', rows(`<row><c t="str"><v>${many('_x00')}</v></c></row>`)],
  ['a formula of quotes', rows(`<row><c><f t="shared" si="0">${many('"\'')}</f></c></row>`)],
  ['a formula of brackets', rows(`<row><c><f t="shared" si="0">${many('[')}</f></c></row>`)],
  [
    'array formulas over whole rows',
    rows(`<row>${many('<c r="A1"><f t="array" ref="A1:XFD9">1</f></c>')}</row>`),
  ],
  [
    'overlapping hidden columns',
    workbookBytes({
      'xl/worksheets/sheet1.xml': worksheetXml(
        '',
        '',
        `<cols>${many('<col min="1" max="16384" hidden="1"/>')}</cols>`,
      ),
    }),
  ],
  ['text items that never close', stored({ 'xl/sharedStrings.xml': `<sst>${many('<si>')}</sst>` })],
  [
    'phonetic runs that never close',
    stored({ 'xl/sharedStrings.xml': `<sst><si>${many('<rPh><t>')}</si></sst>` }),
  ],
  ['differential formats', stored({ 'xl/styles.xml': `<styleSheet>${many('<dxfs/>')}</styleSheet>` })],
  ['a number of digits only', rows(`<row><c><v>${many('1')}</v></c></row>`)],
  ['a number of blanks only', rows(`<row><c><v>${many(' ')}x</v></c></row>`)],
])('stays linear: %s', async (_, bytes) => {
  await survives(bytes);
});
