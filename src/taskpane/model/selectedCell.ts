import { cellText } from '../../core/check/cellText';
import { decimalFromNumber, multiplyDecimals } from '../../core/decimal/decimal';
import type { Plan } from '../../core/plan/schema';
import { cellAddress } from '../../core/workbook/address';
import type { CellSnapshot } from '../../core/workbook/snapshot';
import type { Locale } from '../../locale';
import type { PaneState } from '../state/paneState';

/** The first selected cell, as the quick check takes it up. */
export interface SelectedCell {
  readonly address: string;
  readonly cell: CellSnapshot;
  /** What the cell shows, with the language's marks. */
  readonly text: string;
  /** The plan of the appendix it stands in. */
  readonly plan?: Plan;
  /** The indicator whose row it stands in, where that is known. */
  readonly indicator?: string;
}

function shownText(cell: CellSnapshot, locale: Locale): string {
  const { value, format } = cell;
  if (typeof value !== 'number' || !Number.isFinite(value) || format === 'date') return cellText(cell);
  const number = decimalFromNumber(value);
  return format === 'percent' ? `${locale.number(multiplyDecimals(number, '100'))}%` : locale.number(number);
}

/** The selected cell as last read; undefined where nothing is selected or the cell is empty. */
export function selectedCell({ selection, checked }: PaneState, locale: Locale): SelectedCell | undefined {
  const address = selection?.address.split(':')[0];
  const read = checked?.sheets.find(({ sheetId }) => sheetId === selection?.sheetId);
  const cell = read?.sheet.cells.find(({ row, column }) => cellAddress(row, column) === address);
  if (address === undefined || !read || !cell || cellText(cell).trim() === '') return undefined;
  const result = read.check?.results.find((each) => each.cell === address);
  return {
    address,
    cell,
    text: shownText(cell, locale),
    ...(read.check && { plan: read.check.plan }),
    ...(result && { indicator: result.indicator }),
  };
}
