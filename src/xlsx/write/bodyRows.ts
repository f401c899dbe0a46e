import type { BodyDescription } from '../../core/appendix/description';
import { columnLetters } from '../../core/workbook/address';
import { attributeOf } from '../patch/xmlValues';
import type { SharedTexts } from './sharedTexts';

/**
 * Characters gathered before they are encoded. Few enough that what they are put together from is gone before the garbage collector
 * takes it for something that stays, and that V8 need not ask the system for memory for each text, as it does from 128 KB on.
 */
const PIECE = 1 << 15;

/** The row that the writing library made as a sample of the body's looks, and what stands around it. */
interface Sample {
  readonly before: string;
  readonly after: string;
  /** The style of each column, as an attribute: ` s="5"`. */
  readonly styles: readonly string[];
}

function sampleOf(xml: string, { firstRow, styles }: BodyDescription): Sample {
  const start = xml.search(new RegExp(`<row [^>]*\\br="${firstRow}"`));
  const end = xml.indexOf('</row>', start);
  if (start < 0 || end < 0) throw new Error(`the writing library wrote no row ${firstRow}`);
  const byColumn = new Map(
    Array.from(xml.slice(start, end).matchAll(/<c [^>]*>/g), ([tag]) => [
      (attributeOf(tag, 'r') ?? '').replace(/\d+$/, ''),
      attributeOf(tag, 's'),
    ]),
  );
  return {
    before: xml.slice(0, start),
    after: xml.slice(end + '</row>'.length),
    styles: styles.map((_, at) => {
      const style = byColumn.get(columnLetters(at + 1));
      return style === undefined ? '' : ` s="${style}"`;
    }),
  };
}

/** The cells of one column: what stands before the row's number, and behind it. */
interface Column {
  readonly open: string;
  readonly style: string;
}

/** What follows a cell's address and style. */
function rest(value: string | number | undefined, texts: SharedTexts): string {
  if (value === undefined || value === '') return '/>';
  return typeof value === 'number' ? `><v>${value}</v></c>` : texts.cell(value);
}

/**
 * The sheet's XML with the rows of its body in place of the sample row, as bytes. Made piece by piece when asked for,
 * because a body may have a hundred thousand rows.
 * @param texts takes up the texts of the rows
 */
export function* withBodyRows(xml: string, body: BodyDescription, texts: SharedTexts): Iterable<Uint8Array> {
  const { before, after, styles } = sampleOf(xml, body);
  const encoder = new TextEncoder();
  const columns = styles.map((style, at): Column => ({
    open: `<c r="${columnLetters(at + 1)}`,
    style: `"${style}`,
  }));
  let text = before;
  let row = body.firstRow;
  for (const values of body.rows) {
    text += `<row r="${row}">`;
    columns.forEach(({ open, style }, at) => {
      text += `${open}${row}${style}${rest(values[at], texts)}`;
    });
    text += '</row>';
    row += 1;
    if (text.length > PIECE) {
      yield encoder.encode(text);
      text = '';
    }
  }
  yield encoder.encode(text + after);
}
