import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import type { IStyleData, Nullable } from '@univerjs/presets';
import { DEFAULT_STYLE } from '../../host/model';
import type { BorderLine, BorderSide, CellStyle } from '../../host/model';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign | undefined>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign | undefined>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const { TRUE } = BooleanNumber;
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const satisfies Partial<
  Record<BorderSide, string>
>;
const LINES: Readonly<Record<BorderLine['style'], Readonly<Partial<Record<BorderLine['weight'], number>>>>> =
  {
    Continuous: { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 },
    Dash: { Thin: 4, Medium: 9 },
    DashDot: { Thin: 5, Medium: 10 },
    DashDotDot: { Thin: 6, Medium: 11 },
    Dot: { Thin: 3 },
    Double: { Thick: 7, Thin: 7 },
    SlantDashDot: { Medium: 12 },
  };

const keyOf = (table: Readonly<Record<string, number | undefined>>, value: unknown): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);

/** Every member a style of ours may set: what is not set is taken away, because Univer adds styles up. */
const NOTHING = {
  ff: null,
  fs: null,
  it: null,
  bl: null,
  ul: null,
  st: null,
  bg: null,
  bd: null,
  cl: null,
  tb: null,
  ht: null,
  vt: null,
  n: null,
} as const;

function lineNumber({ style, weight }: BorderLine): number {
  const line = LINES[style];
  return line[weight] ?? line.Thin ?? line.Medium ?? 1;
}

function lineOf(number: number, color: string): BorderLine {
  for (const [style, weights] of Object.entries(LINES)) {
    const weight = keyOf(weights, number);
    if (weight) return { style: style as BorderLine['style'], weight: weight as BorderLine['weight'], color };
  }
  return { style: 'Continuous', weight: 'Thin', color };
}

function borders(style: CellStyle): NonNullable<IStyleData['bd']> | null {
  const drawn: Record<string, unknown> = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const line = style.borders[side as BorderSide];
    if (line) drawn[key] = { s: lineNumber(line), cl: { rgb: line.color } };
  }
  return Object.keys(drawn).length > 0 ? drawn : null;
}

const made = new WeakMap<CellStyle, IStyleData>();

/** A style as Univer draws it, without what the style leaves at its default. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const known = made.get(style);
  if (known) return known;
  const bd = borders(style);
  const horizontal = HORIZONTAL[style.horizontal];
  const drawn = {
    ff: style.fontName,
    fs: style.fontSize,
    ...(style.bold && { bl: TRUE }),
    ...(style.italic && { it: TRUE }),
    ...(style.underline !== 'None' && { ul: { s: TRUE } }),
    ...(style.strikethrough && { st: { s: TRUE } }),
    ...(style.fontColor !== '#000000' && { cl: { rgb: style.fontColor } }),
    ...(style.fill !== '' && { bg: { rgb: style.fill } }),
    ...(bd && { bd }),
    ...(horizontal !== undefined && { ht: horizontal }),
    vt: VERTICAL[style.vertical] ?? VerticalAlign.BOTTOM,
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.numberFormat !== 'General' && { n: { pattern: style.numberFormat } }),
  } as IStyleData;
  made.set(style, drawn);
  return drawn;
}

/** The same style with every other member taken away, for a cell that looked otherwise before. */
export const replacingStyle = (style: CellStyle): IStyleData =>
  ({ ...NOTHING, ...toUniverStyle(style) }) as unknown as IStyleData;

/** "#RRGGBB" of what Univer holds as "rgb(1,2,3)", "#abc" or "#AABBCC". */
export function hexColour(text: Nullable<string>): string | undefined {
  if (!text) return undefined;
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (numbers) {
    return `#${numbers
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;
}

/** What a person's edit made of a cell's look; what Univer has no notion of (locked, indent) stays as it was. */
export function fromUniverStyle(drawn: Nullable<IStyleData>, before: CellStyle): CellStyle {
  const style = drawn ?? {};
  const lines: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const line = style.bd?.[key];
    if (line?.s) lines[side as BorderSide] = lineOf(line.s, hexColour(line.cl.rgb) ?? '#000000');
  }
  return {
    ...before,
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    bold: style.bl === TRUE,
    italic: style.it === TRUE,
    underline: style.ul?.s ? (before.underline === 'None' ? 'Single' : before.underline) : 'None',
    strikethrough: style.st?.s === TRUE,
    fontColor: hexColour(style.cl?.rgb) ?? DEFAULT_STYLE.fontColor,
    fill: hexColour(style.bg?.rgb) ?? '',
    borders: {
      ...before.borders,
      top: undefined,
      bottom: undefined,
      left: undefined,
      right: undefined,
      ...lines,
    },
    horizontal:
      keyOf(HORIZONTAL, style.ht) ??
      (HORIZONTAL[before.horizontal] === undefined ? before.horizontal : 'General'),
    vertical: keyOf(VERTICAL, style.vt) ?? DEFAULT_STYLE.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
    numberFormat: style.n?.pattern ?? 'General',
  } as CellStyle;
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, member]) => member !== null && member !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, member]) => [key, sorted(member)]),
      )
    : value;

const texts = new WeakMap<object, string>();

/** A text that is equal for styles that are drawn the same. */
export function styleText(style: Nullable<IStyleData>): string {
  if (!style) return '{}';
  let text = texts.get(style);
  if (text === undefined) texts.set(style, (text = JSON.stringify(sorted(style))));
  return text;
}
