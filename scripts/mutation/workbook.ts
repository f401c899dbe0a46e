import type { Scene, SeededFault } from '../../src/core/samples/faults';
import type { SheetDescription } from '../../src/core/appendix/description';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { patchWorkbook } from '../../src/xlsx/patch/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';

/** Sheets as a file would give them: written as .xlsx, and read back. */
export async function writtenAndRead(
  sheets: readonly SheetDescription[],
  errors: Parameters<typeof withErrors>[1] = [],
): Promise<WorkbookSnapshot> {
  const bytes = await writeWorkbook(sheets, { title: 'Phụ lục' });
  const outcome = await readWorkbook(await withErrors(bytes, errors));
  if (!outcome.ok) throw new Error(`our own file is refused: ${outcome.reason}`);
  return outcome.workbook;
}

/** A formula's error value, which a described sheet cannot hold, put into the written file. */
async function withErrors(
  bytes: Uint8Array,
  errors: readonly { sheet: string; row: number; column: number; formula: string; error: string }[],
): Promise<Uint8Array> {
  if (errors.length === 0) return bytes;
  const cells = errors.map(({ error, ...cell }) => ({ ...cell, result: { error } }));
  const outcome = await patchWorkbook(bytes, { cells });
  if (!outcome.ok) throw new Error(`our own file cannot be patched: ${outcome.reason}`);
  return outcome.bytes;
}

/** The spoilt appendix as it comes back. */
export function returned({ draft }: Scene, fault: SeededFault): Promise<WorkbookSnapshot> {
  const errors = (fault.errors ?? []).map(({ indicator, column, formula, error }) => ({
    sheet: draft.name,
    row: draft.rowOf(indicator),
    column: draft.columnOf(column),
    formula,
    error,
  }));
  return writtenAndRead([draft.toDescription(), ...(fault.sheets ?? [])], errors);
}
