import { rangeAddress } from '../../core/workbook/address';
import { parseRange } from '../read/cellReference';
import type { SheetIndex } from './sheetIndex';
import type { Splice } from './splice';
import { attributeOf, withAttribute } from './xmlValues';

/** The used range that the sheet states, grown to new cells; `undefined` where it need not change. */
export function grownDimension(
  { xml, dimension }: SheetIndex,
  added: readonly { readonly row: number; readonly column: number }[],
): Splice | undefined {
  if (!dimension || added.length === 0) return undefined;
  const { start, tagEnd } = dimension;
  const tag = xml.text.slice(start, tagEnd);
  const stated = attributeOf(tag, 'ref') ?? '';
  const range = parseRange(stated);
  if (!range) return undefined;
  let { firstRow, firstColumn, lastRow, lastColumn } = range;
  for (const { row, column } of added) {
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  }
  const made = rangeAddress({ firstRow, firstColumn, lastRow, lastColumn });
  return made === rangeAddress(range)
    ? undefined
    : { start, end: tagEnd, text: withAttribute(tag, 'ref', made) };
}
