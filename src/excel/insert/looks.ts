import type { BodyDescription, CellStyle, SheetDescription } from '../../core/appendix/description';
import { FONT_NAME, FONT_SIZE, styles } from '../../core/appendix/styles';
import { rangeAddress } from '../../core/workbook/address';
import type { CellRange } from '../../core/workbook/snapshot';
import { areasOf, rectanglesOf } from '../areas';

/** Colour of the table's lines; the file writer (`src/xlsx/write/styles.ts`) draws the same. */
const BORDER_COLOUR = '#7F7F7F';

type Value = string | number | boolean;

/** One property of a look: what a style says of it, undefined where a new cell has it already, and how it is set. */
interface Property {
  readonly of: (style: CellStyle) => Value | undefined;
  readonly set: (format: Excel.RangeFormat, value: Value) => void;
}

const colour = (rgb: string | undefined) => (rgb === undefined ? undefined : `#${rgb}`);
const onlyTrue = (flag: boolean | undefined) => (flag ? true : undefined);
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

function property<T extends Value>(
  of: (style: CellStyle) => T | undefined,
  set: (format: Excel.RangeFormat, value: T) => void,
): Property {
  return { of, set: set as Property['set'] };
}

const PROPERTIES: readonly Property[] = [
  property(
    ({ fontSize }) => (fontSize === FONT_SIZE ? undefined : fontSize),
    ({ font }, size) => (font.size = size),
  ),
  property(
    ({ bold }) => onlyTrue(bold),
    ({ font }, bold) => (font.bold = bold),
  ),
  property(
    ({ italic }) => onlyTrue(italic),
    ({ font }, italic) => (font.italic = italic),
  ),
  property(
    ({ underline }) => (underline ? 'Single' : undefined),
    ({ font }, underline) => (font.underline = underline),
  ),
  property(
    ({ fontColor }) => colour(fontColor),
    ({ font }, rgb) => (font.color = rgb),
  ),
  property(
    ({ fill }) => colour(fill),
    ({ fill }, rgb) => (fill.color = rgb),
  ),
  property(
    ({ horizontal }) => HORIZONTAL[horizontal],
    (format, horizontal) => (format.horizontalAlignment = horizontal),
  ),
  property(
    ({ vertical }) => VERTICAL[vertical],
    (format, vertical) => (format.verticalAlignment = vertical),
  ),
  property(
    ({ wrap }) => onlyTrue(wrap),
    (format, wrap) => (format.wrapText = wrap),
  ),
  property(
    ({ locked }) => (locked ? undefined : false),
    ({ protection }, locked) => (protection.locked = locked),
  ),
];

type Cells = SheetDescription['cells'];

/** The cells by the value a property has in them. */
function byValue(cells: Cells, of: Property['of']): Map<Value, Cells[number][]> {
  const groups = new Map<Value, Cells[number][]>();
  for (const cell of cells) {
    const value = of(styles[cell.style]);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group) group.push(cell);
    else groups.set(value, [cell]);
  }
  return groups;
}

/** Draws the lines of the table. Inner lines are asked for only where there are any: Excel may refuse the others. */
function drawBorders(sheet: Excel.Worksheet, areas: readonly CellRange[]): void {
  for (const area of areas) {
    const { borders } = sheet.getRange(rangeAddress(area)).format;
    const sides = [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      ...(area.lastRow > area.firstRow ? ['InsideHorizontal' as const] : []),
      ...(area.lastColumn > area.firstColumn ? ['InsideVertical' as const] : []),
    ] as const;
    for (const side of sides) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Thin';
      border.color = BORDER_COLOUR;
    }
  }
}

/**
 * Gives the cells their looks, property by property: cells of different styles share most of their
 * properties, so that some twenty assignments dress the whole sheet.
 */
export function applyLooks(sheet: Excel.Worksheet, { cells }: SheetDescription): void {
  // The whole sheet, so that rows typed under the table look like it; its workbook may have another font.
  const { font } = sheet.getRange().format;
  font.name = FONT_NAME;
  font.size = FONT_SIZE;
  for (const { of, set } of PROPERTIES) {
    for (const [value, group] of byValue(cells, of)) {
      for (const area of areasOf(sheet, rectanglesOf(group))) set(area.format, value);
    }
  }
  drawBorders(sheet, rectanglesOf(cells.filter(({ style }) => styles[style].border)));
}

/** Gives the columns of a body their looks from its first row to its last, whatever their number. */
export function dressBody(
  sheet: Excel.Worksheet,
  { firstRow, rowCount, styles: columns }: Pick<BodyDescription, 'firstRow' | 'rowCount' | 'styles'>,
): void {
  if (rowCount === 0) return;
  // One row stands for all of them: what is beside each other in it is a rectangle.
  const row = columns.map((style, at) => ({ row: firstRow, column: at + 1, style }));
  const toEnd = (range: CellRange): CellRange => ({ ...range, lastRow: firstRow + rowCount - 1 });
  for (const { of, set } of PROPERTIES) {
    for (const [value, group] of byValue(row, of)) {
      for (const area of areasOf(sheet, rectanglesOf(group).map(toEnd))) set(area.format, value);
    }
  }
  drawBorders(sheet, rectanglesOf(row.filter(({ style }) => styles[style].border)).map(toEnd));
}
