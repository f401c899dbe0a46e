import type { CellStyle as HucreStyle } from 'hucre/xlsx';
import type { CellDescription, CellStyle } from '../../core/appendix/description';
import { FONT_NAME, styles } from '../../core/appendix/styles';

const THIN = { style: 'thin', color: { rgb: 'FF7F7F7F' } } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** "RRGGBB" as OOXML wants it, with full opacity. */
export const argb = (rgb: string) => ({ rgb: `FF${rgb}` });

/** A solid fill of a cell; conditional formats take their colour from `bgColor`, cells from `fgColor`. */
export const solidFill = (rgb: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: argb(rgb), bgColor: argb(rgb) }) as const;

function convert(style: CellStyle, numberFormat: string | undefined): HucreStyle {
  return {
    font: {
      name: FONT_NAME,
      size: style.fontSize,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
      ...(style.fontColor !== undefined && { color: argb(style.fontColor) }),
    },
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical,
      ...(style.wrap && { wrapText: true }),
    },
    ...(style.border && { border: BORDER }),
    ...(style.fill !== undefined && { fill: solidFill(style.fill) }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    protection: { locked: style.locked },
  };
}

/** The look of one cell of a description. */
export function cellStyle({ style, numberFormat }: CellDescription): HucreStyle {
  return convert(styles[style], numberFormat ?? styles[style].numberFormat);
}
