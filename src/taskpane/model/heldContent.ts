import { parseArea } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/snapshot';
import type { HeldContent } from '../../excel/port';
import type { CheckedWorkbook } from './checkedWorkbook';

const plain = (value: CellValue): HeldContent['value'] =>
  typeof value === 'object' ? (value?.error ?? '') : value;

/** What a cell held when its sheet was last read; undefined where the sheet has not been read. */
export function heldContent(
  checked: Pick<CheckedWorkbook, 'sheets'> | undefined,
  sheetId: string,
  address: string,
): HeldContent | undefined {
  const sheet = checked?.sheets.find((each) => each.sheetId === sheetId)?.sheet;
  if (!sheet) return undefined;
  const place = parseArea(`Sheet!${address}`)?.range;
  const cell = sheet.cells.find(({ row, column }) => row === place?.firstRow && column === place.firstColumn);
  return { value: plain(cell?.value ?? ''), isFormula: cell?.formula !== undefined };
}
