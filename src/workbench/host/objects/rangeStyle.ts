import type { CellStyle } from '../model/style';
import type { Cells } from './scope';
import { requireFormattable, uniform } from './scope';

/** The value a property has in all cells, or null where they differ. */
export function styleOf<K extends keyof CellStyle>({ sheet, rects }: Cells, key: K): CellStyle[K] | null {
  const values = rects.flatMap((rect) => [...sheet.formats.stylesIn(rect)].map((style) => style[key]));
  return uniform(values);
}

/**
 *
 */
export function setStyle(cells: Cells, patch: Partial<CellStyle>): void {
  requireFormattable(cells);
  cells.sheet.restyle(cells.rects, (style) => ({ ...style, ...patch }));
}
