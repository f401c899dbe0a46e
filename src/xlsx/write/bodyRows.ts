import type { BodyDescription } from '../../core/appendix/description';
import { columnLetters } from '../../core/workbook/address';
import { attributeOf, elementText } from '../patch/xmlValues';

/** Characters gathered before they are encoded: few large pieces, none too large. */
const PIECE = 1 << 20;

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

/** Text that XML would not carry as it is, which few cells have. */
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
const EDGE_BLANK = /^\s|\s$|\n/;

function cellXml(value: string | number | undefined, start: string): string {
  if (value === undefined || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  const text = NEEDS_ESCAPE.test(value) ? elementText(value) : value;
  const space = EDGE_BLANK.test(value) ? ' xml:space="preserve"' : '';
  return `${start} t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}

/**
 * The sheet's XML with the rows of its body in place of the sample row, as bytes. Made piece by piece when asked for,
 * because a body may have a hundred thousand rows.
 */
export function* withBodyRows(xml: string, body: BodyDescription): Iterable<Uint8Array> {
  const { before, after, styles } = sampleOf(xml, body);
  const encoder = new TextEncoder();
  const columns = styles.map((_, at) => columnLetters(at + 1));
  let text = before;
  let row = body.firstRow;
  for (const values of body.rows) {
    text += `<row r="${row}">`;
    for (let at = 0; at < styles.length; at += 1) {
      text += cellXml(values[at], `<c r="${columns[at] ?? ''}${row}"${styles[at] ?? ''}`);
    }
    text += '</row>';
    row += 1;
    if (text.length > PIECE) {
      yield encoder.encode(text);
      text = '';
    }
  }
  yield encoder.encode(text + after);
}
