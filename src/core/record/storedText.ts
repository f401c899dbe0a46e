import { decimalFromNumber } from '../decimal/decimal';
import type { CellSnapshot } from '../workbook/snapshot';

function storedNumber(value: number, format: CellSnapshot['format']): string {
  if (!Number.isFinite(value)) return `e${value}`;
  // 0.02 is another figure under a percent format: Excel shows and the rules read 2%.
  const mark = format === 'percent' ? 'p' : format === 'date' ? 'd' : 'n';
  return mark + decimalFromNumber(value);
}

/**
 * What a cell holds as a text that is the same whichever program saved the file: a letter for the kind of value, then
 * the value. Numbers are exact decimals of Excel's 15 digits; texts are NFC with plain line breaks. Space alone is a
 * blank, as it is to every rule. How the value came there (typed, or by a formula) makes no difference.
 */
export function storedText(cell: CellSnapshot | undefined): string {
  if (!cell) return '';
  const { value, format, formula } = cell;
  // A formula that no program has calculated has no value yet.
  if (value === null) return formula === undefined ? '' : `u${formula}`;
  if (typeof value === 'number') return storedNumber(value, format);
  if (typeof value === 'boolean') return value ? 'b1' : 'b0';
  if (typeof value === 'object') return `e${value.error}`;
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n');
  return text.trim() === '' ? '' : `t${text}`;
}
