import { dayOfSerial } from '../calendar/serial';
import { decimalFromNumber } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { CellSnapshot } from '../workbook/snapshot';
import type { HeldNumber } from './result';

/** What a cell holds: its text and, where it is a number, the exact decimal, for a message to write in its own marks. */
export interface Held {
  readonly raw: string;
  readonly number?: DecimalString;
}

/** What a cell holds, as text for a message or a report: a text as it looks, a number in its shortest form, "" for a blank. */
export function cellText(cell: CellSnapshot | undefined): string {
  if (cell?.asSeen !== undefined) return cell.asSeen;
  const value = cell?.value ?? (cell?.formula === undefined ? '' : `=${cell.formula}`);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

/** True where a cell is absent or holds nothing that can be seen. */
export function isBlank(cell: CellSnapshot | undefined): boolean {
  return cellText(cell).trim() === '';
}

/** True where a cell holds no letter and no digit: a blank, "…", "......" tell nothing. */
export function isUnfilled(cell: CellSnapshot | undefined): boolean {
  return !/[\p{L}\p{N}]/u.test(cellText(cell));
}

/** The number that a cell holds, with what it is shown as; undefined for anything else. */
export function heldNumber(cell: CellSnapshot | undefined, date1904: boolean): HeldNumber | undefined {
  const { value, format } = cell ?? {};
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const day = format === 'date' ? dayOfSerial(value, date1904) : undefined;
  return { number: decimalFromNumber(value), ...(format && { format }), ...(day !== undefined && { day }) };
}

/** What a cell holds, for a finding. */
export function heldBy(cell: CellSnapshot | undefined): Held {
  const value = cell?.value;
  const isNumber = typeof value === 'number' && Number.isFinite(value) && cell?.format !== 'date';
  return { raw: cellText(cell), ...(isNumber && { number: decimalFromNumber(value) }) };
}
