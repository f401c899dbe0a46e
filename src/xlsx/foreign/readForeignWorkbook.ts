import type { WorkBook } from '@e965/xlsx';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { isCompoundFile } from '../read/compoundFile';
import { readCustomXml } from '../read/customXml';
import { fflateInflate } from '../read/inflate';
import { beyond, defaultReadLimits, type ReadLimits } from '../read/limits';
import { Package } from '../read/package';
import type { ReadOptions, ReadOutcome } from '../read/readWorkbook';
import { asOutcome, damaged, Refusal } from '../read/refusal';
import { soundBiffStream } from './biffStream';
import { plainBinaryPart } from './binaryRecords';
import type { ForeignKind } from './foreignReader';
import { mapWorkbook } from './mapWorkbook';
import { prepareOpenDocument } from './ods/prepareOpenDocument';
import { repack } from './repack';

/**
 * Reads an .xls, .xlsb or .ods workbook through SheetJS (`@e965/xlsx`) into plain cells. The library sees only what
 * our own limits and checksums have passed; what it throws becomes a reason.
 */
export function readForeignWorkbook(
  bytes: Uint8Array,
  kind: ForeignKind,
  options: Omit<ReadOptions, 'sheets'> = {},
): Promise<ReadOutcome> {
  const limits = { ...defaultReadLimits, ...options.limits };
  return asOutcome(readKind);

  async function readKind(): Promise<WorkbookSnapshot> {
    if (kind === 'legacyXls') {
      if (bytes.length > limits.foreignBytes) throw beyond(limits, 'foreignBytes');
      return readLegacy(bytes, limits);
    }
    const packLimits = { ...limits, unpackedBytes: Math.min(limits.unpackedBytes, limits.foreignBytes) };
    const pack = Package.open(bytes, options.inflate ?? fflateInflate, packLimits);
    if (!pack) throw damaged('zipDirectory');
    return kind === 'xlsb' ? readBinary(pack, limits) : readOpenDocument(pack, limits);
  }
}

async function readLegacy(bytes: Uint8Array, limits: ReadLimits): Promise<WorkbookSnapshot> {
  // Excel 2 to 4 (before 1993) wrote bare streams, which the library takes for any of a dozen other formats.
  if (!isCompoundFile(bytes)) throw new Refusal('legacyXls');
  const stream = soundBiffStream(await workbookStream(bytes));
  // The stream alone, for among the file's properties the library can lose itself; in a container of its own, for a
  // bare stream it takes for any of a dozen other formats.
  return mapWorkbook(await parse(await contain(stream)), limits);
}

/** The library's reader of compound files, which it does not type. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { readonly type: 'array' }): object;
  find(container: object, name: string): { readonly content?: ArrayLike<number> } | null;
  write(container: object, options: { readonly type: 'array' }): ArrayLike<number>;
  readonly utils: {
    cfb_new(): object;
    cfb_add(container: object, name: string, content: Uint8Array): void;
  };
}

async function workbookStream(bytes: Uint8Array): Promise<Uint8Array> {
  const { CFB } = (await import('@e965/xlsx')) as { readonly CFB: CompoundFiles };
  try {
    const container = CFB.read(bytes, { type: 'array' });
    const content = (CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book'))?.content;
    if (content) return Uint8Array.from(content);
  } catch (error) {
    throw damaged('library', { message: String(error).slice(0, 200) });
  }
  throw damaged('compoundFile');
}

/** The parts of an .xlsb that are made of records and hold cells or texts. */
const RECORD_PARTS = /(^|\/)(sharedStrings|sheet\d+)\.bin$/i;

async function contain(stream: Uint8Array): Promise<Uint8Array> {
  const { CFB } = (await import('@e965/xlsx')) as { readonly CFB: CompoundFiles };
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Workbook', stream);
  return Uint8Array.from(CFB.write(container, { type: 'array' }));
}

async function readBinary(pack: Package, limits: ReadLimits): Promise<WorkbookSnapshot> {
  const changed: Record<string, Uint8Array> = {};
  for (const name of pack.names()) {
    const part = RECORD_PARTS.test(name) ? pack.read(name) : undefined;
    if (part) changed[pack.spelling(name)] = plainBinaryPart(part);
  }
  const workbook = await parse(repack(pack, (name) => /\.(bin|xml|rels)$/.test(name), changed));
  return mapWorkbook(workbook, limits, { customXml: readCustomXml(pack) });
}

async function readOpenDocument(pack: Package, limits: ReadLimits): Promise<WorkbookSnapshot> {
  const { bytes, ...known } = prepareOpenDocument(pack, limits);
  return mapWorkbook(await parse(bytes), limits, known);
}

async function parse(bytes: Uint8Array): Promise<WorkBook> {
  const [library, codePages] = await Promise.all([import('@e965/xlsx'), import('@e965/xlsx/dist/cpexcel')]);
  // Old .xls files hold texts in the code page of their country.
  library.set_cptable(codePages);
  try {
    // Hidden rows and columns are said to be styles; number formats are wanted as codes, dates as numbers.
    return library.read(bytes, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellText: false,
    });
  } catch (error) {
    const message = String(error).slice(0, 200);
    throw /password/i.test(message) ? new Refusal('encrypted') : damaged('library', { message });
  }
}
