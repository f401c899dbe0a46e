import { isCompoundFile, readRootEntries } from './compoundFile';
import { damaged, Refusal } from './refusal';

/** How much of a text file is looked at. */
const HEAD = 4096;

const spreadsheetMarks = /progid\s*=\s*["']Excel\.Sheet|urn:schemas-microsoft-com:office:spreadsheet/;
const htmlMarks = /^<(?:!doctype\s+html|head|meta|body|table|style|title|div|center|font)\b|<html[\s>]/i;

/** Why bytes that hold no zip are not a workbook this reader reads. */
export function refuseOtherThanZip(bytes: Uint8Array): Refusal {
  if (isCompoundFile(bytes)) return refuseCompoundFile(bytes);
  if (isOldWorksheetStream(bytes)) return new Refusal('legacyXls');
  if (isBlank(bytes)) return new Refusal('empty');
  const head = headText(bytes);
  if (head.startsWith('<?') && spreadsheetMarks.test(head)) return new Refusal('xmlSpreadsheet');
  if (head.startsWith('<') && htmlMarks.test(head)) return new Refusal('html');
  if (/^mime-version:/im.test(head)) return new Refusal('html');
  return new Refusal('notAWorkbook');
}

/** An encrypted .xlsx is a compound file around the packed package ([MS-OFFCRYPTO] 2.3.4). */
function refuseCompoundFile(bytes: Uint8Array): Refusal {
  const entries = readRootEntries(bytes);
  if (!entries) return damaged('compoundFile');
  if (entries.has('EncryptedPackage') || entries.has('EncryptionInfo')) return new Refusal('encrypted');
  if (entries.has('Workbook') || entries.has('Book')) return new Refusal('legacyXls');
  return new Refusal('notAWorkbook');
}

/** The bare record stream of Excel 2 to 4: a BOF record and its length ([MS-XLS] 2.4.21 and its forerunners). */
function isOldWorksheetStream(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x09 &&
    (bytes[1] === 0 || bytes[1] === 2 || bytes[1] === 4) &&
    (bytes[2] === 4 || bytes[2] === 6) &&
    bytes[3] === 0
  );
}

/** Only NULs and white space, behind a byte order mark or not. */
function isBlank(bytes: Uint8Array): boolean {
  const marks = [
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
  ];
  const mark = marks.find((candidate) => candidate.every((byte, index) => bytes[index] === byte));
  for (let at = mark?.length ?? 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== 0 && byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) return false;
  }
  return true;
}

/** The beginning as text, without leading blanks. */
function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  const wide =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide).decode(head).trimStart();
}
