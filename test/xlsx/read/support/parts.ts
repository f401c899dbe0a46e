import { strToU8, zipSync, type Zippable } from 'fflate';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { readWorkbook, type ReadOptions, type ReadOutcome } from '../../../../src/xlsx/read/readWorkbook';

/** Parts of a package by name; `null` takes a default part away. */
export type Parts = Record<string, string | Uint8Array | null>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export function relationships(...entries: [id: string, kind: string, target: string][]): string {
  const list = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

export function workbookXml(sheets: string, rest = '', before = ''): string {
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets>${rest}</workbook>`;
}

export function worksheetXml(rows: string, after = '', before = ''): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function stringsXml(...items: string[]): string {
  return `${DECLARATION}<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

export function stylesXml(codes: Record<number, string>, formatIds: number[]): string {
  const numFmts = Object.entries(codes).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`,
  );
  const xfs = formatIds.map((id) => `<xf numFmtId="${id}" fontId="0" xfId="0"/>`);
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts>${numFmts.join('')}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`
  );
}

/** A workbook of one sheet "Sheet1"; `parts` replace or add to its own. */
export function packageParts(parts: Parts = {}): Record<string, Uint8Array> {
  const all: Parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    'xl/styles.xml': stylesXml({}, [0]),
    'xl/sharedStrings.xml': stringsXml(),
    ...parts,
  };
  const present: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(all)) {
    if (content !== null) present[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return present;
}

export function workbookBytes(parts: Parts = {}, level: 0 | 6 = 6): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(packageParts(parts))) zippable[name] = [content, { level }];
  return zipSync(zippable);
}

/** A workbook whose one sheet holds these rows. */
export function withRows(rows: string, parts: Parts = {}): Uint8Array {
  return workbookBytes({ 'xl/worksheets/sheet1.xml': worksheetXml(rows), ...parts });
}

export async function read(bytes: Uint8Array, options?: ReadOptions): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook(bytes, options);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.workbook;
}

export async function readSheet(bytes: Uint8Array, options?: ReadOptions): Promise<SheetSnapshot> {
  return (await read(bytes, options)).sheets[0]!;
}

/** The cells of a workbook whose one sheet holds these rows. */
export async function cellsOf(rows: string, parts: Parts = {}): Promise<readonly CellSnapshot[]> {
  return [...(await readSheet(withRows(rows, parts))).cells];
}

/** The values of those cells, in order. */
export async function valuesOf(rows: string, parts: Parts = {}): Promise<unknown[]> {
  return (await cellsOf(rows, parts)).map((cell) => cell.value);
}

export async function reasonOf(bytes: Uint8Array, options?: ReadOptions): Promise<string> {
  const outcome: ReadOutcome = await readWorkbook(bytes, options);
  return outcome.ok ? 'read' : outcome.reason;
}
