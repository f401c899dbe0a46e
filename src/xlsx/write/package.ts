import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BodyDescription } from '../../core/appendix/description';
import { attributeOf, withAttribute } from '../patch/xmlValues';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../patch/zipWriter';
import type { Deflate } from './deflate';
import { fflateDeflate } from './deflate';
import type { Parts } from './packParts';
import { packParts } from './packParts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Replaces a mark that must be there once; a package without it is not the one this code knows. */
function insertBefore(parts: Parts, part: string, mark: string, xml: string): void {
  const bytes = parts[part];
  const text = bytes && strFromU8(bytes);
  if (!text?.includes(mark)) throw new Error(`the writing library's ${part} has no ${mark}`);
  parts[part] = strToU8(text.replace(mark, () => xml + mark));
}

/** Braced upper-case GUID that depends on the text alone, so that equal input gives equal files. */
function guidOf(text: string): string {
  const hex = bytesToHex(sha256(strToU8(text))).toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

/** Adds custom XML parts (ECMA-376 Part 1, §15.2.5), which the writing library cannot. */
function addCustomXml(parts: Parts, items: readonly string[]): void {
  items.forEach((xml, index) => {
    const number = index + 1;
    parts[`customXml/item${number}.xml`] = strToU8(xml);
    parts[`customXml/itemProps${number}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${guidOf(xml)}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    insertBefore(
      parts,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
    );
    insertBefore(
      parts,
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rIdPhuLuc${number}" Type="${OFFICE}/relationships/customXml" Target="../customXml/item${number}.xml"/>`,
    );
  });
}

/** The program that made the workbook, as Excel shows it in the file's properties. */
function nameProgram(parts: Parts): void {
  const part = 'docProps/app.xml';
  const bytes = parts[part];
  if (!bytes) return;
  parts[part] = strToU8(
    strFromU8(bytes).replace(/<Application>[^<]*<\/Application>/, '<Application>Phụ Lục</Application>'),
  );
}

/** Lets rows grow with what is typed: the writing library marks every height as fixed. */
function freeRows(parts: Parts, part: string, rows: ReadonlySet<number>): void {
  const bytes = parts[part];
  if (!bytes) throw new Error(`the writing library wrote no ${part}`);
  const xml = strFromU8(bytes).replace(/<row [^>]*>/g, (row) => {
    const number = Number(/ r="(\d+)"/.exec(row)?.[1]);
    return rows.has(number) ? row.replace(/ customHeight="(?:1|true)"/, '') : row;
  });
  parts[part] = strToU8(xml);
}

/** Hides sheets so that only a program shows them again (ECMA-376 Part 1, §18.18.68), which the writing library cannot. */
function hideSheets(parts: Parts, names: readonly string[]): void {
  const part = 'xl/workbook.xml';
  const bytes = parts[part];
  if (!bytes || names.length === 0) return;
  const xml = strFromU8(bytes).replace(/<sheet [^>]*>/g, (tag) =>
    names.includes(attributeOf(tag, 'name') ?? '') ? withAttribute(tag, 'state', 'veryHidden') : tag,
  );
  parts[part] = strToU8(xml);
}

/** What the writing library cannot do, done to the package it wrote. */
export interface Completion {
  readonly customXml: readonly string[];
  /** For each sheet in order, the rows whose height may grow. */
  readonly growingRows: readonly ReadonlySet<number>[];
  /** For each sheet in order, its body where it has one. */
  readonly bodies?: readonly (BodyDescription | undefined)[];
  readonly veryHidden?: readonly string[];
  /** When the workbook was saved last, W3CDTF: "2026-11-20T02:15:00Z". */
  readonly saved?: string | undefined;
}

/**
 * The library writes the second at which it ran, by which two equal calls would differ; the file system knows it too.
 * Written is only the moment that was asked for.
 */
function setMoment(parts: Parts, saved: string | undefined): void {
  const part = 'docProps/core.xml';
  const bytes = parts[part];
  if (!bytes) return;
  const moments = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
  parts[part] = strToU8(strFromU8(bytes).replace(moments, ''));
  if (saved === undefined) return;
  const modified = `<dcterms:modified xsi:type="dcterms:W3CDTF">${saved}</dcterms:modified>`;
  insertBefore(parts, part, '</cp:coreProperties>', modified);
}

/** Completes a written package. */
export async function completePackage(
  bytes: Uint8Array,
  { customXml, growingRows, bodies = [], veryHidden = [], saved }: Completion,
  deflate: Deflate = fflateDeflate,
): Promise<Uint8Array> {
  const parts: Parts = unzipSync(bytes);
  addCustomXml(parts, customXml);
  nameProgram(parts);
  setMoment(parts, saved);
  growingRows.forEach((rows, index) => {
    freeRows(parts, sheetPart(index), rows);
  });
  hideSheets(parts, veryHidden);
  const bodyOf = new Map(bodies.flatMap((body, index) => (body ? [[sheetPart(index), body] as const] : [])));
  return zipOf(await packParts(parts, bodyOf, deflate));
}

const sheetPart = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;
