import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { isCompoundFile } from './compoundFile';
import { readCustomXml } from './customXml';
import { fflateInflate, type Inflate } from './inflate';
import { defaultReadLimits, type ReadLimits } from './limits';
import { Package } from './package';
import { PartMemo } from './partMemo';
import { asOutcome, damaged, inPart, Refusal, type ReadOutcome } from './refusal';
import { readRelationships, type Relationship } from './relationships';
import { NO_STRINGS, readSharedStrings } from './sharedStrings';
import { readSheet } from './sheet';
import { refuseOtherThanZip } from './sniff';
import { readSavedMoment } from './savedMoment';
import { readStyles, type CellFormats } from './styles';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';
import { readXmlBytes, type XmlBytes } from './xmlBytes';
import { readXml, type XmlPart } from './xmlText';

export { refusalReasons, type ReadOutcome, type RefusalDetail, type RefusalReason } from './refusal';
export { defaultReadLimits, type ReadLimits } from './limits';
export { fflateInflate, type Inflate } from './inflate';

export interface ReadOptions {
  /** Unpacks the parts; fflate where left out. Node callers pass `nodeInflate`, which is faster. */
  readonly inflate?: Inflate;
  /** Limits to read within, where not the defaults. */
  readonly limits?: Partial<ReadLimits>;
  /** Which sheets to read, all where left out. The others are not even unpacked, and missing from the workbook. */
  readonly sheets?: (sheet: SheetHead) => boolean;
}

/** What is known of a sheet before it is read. */
export type SheetHead = Pick<SheetSnapshot, 'name' | 'visibility'>;

/**
 * Reads an .xlsx or .xlsm workbook (ECMA-376, Transitional or Strict) into plain cells. It reads all of it or
 * refuses it with a reason; no bytes make it throw. Works in Node, in a worker and in a page.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> {
  const limits = options.limits ? { ...defaultReadLimits, ...options.limits } : defaultReadLimits;
  // A promise already, so that an inflate that waits (a browser's own) can be let in without a new signature.
  return asOutcome(() => {
    // Asked first: an .xls holds its theme as a zip, which is not the workbook.
    const pack = isCompoundFile(bytes)
      ? undefined
      : Package.open(bytes, options.inflate ?? fflateInflate, limits);
    if (!pack) throw refuseOtherThanZip(bytes);
    return readPackage(pack, limits, options.sheets);
  });
}

const workbooks = new PartMemo<WorkbookPart>();
const styles = new PartMemo<CellFormats>();

function readPackage(pack: Package, limits: ReadLimits, isWanted: ReadOptions['sheets']): WorkbookSnapshot {
  const packaged = readRelationships(pack, '');
  const main = findWorkbookPart(pack, packaged);
  /** What a small part that must be there was made into, here or in another file. */
  const shared = <T>(part: string, memo: PartMemo<T>, make: (part: XmlPart, limits: ReadLimits) => T): T =>
    requirePart(
      part,
      pack.readShared(part, memo, (bytes) => make(readXml(bytes), limits)),
    );
  const workbook = inPart(main, () => shared(main, workbooks, readWorkbookPart));
  const relationships = readRelationships(pack, main);
  /** A part a workbook may do without; but one that is announced must be there. */
  const optional = <T>(kind: string, none: T, readPart: (part: string) => T): T => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? none : inPart(target, () => readPart(target));
  };
  const context = {
    strings: optional('sharedStrings', NO_STRINGS, (part) =>
      readSharedStrings(requireBytes(pack, part), limits),
    ),
    formats: optional<CellFormats>('styles', [], (part) => shared(part, styles, readStyles)),
    date1904: workbook.date1904,
  };
  const totals = { cells: 0, formulaLength: 0 };
  const sheets: SheetSnapshot[] = [];
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  for (const { name, visibility, relationshipId } of workbook.sheets) {
    const part = sheetPart(byId.get(relationshipId), name);
    if (part === undefined || isWanted?.({ name, visibility }) === false) continue;
    const content = inPart(part, () => readSheet(requireBytes(pack, part), context, limits, totals));
    sheets.push({ name, visibility, ...content });
  }
  const properties = packaged.find(({ kind }) => kind === 'core-properties')?.target;
  const savedAt = readSavedMoment(pack, properties);
  return {
    sheets,
    definedNames: workbook.definedNames,
    customXml: readCustomXml(pack),
    date1904: workbook.date1904,
    ...(savedAt !== undefined && { savedAt }),
  };
}

/** The package's main part, wherever the package's relationships say it lies. */
function findWorkbookPart(pack: Package, packaged: readonly Relationship[]): string {
  const mimetype = new TextDecoder().decode(pack.readSmall('mimetype')?.subarray(0, 100));
  if (mimetype.startsWith('application/vnd.oasis.opendocument')) throw new Refusal('openDocument');
  const related = packaged.find(({ kind }) => kind === 'officeDocument')?.target;
  if (related?.toLowerCase().endsWith('.bin') || (related === undefined && pack.has('xl/workbook.bin'))) {
    throw new Refusal('xlsb');
  }
  if (related !== undefined) return related;
  if (pack.has('xl/workbook.xml')) return 'xl/workbook.xml';
  throw new Refusal('notAWorkbook');
}

/** The part of a worksheet; `undefined` for chart, dialog and macro sheets, which have no cells of use. */
function sheetPart(relationship: Relationship | undefined, sheet: string): string | undefined {
  if (!relationship) throw damaged('sheetRelationship', { sheet });
  return relationship.kind === 'worksheet' ? relationship.target : undefined;
}

/** A part that must be there and may be large, as bytes. */
function requireBytes(pack: Package, part: string): XmlBytes {
  return readXmlBytes(requirePart(part, pack.read(part)), !pack.isStored(part));
}

function requirePart<T>(part: string, read: T | undefined): T {
  if (read === undefined) throw damaged('missingPart', { part });
  return read;
}
