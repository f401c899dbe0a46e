/** The written package: what Excel, LibreOffice and WPS read in it. */
import { strFromU8, unzipSync } from 'fflate';
import type { SheetDescription } from '../../../src/core/appendix/description';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { appendixSheet, readBytes, unitOf, writtenAndRead } from '../../support/appendix';

async function partsOf(...sheets: SheetDescription[]): Promise<(name: string) => string> {
  const parts = unzipSync(await writeWorkbook(sheets, { title: 'Phụ lục' }));
  return (name) => {
    const bytes = parts[name];
    if (!bytes) throw new Error(`no part ${name}`);
    return strFromU8(bytes);
  };
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = appendixSheet();
let part: (name: string) => string;

beforeAll(async () => {
  part = await partsOf(sheet);
});

describe('text that looks like a formula', () => {
  const odd = [
    '=1+1',
    '=HYPERLINK("http://x")',
    '+84 123',
    '-',
    '@SUM(1)',
    "'=1",
    '<b>&"',
    ' hai  dấu cách ',
    'a\nb',
  ];
  const values = new Map(
    appendixSheet()
      .cells.flatMap(({ style, value }) => (style === 'code' && typeof value === 'string' ? [value] : []))
      .slice(2)
      .map((id, index): [string, { note: string }] => [id, { note: odd[index % odd.length]! }]),
  );

  test.each(odd)('%j stays text', async (text) => {
    const { sheets } = await writtenAndRead(appendixSheet({ values }));
    const found = sheets[0]!.cells.filter(({ value, formula }) => value === text && formula === undefined);
    expect(found.length).toBeGreaterThan(0);
  });

  test('no formula is written beyond the sheet’s own', async () => {
    const { sheets } = await writtenAndRead(appendixSheet({ values }));
    const own = appendixSheet().cells.filter(({ formula }) => formula !== undefined);
    expect(sheets[0]!.cells.filter(({ formula }) => formula !== undefined)).toHaveLength(own.length);
  });
});

describe('print setup', () => {
  test('A4 landscape, one page wide, as many high as needed', () => {
    expect(part(SHEET)).toMatch(/<pageSetup\b(?=[^>]* paperSize="9")(?=[^>]* orientation="landscape")/);
    expect(part(SHEET)).toMatch(/<pageSetup\b(?=[^>]* fitToWidth="1")(?=[^>]* fitToHeight="0")/);
    expect(part(SHEET)).toMatch(/<pageSetUpPr\b[^>]* fitToPage="(1|true)"/);
  });

  test('margins in inches', () => {
    const margin = (side: string) =>
      Number(new RegExp(`<pageMargins[^>]* ${side}="([^"]+)"`).exec(part(SHEET))?.[1]) * 25.4;
    const { margins } = sheet.print;
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      expect([side, Math.round(margin(side) * 10) / 10]).toEqual([side, margins[side]]);
    }
  });

  test('page number at the top, centred', () => {
    expect(part(SHEET)).toMatch(/<oddHeader>&amp;C.*&amp;P<\/oddHeader>/);
  });

  test('print area and repeated rows as names of the sheet', () => {
    const workbook = part('xl/workbook.xml');
    const { area, repeatedRows } = sheet.print;
    expect(workbook).toMatch(
      new RegExp(`_xlnm\\.Print_Area"[^>]*>'Phụ lục 2026'!\\$A\\$1:\\$O\\$${area.lastRow}<`),
    );
    expect(workbook).toContain(`'Phụ lục 2026'!$${repeatedRows.first}:$${repeatedRows.last}<`);
  });
});

test('panes are frozen under the headings and behind the labels', () => {
  const { rows, columns } = sheet.frozen;
  expect(part(SHEET)).toMatch(
    new RegExp(`<pane\\b(?=[^>]* xSplit="${columns}")(?=[^>]* ySplit="${rows}")(?=[^>]* state="frozen")`),
  );
});

test('validations ask and never forbid', () => {
  const written = Array.from(part(SHEET).matchAll(/<dataValidation\b[^>]*>/g), ([tag]) => tag);
  expect(written).toHaveLength(sheet.validations.length);
  for (const tag of written) {
    expect(tag).toContain('errorStyle="warning"');
    expect(tag).toMatch(/allowBlank="(1|true)"/);
    expect(tag).toMatch(/promptTitle="[^"]+"/);
  }
});

describe('protection', () => {
  test('is absent unless it is asked for', () => {
    expect(part(SHEET)).not.toContain('<sheetProtection');
  });

  test('has no password', async () => {
    const written = await partsOf(appendixSheet({ isProtected: true }));
    const tag = /<sheetProtection\b[^>]*>/.exec(written(SHEET))?.[0] ?? '';
    expect(tag).toMatch(/ sheet="(1|true)"/);
    expect(tag).not.toMatch(/password|hashValue/i);
  });

  test('leaves the input cells free', () => {
    expect(part('xl/styles.xml')).toMatch(/<protection\b[^>]* locked="(0|false)"/);
  });
});

test('data rows may grow with what is typed; rows of merged cells may not', () => {
  const rows = new Map(
    Array.from(part(SHEET).matchAll(/<row [^>]*r="(\d+)"[^>]*>/g), ([tag, row]) => [Number(row), tag]),
  );
  for (const [row, { isFixed }] of sheet.rowHeights) {
    const tag = rows.get(row);
    if (tag !== undefined) expect([row, tag.includes('customHeight')]).toEqual([row, isFixed]);
  }
});

test('each appendix has a custom XML part of its own that the workbook points at', async () => {
  const sheets = [appendixSheet({ year: 2025 }), appendixSheet({ unit: unitOf('so-y-te') })];
  const written = await partsOf(...sheets);
  const relationships = written('xl/_rels/workbook.xml.rels');
  const ids = sheets.map(({ identityXml }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    expect(written(item)).toBe(identityXml);
    expect(relationships).toContain(`Target="../${item}"`);
    return /ds:itemID="(\{[0-9A-F-]{36}\})"/.exec(written(`customXml/itemProps${index + 1}.xml`))?.[1];
  });
  expect(new Set(ids).size).toBe(2);
  expect(ids).not.toContain(undefined);
  const read = await readBytes(await writeWorkbook(sheets, { title: 'Thử' }));
  expect(read.sheets.map(({ name }) => name)).toEqual(['Phụ lục 2025', 'Phụ lục 2026']);
});

test('the same sheets give the same bytes', async () => {
  const [first, second] = [
    await writeWorkbook([sheet], { title: 'A' }),
    await writeWorkbook([sheet], { title: 'A' }),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
});
