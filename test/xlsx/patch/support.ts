import { strFromU8, unzipSync } from 'fflate';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import {
  patchWorkbook,
  type CellEdit,
  type Edits,
  type PatchOptions,
  type PatchOutcome,
} from '../../../src/xlsx/patch/patchWorkbook';
import { read, workbookBytes, worksheetXml, type Parts } from '../read/support/parts';

export const SHEET = 'xl/worksheets/sheet1.xml';

/** An edit without the sheet's name: it is always "Sheet1" here. */
export type Edit = Omit<CellEdit, 'sheet'>;

export const onSheet1 = (edits: readonly Edit[]): CellEdit[] =>
  edits.map((edit) => ({ sheet: 'Sheet1', ...edit }));

type Done = Extract<PatchOutcome, { ok: true }>;

export interface Result extends Done {
  /** The text of a part of the result; "" where there is none. */
  readonly text: (part: string) => string;
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
}

export async function patch(bytes: Uint8Array, edits: Edits, options?: PatchOptions): Promise<Result> {
  const outcome = await patchWorkbook(bytes, edits, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const parts = unzipSync(outcome.bytes);
  const workbook = await read(outcome.bytes);
  const text = (part: string) => {
    const found = parts[part];
    return found ? strFromU8(found) : '';
  };
  return { ...outcome, text, workbook, sheet: workbook.sheets[0]! };
}

/** Patches the workbook whose one sheet holds these rows. */
export function patchRows(rows: string, edits: readonly Edit[], parts: Parts = {}): Promise<Result> {
  return patch(workbookBytes({ [SHEET]: worksheetXml(rows), ...parts }), { cells: onSheet1(edits) });
}

/** What stands in the sheet's data after patching those rows. */
export async function rowsAfter(rows: string, edits: readonly Edit[]): Promise<string> {
  const { text } = await patchRows(rows, edits);
  return /<sheetData>(.*)<\/sheetData>/s.exec(text(SHEET))?.[1] ?? '';
}

/** Why edits are refused, in their order; [] where they are not. */
export async function refusals(bytes: Uint8Array, edits: Edits): Promise<string[]> {
  const outcome = await patchWorkbook(bytes, edits);
  if (outcome.ok) return [];
  return outcome.reason === 'editsRefused'
    ? outcome.refused.map(({ reason }) => reason)
    : [`all: ${outcome.reason}`];
}
