import type { ColumnEdit } from './edits';
import type { ColumnSpan, SheetIndex } from './sheetIndex';
import { insertInto, type Splice } from './splice';
import { withAttribute, withoutAttribute } from './xmlValues';

/** What a column has that says nothing of its width, in characters: 64 pixels at Excel's default font. */
const STANDARD_WIDTH = '9.140625';

/**
 * The changes to `<cols>` (ECMA-376 part 1, 18.3.1.17) that the edits ask for. A range of columns (`<col>`) that holds
 * an edited one is cut in pieces around it; columns without a range get one of their own.
 */
export function columnSplices(index: SheetIndex, edits: readonly ColumnEdit[]): Splice[] {
  const { xml, columns, cols, data } = index;
  const left = new Map([...edits].sort((a, b) => a.column - b.column).map((edit) => [edit.column, edit]));
  const splices: Splice[] = [];
  for (const span of columns) {
    const within = [...left.values()].filter(({ column }) => column >= span.first && column <= span.last);
    if (within.length === 0) continue;
    splices.push({ start: span.start, end: span.end, text: cutSpan(xml.text, span, within) });
    // Of two ranges for one column, which no program writes, the first counts.
    for (const { column } of within) left.delete(column);
  }
  const fresh = Array.from(left.values(), (edit) => {
    const { column } = edit;
    const tag = `<${xml.prefix}col min="${column}" max="${column}" width="${STANDARD_WIDTH}"/>`;
    return { column, text: columnTag(tag, edit) };
  });
  if (fresh.length === 0) return splices;
  const all = fresh.map(({ text }) => text).join('');
  const name = `${xml.prefix}cols`;
  if (!cols) {
    splices.push({ start: data.start, end: data.start, text: `<${name}>${all}</${name}>` });
  } else if (cols.selfClosing) {
    splices.push(insertInto(cols, cols.close, name, all));
  } else {
    for (const { column, text } of fresh) {
      const at = columns.find(({ first }) => first > column)?.start ?? cols.close;
      splices.push({ start: at, end: at, text });
    }
  }
  return splices;
}

/** The elements that take the place of a range: its columns before, between and behind the edited ones, and these. */
function cutSpan(text: string, span: ColumnSpan, edits: readonly ColumnEdit[]): string {
  const tag = text.slice(span.start, span.tagEnd).replace(/\s*\/?>$/, '/>');
  const piece = (first: number, last: number): string =>
    withAttribute(withAttribute(tag, 'min', String(first)), 'max', String(last));
  const pieces: string[] = [];
  let next = span.first;
  for (const edit of edits) {
    const { column } = edit;
    if (next < column) pieces.push(piece(next, column - 1));
    pieces.push(columnTag(piece(column, column), edit));
    next = column + 1;
  }
  if (next <= span.last) pieces.push(piece(next, span.last));
  return pieces.join('');
}

/** A column's tag with its own look changed. */
function columnTag(tag: string, { width, hidden }: ColumnEdit): string {
  let made = tag;
  if (width !== undefined) {
    // It fits its contents no longer, or only by chance.
    made = withAttribute(
      withAttribute(withoutAttribute(made, 'bestFit'), 'width', String(width)),
      'customWidth',
      '1',
    );
  }
  if (hidden !== undefined)
    made = hidden ? withAttribute(made, 'hidden', '1') : withoutAttribute(made, 'hidden');
  return made;
}
