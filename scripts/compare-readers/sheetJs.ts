import { read, type CellObject } from '@e965/xlsx';
import type { CellValue } from '../../src/core/workbook/snapshot';
import type { PlainCell, PlainOutcome } from './cells';

/** The value as the file has it: dates stay numbers, errors their names. */
function valueOf({ t, v, w }: CellObject): CellValue {
  if (t === 'e') return { error: w ?? String(v) };
  return typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' ? v : null;
}

/** Reads with `@e965/xlsx` (SheetJS); what it throws is its reason. */
export function readWithSheetJs(bytes: Uint8Array): PlainOutcome {
  try {
    const { SheetNames, Sheets } = read(bytes, { type: 'array', dense: true, cellHTML: false });
    // What it lists of a chart, dialog or macro sheet are no cells.
    const worksheets = SheetNames.filter((name) => (Sheets[name]?.['!type'] ?? 'sheet') === 'sheet');
    const sheets = worksheets.map((name) => {
      const rows: ((CellObject | undefined)[] | undefined)[] = Sheets[name]?.['!data'] ?? [];
      return { name, cells: rows.flatMap((row, at) => cellsOf(row ?? [], at + 1)) };
    });
    return { ok: true, sheets };
  } catch (error) {
    return { ok: false, reason: String(error).split('\n')[0] ?? '' };
  }
}

function cellsOf(row: (CellObject | undefined)[], number: number): PlainCell[] {
  const cells: PlainCell[] = [];
  row.forEach((cell, at) => {
    if (!cell) return;
    const value = valueOf(cell);
    const formula = cell.f;
    if (value === null && formula === undefined) return;
    cells.push({ row: number, column: at + 1, value, ...(formula !== undefined && { formula }) });
  });
  return cells;
}
