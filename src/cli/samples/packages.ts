import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What is done to the package of a written workbook to make a file of another kind. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const LINK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Moment written into every entry, so that equal input gives equal files. */
const ENTRY_DATE = new Date(2026, 0, 1);

type Parts = Record<string, Uint8Array>;

const zipped = (parts: Parts) => zipSync(parts, { level: 6, mtime: ENTRY_DATE });

function replace(parts: Parts, part: string, mark: string, text: string): void {
  const before = strFromU8(parts[part] ?? new Uint8Array());
  if (!before.includes(mark)) throw new Error(`${part} has no ${mark}`);
  parts[part] = strToU8(before.replace(mark, () => text));
}

/** The same workbook as one that may hold macros. */
export function macroEnabled(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  replace(parts, '[Content_Types].xml', PLAIN, WITH_MACROS);
  return zipped(parts);
}

/** How many workbooks the formulas refer to by number: `[2]Xa!$C$5` is the second. */
function linkedBooks(parts: Parts): number {
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  const numbers = sheets.flatMap((name) =>
    Array.from(strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<f[^>]*>[^<]*\[(\d+)\]/g), ([, number]) =>
      Number(number),
    ),
  );
  return Math.max(0, ...numbers);
}

/** The workbook with the parts that its links to others need, so that Excel opens it (ECMA-376 part 1, 18.14). */
export function withLinkedBooks(workbook: Uint8Array): Uint8Array {
  const count = linkedBooks(unzipSync(workbook, { filter: ({ name }) => name.startsWith('xl/worksheets/') }));
  if (count === 0) return workbook;
  const parts = unzipSync(workbook);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  for (const number of numbers) {
    parts[`xl/externalLinks/externalLink${number}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/><sheetName val="Tổng hợp"/><sheetName val="Xa"/></sheetNames></externalBook></externalLink>`,
    );
    parts[`xl/externalLinks/_rels/externalLink${number}.xml.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="So%20lieu%20${number}.xlsx" TargetMode="External"/></Relationships>`,
    );
  }
  const each = (text: (number: number) => string) => numbers.map(text).join('');
  replace(
    parts,
    '[Content_Types].xml',
    '</Types>',
    `${each((number) => `<Override PartName="/xl/externalLinks/externalLink${number}.xml" ContentType="${LINK}"/>`)}</Types>`,
  );
  replace(
    parts,
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `${each((number) => `<Relationship Id="rIdLink${number}" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink${number}.xml"/>`)}</Relationships>`,
  );
  const references = each((number) => `<externalReference xmlns:r="${OFFICE}" r:id="rIdLink${number}"/>`);
  replace(
    parts,
    'xl/workbook.xml',
    '</sheets>',
    `</sheets><externalReferences>${references}</externalReferences>`,
  );
  return zipped(parts);
}

/** Blanks behind the rows, in bytes: more than the reader unpacks (docs/reading.md). */
const BLANKS = 110 * 1024 * 1024;

/** The workbook with a sheet that is small packed and vast unpacked. */
export function bomb(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const part = 'xl/worksheets/sheet1.xml';
  const sheet = parts[part] ?? new Uint8Array();
  const end = strFromU8(sheet).lastIndexOf('</worksheet>');
  const head = strToU8(strFromU8(sheet).slice(0, end));
  const swollen = new Uint8Array(head.length + BLANKS).fill(0x20);
  swollen.set(head);
  parts[part] = swollen;
  return zipped(parts);
}

/** The first part of a file whose sending broke off. */
export const truncated = (workbook: Uint8Array): Uint8Array =>
  workbook.slice(0, Math.floor(workbook.length * 0.6));
