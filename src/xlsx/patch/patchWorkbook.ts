import { fflateInflate, type Inflate } from '../read/inflate';
import { defaultReadLimits, type ReadLimits } from '../read/limits';
import { readRelationships } from '../read/relationships';
import { damaged, inPart, Refusal } from '../read/refusal';
import { Book } from './book';
import { PackageDraft } from './draft';
import type { Edits, PatchFinding, PatchOutcome, RefusedEdit } from './edits';
import { graftSheets } from './graft/graftSheets';
import { graftOver, replaceableSheet } from './graft/graftOver';
import { addSheet, invalidSheet, writeOver } from './newSheets';
import { patchSheet, type SheetResult } from './patchSheet';
import { sortEdits } from './sortEdits';
import { withdrawNotes } from './withdrawNotes';

export type {
  CellContent,
  CellEdit,
  ColumnEdit,
  EditRefusal,
  Edits,
  NewSheet,
  NoteText,
  PartChanges,
  PatchFinding,
  PatchOutcome,
  RefusedEdit,
  RowEdit,
  StaleLines,
} from './edits';
export { editRefusals } from './edits';

export interface PatchOptions {
  /** Unpacks the parts; fflate where left out. Node callers pass `nodeInflate`, which is faster. */
  readonly inflate?: Inflate;
  /** Limits to read within, where not the defaults. */
  readonly limits?: Partial<ReadLimits>;
  /** Makes the edits that can be made and returns the others as `refused`. Without it one refusal stops all. */
  readonly partial?: boolean;
}

/**
 * Sets cells, notes and looks in an .xlsx or .xlsm package that another program made. Only the parts that must
 * change are written anew; every other part keeps its compressed bytes. No bytes and no edits make it throw.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: Edits,
  options: PatchOptions = {},
): Promise<PatchOutcome> {
  return Promise.resolve(patchNow(bytes, edits, options));
}

function patchNow(bytes: Uint8Array, edits: Edits, options: PatchOptions): PatchOutcome {
  const limits = { ...defaultReadLimits, ...options.limits };
  try {
    const draft = PackageDraft.open(bytes, options.inflate ?? fflateInflate, limits);
    return patchDraft(draft, new Book(draft, limits), edits, options.partial ?? false);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : damaged('unexpected', { message: String(error) });
    const { reason, detail } = refusal;
    return detail ? { ok: false, reason, detail } : { ok: false, reason };
  }
}

function patchDraft(draft: PackageDraft, book: Book, edits: Edits, isPartial: boolean): PatchOutcome {
  const { bySheet, refused: unsorted } = sortEdits(book, edits);
  const refused: RefusedEdit[] = [...unsorted];
  const results: SheetResult[] = [];
  if (edits.staleLines) withdrawNotes(draft, book, edits.staleLines);
  for (const [position, sheetEdits] of bySheet) {
    const part = sheetPart(draft, book, position);
    const sheet = { part, position: position + 1, relationships: readRelationships(draft.original, part) };
    const result = inPart(part, () => patchSheet(draft, book, sheet, sheetEdits));
    refused.push(...result.refused);
    results.push(result);
  }
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  for (const sheet of edits.newSheets ?? []) {
    const reason = invalidSheet(sheet, taken);
    if (reason) refused.push({ edit: sheet, reason });
    else if (!writeOver(draft, book, sheet)) addSheet(draft, book, sheet);
    taken.add(sheet.name.toLowerCase());
  }
  const { graft, graftOver: over } = edits;
  const replaced = over === undefined ? undefined : replaceableSheet(draft, book, over);
  if (over !== undefined && typeof replaced === 'string') {
    refused.push({ edit: { graftOver: over }, reason: replaced });
  }
  if (refused.length > 0 && !isPartial) return { ok: false, reason: 'editsRefused', refused };
  if (graft && over === undefined) graftSheets(draft, book, graft);
  else if (graft && typeof replaced === 'object') graftOver(draft, book, graft, replaced);
  book.finishStyles();
  if (results.some(({ changesFormulas }) => changesFormulas)) book.dropCalculationChain();
  const findings: PatchFinding[] = [];
  if (edits.graft || results.some(({ changesContent }) => changesContent)) {
    book.calculateOnOpening();
    findings.push('calculatedOnOpening');
  }
  const parts = draft.changes();
  const isChanged = parts.changed.length + parts.added.length + parts.removed.length > 0;
  if (isChanged && isSigned(draft)) findings.push('signatureBroken');
  return { ok: true, bytes: draft.build(), parts, findings, refused };
}

function sheetPart(draft: PackageDraft, book: Book, position: number): string {
  const id = book.sheets[position]?.relationshipId;
  const part = book.relationships.find((relationship) => relationship.id === id)?.target;
  if (part === undefined || !draft.has(part)) throw damaged('missingPart', { part: part ?? '' });
  return part;
}

/** Whether the package carries signatures of its parts (ECMA-376 part 2, 10). */
function isSigned({ original }: PackageDraft): boolean {
  return readRelationships(original, '').some(
    ({ kind, target }) => kind === 'origin' && original.has(target),
  );
}
