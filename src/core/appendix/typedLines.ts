import type { SheetBuilder } from './builder';
import type { StyleName } from './description';
import { styles } from './styles';
import { rowHeight, wrappedLines } from './textHeight';

/** A line that somebody typed: its texts from left to right, each with the column it begins in, from 1. */
export type TypedLine = readonly { readonly column: number; readonly text: string }[];

/** What somebody did to the lines above or below a table, which count from 0. */
export interface LineChanges {
  /** Typed over a line. */
  readonly instead: Readonly<Record<number, TypedLine>>;
  /** Put in behind a line; behind -1 stands what is in front of all. */
  readonly after: Readonly<Record<number, readonly TypedLine[]>>;
}

export const NO_CHANGES: LineChanges = { instead: {}, after: {} };

/** Height of a text over a width in characters of the table's font; a larger font needs more. */
export function lineHeight(text: string, width: number, style: StyleName): number {
  const { fontSize, bold } = styles[style];
  return rowHeight(wrappedLines(text, (width * 11) / fontSize, bold), fontSize);
}

/** Each text reaches to where the next one begins. */
function putTyped(sheet: SheetBuilder<string>, line: TypedLine, style: StyleName): void {
  const cells = line.filter(({ column }) => column <= sheet.lastVisible);
  const heights = cells.map(({ column, text }, at) => {
    const last = (cells[at + 1]?.column ?? sheet.lastVisible + 1) - 1;
    sheet.putAcross(column, last, style, text);
    return lineHeight(text, sheet.widthOf(column, last), style);
  });
  sheet.endRow(Math.max(0, ...heights));
}

/** Lays lines out from the top, with what was typed over them and between them. */
export class LineLayout {
  private next = 0;

  /** @param style the look of lines that were put in */
  constructor(
    private readonly sheet: SheetBuilder<string>,
    private readonly changes: LineChanges,
    private readonly style: StyleName,
  ) {
    this.putAfter(-1);
  }

  /** The sheet's own next line, or what somebody typed over it. */
  line(style: StyleName, text: string): void {
    const { sheet, changes } = this;
    const at = this.next;
    this.next += 1;
    putTyped(sheet, changes.instead[at] ?? [{ column: 1, text }], style);
    this.putAfter(at);
  }

  private putAfter(at: number): void {
    for (const typed of this.changes.after[at] ?? []) putTyped(this.sheet, typed, this.style);
  }
}
