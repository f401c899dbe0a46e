import type { SheetDescription } from '../../core/appendix/description';
import type { RecordEdit } from '../../core/record/edit';
import { editedRecord } from '../../core/record/edit';
import { findRecordSheets } from '../../core/record/find';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { vietnameseAppendix } from '../../locale';
import type { PatchOutcome } from '../../xlsx/patch/patchWorkbook';
import { patchWorkbook } from '../../xlsx/patch/patchWorkbook';
import { nodeInflate } from '../../xlsx/read/nodeInflate';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { freeName } from '../check/findingsSheet';

/** A workbook's bytes with its record of checks changed, all else byte for byte as it was. */
export async function withEditedRecord(
  bytes: Uint8Array,
  workbook: WorkbookSnapshot,
  edit: RecordEdit,
): Promise<PatchOutcome> {
  const [now] = findRecordSheets(workbook);
  const described = editedRecord(now, edit, vietnameseAppendix.record);
  const taken = workbook.sheets.map(({ name }) => name);
  const sheet: SheetDescription = { ...described, name: now?.name ?? freeName(described.name, taken) };
  const graft = await writeWorkbook([sheet], { title: sheet.name });
  return patchWorkbook(bytes, { graft, ...(now && { graftOver: now.name }) }, { inflate: nodeInflate });
}
