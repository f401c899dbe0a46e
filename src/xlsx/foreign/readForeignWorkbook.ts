import type { WorkBook } from '@e965/xlsx';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { isCompoundFile } from '../read/compoundFile';
import { readCustomXml } from '../read/customXml';
import { fflateInflate } from '../read/inflate';
import { beyond, defaultReadLimits, type ReadLimits } from '../read/limits';
import { Package } from '../read/package';
import type { ReadOptions, ReadOutcome } from '../read/readWorkbook';
import { asOutcome, damaged, Refusal } from '../read/refusal';
import { checkBiffStream } from './biffStream';
import { mapWorkbook } from './mapWorkbook';
import { prepareOpenDocument } from './openDocument';
import { repack } from './repack';

/** The kinds of workbook that are left to a library, by the reason `readWorkbook` gives for them. */
export type ForeignKind = 'legacyXls' | 'xlsb' | 'openDocument';

/**
 * Reads an .xls, .xlsb or .ods workbook through SheetJS (`@e965/xlsx`) into plain cells. The library sees only what
 * our own limits and checksums have passed; what it throws becomes a reason.
 */
export function readForeignWorkbook(
  bytes: Uint8Array,
  kind: ForeignKind,
  options: ReadOptions = {},
): Promise<ReadOutcome> {
  const limits = { ...defaultReadLimits, ...options.limits };
  return asOutcome(async () => {
    const workbook = await readKind();
    return options.sheets ? { ...workbook, sheets: workbook.sheets.filter(options.sheets) } : workbook;
  });

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
  // Excel 2 to 4 wrote no compound files: those have no streams to look into.
  if (!isCompoundFile(bytes)) return mapWorkbook(await parse(bytes), limits);
  const stream = await workbookStream(bytes);
  checkBiffStream(stream);
  // The stream alone: among the file's properties the library can lose itself.
  return mapWorkbook(await parse(stream), limits);
}

/** The library's reader of compound files, which it does not type. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { readonly type: 'array' }): object;
  find(container: object, name: string): { readonly content?: ArrayLike<number> } | null;
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

async function readBinary(pack: Package, limits: ReadLimits): Promise<WorkbookSnapshot> {
  const workbook = await parse(repack(pack, (name) => /\.(bin|xml|rels)$/.test(name)));
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
