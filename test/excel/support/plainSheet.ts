/** A sheet in one form, whoever made it, so that two can be compared with a readable difference. */
export interface PlainSheet {
  /** By address, the cells that hold or show anything. */
  readonly cells: Readonly<Record<string, PlainCell>>;
  readonly merges: readonly string[];
  /** Widths in characters; "hidden" where it is. */
  readonly columns: readonly (number | 'hidden')[];
  /** Fixed heights in points by row. */
  readonly fixedHeights: Readonly<Record<string, number>>;
  /** By address of the cell. */
  readonly validations: Readonly<Record<string, PlainValidation>>;
  /** The one that wins first. */
  readonly conditionalFormats: readonly PlainConditionalFormat[];
  /** Names of this sheet alone: "PL_KetQua" → "$H$8:$H$58". */
  readonly names: Readonly<Record<string, string>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly print: PlainPrint;
  /** What a protected sheet still allows beside typing into unlocked cells; undefined where it is not protected. */
  readonly protection: readonly string[] | undefined;
}

export interface PlainCell {
  /** A constant, or the result of the formula; "" for neither. */
  readonly value: string | number;
  readonly formula: string | undefined;
  readonly numberFormat: string;
  /** "Times New Roman 11 bold #808080". */
  readonly font: string;
  readonly fill: string;
  /** "top bottom left right: thin #7F7F7F"; "" without lines. */
  readonly border: string;
  readonly alignment: string;
  readonly isWrapped: boolean;
  readonly isLocked: boolean;
}

export interface PlainValidation {
  /** "=…" or "Đạt,Chưa đạt". */
  readonly rule: string;
  readonly prompt: readonly [title: string, text: string];
  readonly alert: readonly [style: string, title: string, text: string];
  readonly takesBlanks: boolean;
}

export interface PlainConditionalFormat {
  readonly range: string;
  /** "=…", or the icon set with its thresholds. */
  readonly rule: string;
  readonly look: string;
}

export interface PlainPrint {
  readonly paper: string;
  readonly orientation: string;
  /** Pages to fit, wide × high; 0 is as many as it takes. */
  readonly fit: string;
  readonly isCentred: boolean;
  /** Top, bottom, left, right, header, footer in whole millimetres. */
  readonly margins: readonly number[];
  readonly area: string;
  readonly titleRows: string;
  readonly header: string;
}

/** The parts of a font in one text. */
export function fontText(font: {
  name: string;
  size: number;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
  color?: string | undefined;
}): string {
  const { name, size, color } = font;
  const traits = (['bold', 'italic', 'underline'] as const).filter((trait) => font[trait]);
  return [name, size, ...traits, ...(color === undefined || color === '000000' ? [] : [`#${color}`])].join(
    ' ',
  );
}

/** What a conditional format changes in one text. */
export function lookText(look: {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  color?: string | undefined;
  fill?: string | undefined;
}): string {
  const { bold, italic, color, fill } = look;
  return [bold ? 'bold' : '', italic ? 'italic' : '', color ?? '', fill ? `on ${fill}` : '']
    .filter(Boolean)
    .join(' ');
}

/** The lines of a cell in one text. */
export function borderText(sides: readonly string[], line: string): string {
  return sides.length === 0 ? '' : `${[...sides].sort().join(' ')}: ${line}`;
}

/** The icon set that both writers are to make: by thresholds, without the numbers. */
export const ICONS = '3 symbols from 2 and 3 on, icons only';
