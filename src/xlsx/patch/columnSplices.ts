import { damaged } from '../read/refusal';
import type { ColumnEdit } from './edits';
import type { ColumnSpan, SheetIndex } from './sheetIndex';
import { insertInto, type Splice } from './splice';
import { attributeOf, withAttribute, withoutAttribute } from './xmlValues';

/** Width of columns where nothing says another, in characters: 64 pixels at Excel's default font. */
const STANDARD_WIDTH = '9.140625';
/** A column's tag has ten attributes at most; a longer one would be written as often as columns are cut out of it. */
const LONGEST_TAG = 2000;

/**
 * The changes to `<cols>` (ECMA-376 part 1, 18.3.1.17) that the edits ask for. A range of columns (`<col>`) that holds
 * an edited one is cut in pieces around it; columns without a range get one of their own.
 */
export function columnSplices(index: SheetIndex, edits: readonly ColumnEdit[]): Splice[] {
  const { xml, columns, standardWidth = STANDARD_WIDTH } = index;
  const sorted = [...edits].sort((a, b) => a.column - b.column);
  const placed = new Set<number>();
  const splices: Splice[] = [];
  for (const span of columns) {
    const within = editsWithin(sorted, span);
    if (within.length === 0) continue;
    splices.push({
      start: span.start,
      end: span.end,
      text: cutSpan(xml.text, span, within, placed, standardWidth),
    });
    for (const { column } of within) placed.add(column);
  }
  const fresh = sorted.filter(({ column }) => !placed.has(column));
  return [...splices, ...freshColumns(index, fresh, standardWidth)];
}

/** The edits of a range's columns; both lists are sorted, and the edits are the longer one. */
function editsWithin(sorted: readonly ColumnEdit[], { first, last }: ColumnSpan): readonly ColumnEdit[] {
  const firstFrom = (column: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.column ?? Infinity) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return sorted.slice(firstFrom(first), firstFrom(last + 1));
}

/** The elements that take the place of a range: its columns before, between and behind the edited ones, and these. */
function cutSpan(
  text: string,
  span: ColumnSpan,
  edits: readonly ColumnEdit[],
  placed: ReadonlySet<number>,
  standardWidth: string,
): string {
  const { start, tagEnd } = span;
  if (tagEnd - start > LONGEST_TAG) throw damaged('xml');
  const written = text.slice(start, tagEnd);
  const tag = `${written.slice(0, written.endsWith('/>') ? -2 : -1).trimEnd()}/>`;
  const piece = (first: number, last: number): string =>
    withAttribute(withAttribute(tag, 'min', String(first)), 'max', String(last));
  const pieces: string[] = [];
  let next = span.first;
  for (const edit of edits) {
    const { column } = edit;
    if (next < column) pieces.push(piece(next, column - 1));
    // Of two ranges for one column, which Excel does not write, the first counts from now on.
    if (!placed.has(column)) pieces.push(columnTag(piece(column, column), edit, standardWidth));
    next = column + 1;
  }
  if (next <= span.last) pieces.push(piece(next, span.last));
  return pieces.join('');
}

/** Ranges for columns that are in none, in their places. */
function freshColumns(
  { xml, columns, cols, data }: SheetIndex,
  edits: readonly ColumnEdit[],
  standardWidth: string,
): Splice[] {
  if (edits.length === 0) return [];
  const made = edits.map((edit) => {
    const { column } = edit;
    const tag = `<${xml.prefix}col min="${column}" max="${column}" width="${standardWidth}"/>`;
    return { column, text: columnTag(tag, edit, standardWidth) };
  });
  const all = made.map(({ text }) => text).join('');
  const name = `${xml.prefix}cols`;
  if (!cols) return [{ start: data.start, end: data.start, text: `<${name}>${all}</${name}>` }];
  if (cols.selfClosing) return [insertInto(cols, cols.close, name, all)];
  const inOrder = [...columns].sort((a, b) => a.first - b.first);
  let next = 0;
  return made.map(({ column, text }) => {
    while ((inOrder[next]?.first ?? Infinity) < column) next++;
    const at = inOrder[next]?.start ?? cols.close;
    return { start: at, end: at, text };
  });
}

/** A column's tag with its own look changed. */
function columnTag(tag: string, { width, hidden }: ColumnEdit, standardWidth: string): string {
  let made = tag;
  if (width !== undefined) {
    // It fits its contents no longer, or only by chance.
    made = withAttribute(
      withAttribute(withoutAttribute(made, 'bestFit'), 'width', String(width)),
      'customWidth',
      '1',
    );
  }
  if (hidden === undefined) return made;
  if (hidden) return withAttribute(made, 'hidden', '1');
  const shown = withoutAttribute(made, 'hidden');
  // Some programs hide a column by giving it no width; it would stay invisible.
  return Number(attributeOf(shown, 'width')) === 0 ? withAttribute(shown, 'width', standardWidth) : shown;
}
