import { resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle as FileStyle } from 'hucre/xlsx';
import { DEFAULT_STYLE } from '../host/model';
import type { BorderLine, BorderSide, CellStyle, ConditionalStyle } from '../host/model';

type FileColour = NonNullable<NonNullable<FileStyle['font']>['color']>;
type FileBorders = NonNullable<FileStyle['border']>;
type FileLine = NonNullable<FileBorders['top']>;
type FileAlignment = NonNullable<FileStyle['alignment']>;

const LINES: Readonly<Record<FileLine['style'], Pick<BorderLine, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
};
const SIDES = ['top', 'bottom', 'left', 'right'] as const satisfies readonly BorderSide[];
const UNDERLINES = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;
const HORIZONTAL: Readonly<Record<string, string>> = { centerContinuous: 'CenterAcrossSelection' };
const READING_ORDERS = { Context: 'context', LeftToRight: 'ltr', RightToLeft: 'rtl' } as const;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const keyOf = <K extends string>(table: Readonly<Record<K, unknown>>, value: unknown): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

/** "#RRGGBB" as files hold it. */
export const fileColour = (colour: string): FileColour => ({ rgb: `FF${colour.slice(1)}` });

/** A file's colour as "#RRGGBB"; undefined for automatic and for the old numbered palette. */
export function modelColour(colour: FileColour | undefined, theme: readonly string[]): string | undefined {
  if (!colour) return undefined;
  if (colour.rgb !== undefined) return `#${colour.rgb.slice(-6).toUpperCase()}`;
  if (colour.theme === undefined || theme.length <= colour.theme) return undefined;
  // Index 0 is the paper and 1 the ink, the other way round than the theme lists them.
  const swapped = colour.theme < 4 ? colour.theme ^ 1 : colour.theme;
  return `#${resolveThemeColor([...theme], swapped, colour.tint)
    .slice(-6)
    .toUpperCase()}`;
}

function fileBorders(borders: CellStyle['borders']): FileBorders | undefined {
  const sides = SIDES.flatMap((side) => {
    const line = borders[side];
    if (!line) return [];
    const found = (Object.keys(LINES) as FileLine['style'][]).find(
      (key) => LINES[key].style === line.style && LINES[key].weight === line.weight,
    );
    const style = found ?? (line.style === 'Double' ? 'double' : line.style === 'Dot' ? 'dotted' : 'thin');
    return [[side, { style, color: fileColour(line.color) }] as const];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

function fileAlignment(style: CellStyle): FileAlignment {
  const horizontal = keyOf(HORIZONTAL, style.horizontal) ?? lowerFirst(style.horizontal);
  const order = keyOf({ context: 'Context', ltr: 'LeftToRight', rtl: 'RightToLeft' }, style.readingOrder);
  return {
    ...(style.horizontal !== 'General' && {
      horizontal: horizontal as NonNullable<FileAlignment['horizontal']>,
    }),
    ...(style.vertical !== 'Bottom' && {
      vertical: lowerFirst(style.vertical) as NonNullable<FileAlignment['vertical']>,
    }),
    ...(style.wrap && { wrapText: true }),
    ...(style.indent > 0 && { indent: style.indent }),
    ...(style.shrinkToFit && { shrinkToFit: true }),
    ...(style.textOrientation !== 0 && {
      textRotation: style.textOrientation < 0 ? 90 - style.textOrientation : style.textOrientation,
    }),
    ...(order !== undefined && order !== 'context' && { readingOrder: order }),
  };
}

const made = new WeakMap<CellStyle, FileStyle>();

/** A cell's look as files hold it. */
export function toFileStyle(style: CellStyle): FileStyle {
  const known = made.get(style);
  if (known) return known;
  const border = fileBorders(style.borders);
  const alignment = fileAlignment(style);
  const underline = keyOf(UNDERLINES, style.underline);
  const fill = style.fill === '' ? undefined : fileColour(style.fill);
  const result: FileStyle = {
    font: {
      name: style.fontName,
      size: style.fontSize,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(underline && { underline: underline === 'single' ? true : underline }),
      ...(style.strikethrough && { strikethrough: true }),
      ...(style.fontColor !== '#000000' && { color: fileColour(style.fontColor) }),
      ...(style.superscript && { vertAlign: 'superscript' as const }),
      ...(style.subscript && { vertAlign: 'subscript' as const }),
    },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill } as const }),
    ...(border && { border }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.numberFormat !== 'General' && { numFmt: style.numberFormat }),
    protection: { locked: style.locked, ...(style.formulaHidden && { hidden: true }) },
  };
  made.set(style, result);
  return result;
}

function modelBorders(border: FileBorders | undefined, theme: readonly string[]): CellStyle['borders'] {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = border?.[side];
      return line
        ? [[side, { ...LINES[line.style], color: modelColour(line.color, theme) ?? '#000000' }] as const]
        : [];
    }),
  );
}

/** A file's look of a cell as the model holds it. */
export function toModelStyle(
  style: FileStyle,
  theme: readonly string[],
  base: CellStyle = DEFAULT_STYLE,
): CellStyle {
  const { font, fill, border, alignment, numFmt, protection } = style;
  const solid =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? modelColour(fill.fgColor, theme) : undefined;
  const underline = font?.underline === true ? 'single' : font?.underline;
  const horizontal = alignment?.horizontal;
  const rotation = alignment?.textRotation ?? 0;
  return {
    ...base,
    fontName: font?.name ?? base.fontName,
    fontSize: font?.size ?? base.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: underline ? UNDERLINES[underline] : 'None',
    strikethrough: font?.strikethrough ?? false,
    superscript: font?.vertAlign === 'superscript',
    subscript: font?.vertAlign === 'subscript',
    fontColor: modelColour(font?.color, theme) ?? '#000000',
    fill: solid ?? '',
    borders: modelBorders(border, theme),
    horizontal: horizontal ? (HORIZONTAL[horizontal] ?? upperFirst(horizontal)) : 'General',
    vertical: alignment?.vertical ? upperFirst(alignment.vertical) : 'Bottom',
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    textOrientation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
    readingOrder: keyOf(READING_ORDERS, alignment?.readingOrder) ?? 'Context',
    numberFormat: numFmt ?? 'General',
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

/** The look of a conditional format in a file. */
export function toFileHighlight(style: ConditionalStyle): FileStyle {
  const fill = style.fill === undefined || style.fill === '' ? undefined : fileColour(style.fill);
  return {
    font: {
      ...(style.fontColor !== undefined && { color: fileColour(style.fontColor) }),
      ...(style.bold !== undefined && { bold: style.bold }),
      ...(style.italic !== undefined && { italic: style.italic }),
      ...(style.underline !== undefined && style.underline !== 'None' && { underline: true }),
      ...(style.strikethrough && { strikethrough: true }),
    },
    // Conditional formats take their colour from `bgColor`, cells from `fgColor`.
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill } as const }),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
  };
}

/** The look of a file's conditional format. */
export function toModelHighlight(style: FileStyle | undefined, theme: readonly string[]): ConditionalStyle {
  const { font, fill, numFmt } = style ?? {};
  const fontColor = modelColour(font?.color, theme);
  const colour =
    fill?.type === 'pattern'
      ? (modelColour(fill.bgColor, theme) ?? modelColour(fill.fgColor, theme))
      : undefined;
  return {
    ...(fontColor !== undefined && { fontColor }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.underline && { underline: 'Single' as const }),
    ...(font?.strikethrough && { strikethrough: true }),
    ...(colour !== undefined && { fill: colour }),
    ...(numFmt !== undefined && { numberFormat: numFmt }),
  };
}
