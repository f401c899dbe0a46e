import type { CellFormatKind, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { isCompoundFile } from './compoundFile';
import { readCustomXml } from './customXml';
import { fflateInflate, type Inflate } from './inflate';
import { defaultReadLimits, type ReadLimits } from './limits';
import { Package } from './package';
import { damaged, inPart, Refusal, type RefusalDetail, type RefusalReason } from './refusal';
import { readRelationships, type Relationship } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { readSheet } from './sheet';
import { refuseOtherThanZip } from './sniff';
import { readStyles } from './styles';
import { readWorkbookPart } from './workbookPart';
import { readXml, type XmlPart } from './xmlText';

export { refusalReasons, type RefusalDetail, type RefusalReason } from './refusal';
export { defaultReadLimits, type ReadLimits } from './limits';
export { fflateInflate, type Inflate } from './inflate';

export interface ReadOptions {
  /** Unpacks the parts; fflate where left out. Node callers pass `nodeInflate`, which is faster. */
  readonly inflate?: Inflate;
  /** Limits to read within, where not the defaults. */
  readonly limits?: Partial<ReadLimits>;
}

/** A workbook, or why there is none. */
export type ReadOutcome =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly reason: RefusalReason; readonly detail?: RefusalDetail };

/**
 * Reads an .xlsx or .xlsm workbook (ECMA-376, Transitional or Strict) into plain cells. It reads all of it or
 * refuses it with a reason; no bytes make it throw. Works in Node, in a worker and in a page.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> {
  // A promise already, so that an inflate that waits (a browser's own) can be let in without a new signature.
  return Promise.resolve(readNow(bytes, options));
}

function readNow(bytes: Uint8Array, options: ReadOptions): ReadOutcome {
  const limits = { ...defaultReadLimits, ...options.limits };
  try {
    // Asked first: an .xls holds its theme as a zip, which is not the workbook.
    const pack = isCompoundFile(bytes)
      ? undefined
      : Package.open(bytes, options.inflate ?? fflateInflate, limits);
    if (!pack) throw refuseOtherThanZip(bytes);
    return { ok: true, workbook: readPackage(pack, limits) };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : damaged('unexpected', { message: String(error) });
    const { reason, detail } = refusal;
    return detail ? { ok: false, reason, detail } : { ok: false, reason };
  }
}

function readPackage(pack: Package, limits: ReadLimits): WorkbookSnapshot {
  const main = findWorkbookPart(pack);
  const workbook = inPart(main, () => readWorkbookPart(requireXml(pack, main), limits));
  const relationships = readRelationships(pack, main);
  /** A part a workbook may do without; but one that is announced must be there. */
  const optional = <T>(kind: string, none: T, readPart: (part: XmlPart) => T): T => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? none : inPart(target, () => readPart(requireXml(pack, target)));
  };
  const context = {
    strings: optional<string[]>('sharedStrings', [], (part) => readSharedStrings(part, limits)),
    formats: optional<readonly (CellFormatKind | undefined)[]>('styles', [], readStyles),
    date1904: workbook.date1904,
  };
  const totals = { cells: 0, formulaLength: 0 };
  const sheets: SheetSnapshot[] = [];
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  for (const { name, visibility, relationshipId } of workbook.sheets) {
    const part = sheetPart(byId.get(relationshipId), name);
    if (part === undefined) continue;
    const content = inPart(part, () => readSheet(requireXml(pack, part), context, limits, totals));
    sheets.push({ name, visibility, ...content });
  }
  return {
    sheets,
    definedNames: workbook.definedNames,
    customXml: readCustomXml(pack),
    date1904: workbook.date1904,
  };
}

/** The package's main part, wherever the package's relationships say it lies. */
function findWorkbookPart(pack: Package): string {
  const mimetype = new TextDecoder().decode(pack.read('mimetype')?.subarray(0, 100));
  if (mimetype.startsWith('application/vnd.oasis.opendocument')) throw new Refusal('openDocument');
  const related = readRelationships(pack, '').find(({ kind }) => kind === 'officeDocument')?.target;
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

/** The text of a part that must be there. Its bytes can go when this returns: a large sheet is not held twice. */
function requireXml(pack: Package, part: string): XmlPart {
  const bytes = pack.read(part);
  if (!bytes) throw damaged('missingPart', { part });
  return readXml(bytes);
}
