import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { patchWorkbook, type CellEdit, type PatchOutcome } from '../../src/xlsx/patch/patchWorkbook';

/** A text with all that is easily lost: markup, blanks, a line end, what looks like a formula or an escape. */
const TEXT = '=Đạt <40,5%> & "vượt" \n _x0041_ ';
const NOTE = { text: 'Kiểm tra lại số liệu', author: 'Phụ Lục' };

/** A workbook in which one cell was set. */
export interface Patched {
  readonly bytes: Uint8Array;
  readonly parts: Extract<PatchOutcome, { ok: true }>['parts'];
  readonly edit: CellEdit;
  readonly hadFormula: boolean;
}

/**
 * Sets the middle cell of the first sheet with cells; where the workbook does not take that, one after it, and at last
 * a cell below all others. Returns why nothing was set where nothing could be.
 */
export async function patchOneCell(
  bytes: Uint8Array,
  { sheets }: WorkbookSnapshot,
  withNote: boolean,
): Promise<Patched | string> {
  const sheet = sheets.find(({ cells }) => cells.length > 0) ?? sheets[0];
  if (!sheet) return 'no worksheet';
  const { name } = sheet;
  const cells = [...sheet.cells];
  const middle = Math.floor(cells.length / 2);
  const candidates = [
    ...cells.slice(middle, middle + 20).map(({ row, column, formula }) => ({ row, column, formula })),
    {
      row: Math.min(1_048_576, 2 + Math.max(0, ...cells.map(({ row }) => row))),
      column: 2,
      formula: undefined,
    },
  ];
  let reason = '';
  for (const { row, column, formula } of candidates) {
    const extra = withNote ? { fill: 'FFF2CC', note: NOTE } : {};
    const edit: CellEdit = { sheet: name, row, column, value: TEXT, ...extra };
    const outcome = await patchWorkbook(bytes, { cells: [edit] }, { inflate: nodeInflate });
    if (outcome.ok) {
      return { bytes: outcome.bytes, parts: outcome.parts, edit, hadFormula: formula !== undefined };
    }
    if (outcome.reason !== 'editsRefused') return `FAULT ${outcome.reason} ${JSON.stringify(outcome.detail)}`;
    reason = outcome.refused[0]?.reason ?? '';
  }
  return `refused: ${reason}`;
}
