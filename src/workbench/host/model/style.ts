import { invalidArgument } from './refusal';

export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** A line on one side of a cell; names and spellings as in Office.js. */
export interface BorderLine {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** "#RRGGBB". */
  readonly color: string;
}

export type Borders = Readonly<Partial<Record<BorderSide, BorderLine>>>;

/** How a cell looks. Never changed in place: cells that look the same share one object. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** "#RRGGBB". */
  readonly fontColor: string;
  /** "#RRGGBB", or "" for no fill. */
  readonly fill: string;
  readonly borders: Borders;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontColor: '#000000',
  fill: '',
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
};

/** The HTML colour names an add-in is likely to write; Excel knows them all. */
const COLOUR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  pink: '#FFC0CB',
  purple: '#800080',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  lightblue: '#ADD8E6',
};

/** "#RRGGBB" in capitals; refuses what is no colour, as Excel does. */
export function colour(text: unknown): string {
  if (typeof text === 'string') {
    const named = COLOUR_NAMES[text.toLowerCase()];
    if (named) return named;
    const digits = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
    if (digits) return `#${digits.toUpperCase()}`;
    const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text.trim());
    if (short)
      return `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`.toUpperCase();
  }
  throw invalidArgument(`"${String(text)}" is not a colour.`);
}
