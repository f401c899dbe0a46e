import type { CellSnapshot } from '../workbook/snapshot';

/** What a cell holds, as text for a message or a report: a number in its shortest form, "" for a blank. */
export function cellText(cell: CellSnapshot | undefined): string {
  const value = cell?.value ?? '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

/** True where a cell is absent or holds nothing that can be seen. */
export function isBlank(cell: CellSnapshot | undefined): boolean {
  return cellText(cell).trim() === '';
}
