import type { CellSnapshot } from '../workbook/snapshot';
import { cellText } from './cellText';

/** A text that is a number and nothing else, as far as a look tells. */
const isBareNumber = (text: string) => /^[\d.,\s%]*\d[\d.,\s%]*$/.test(text);

/**
 * Whether a cell in a row that is no indicator's holds a figure, as far as a look tells.
 * @param isBelow whether the row is under the table, where days, numbers of letters and signatures stand
 */
export function isStrayFigure(cell: CellSnapshot | undefined, isBelow: boolean): boolean {
  const text = cellText(cell);
  return isBelow ? cell?.format !== 'date' && isBareNumber(text) : /\d/.test(text);
}
