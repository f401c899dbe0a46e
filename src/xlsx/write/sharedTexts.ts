import { elementText } from '../patch/xmlValues';

/** Longer texts are seldom the same twice: they stand in their cells. UTF-16 units. */
const LONGEST = 300;

/** Text that XML would not carry as it is, which few cells have. */
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
const EDGE_BLANK = /^\s|\s$|\n/;

function textElement(value: string): string {
  const text = NEEDS_ESCAPE.test(value) ? elementText(value) : value;
  return `<t${EDGE_BLANK.test(value) ? ' xml:space="preserve"' : ''}>${text}</t>`;
}

/**
 * The table of texts that cells refer to by number (ECMA-376 Part 1, §18.4.8), gone on from the one that the writing library wrote.
 * The rows of a large report say the same few thousand texts a million times.
 */
export class SharedTexts {
  /** What a cell has behind its style, by text. */
  private readonly cells = new Map<string, string>();
  private added = '';
  private readonly known: number;

  /** @param xml the part as it is */
  constructor(private readonly xml: string) {
    this.known = xml.match(/<si[\s>/]/g)?.length ?? 0;
  }

  /** The rest of a cell's XML behind its address and style. */
  cell(text: string): string {
    if (text.length > LONGEST) return ` t="inlineStr"><is>${textElement(text)}</is></c>`;
    const known = this.cells.get(text);
    if (known !== undefined) return known;
    const made = ` t="s"><v>${this.known + this.cells.size}</v></c>`;
    this.cells.set(text, made);
    this.added += `<si>${textElement(text)}</si>`;
    return made;
  }

  /** The part with all texts that were asked for. */
  toXml(): string {
    const count = this.known + this.cells.size;
    return this.xml
      .replace(/<sst\b[^>]*>/, (tag) => tag.replace(/(ount=")\d+/g, `$1${count}`))
      .replace('</sst>', () => `${this.added}</sst>`);
  }
}
