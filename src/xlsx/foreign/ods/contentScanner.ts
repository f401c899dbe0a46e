import type { DefinedName } from '../../../core/workbook/snapshot';
import { beyond, type ReadLimits } from '../../read/limits';
import { damaged } from '../../read/refusal';
import {
  forEachStartTag,
  readStartTag,
  skipElement,
  type Attributes,
  type StartTag,
} from '../../read/xmlScan';
import type { XmlPart } from '../../read/xmlText';
import { doubleQuoted, withoutSections } from './plainSpelling';
import { excelReference } from './rangeReference';
import { Table, type SheetLayout } from './table';

/** What is read of `content.xml` beside its cells. */
export interface ScannedContent {
  /** Of the sheets, in their order. */
  readonly layouts: readonly SheetLayout[];
  readonly definedNames: readonly DefinedName[];
}

/** The library looks for each plain cell through all array formulas: so many looks take about half a second. */
const MOST_LOOKS = 100_000_000;

/** Of an element's name with its prefix: longer ones are not ODF's. */
const LONGEST_NAME = 256;

/** What is no sheet, though it holds tables and cells: copies of other files' cells, and the cells' earlier contents. */
const ASIDE = new Set(['dde-links', 'tracked-changes']);

/** Reads start tags as the library knows them: by local names, whatever the prefix. */
export class ContentScanner {
  private readonly hiddenStyles = new Set<string>();
  private readonly tables: Table[] = [];
  private readonly names: DefinedName[] = [];
  private style = '';
  private cells = 0;
  private arrays = 0;
  private blanks = 0;

  constructor(private readonly limits: ReadLimits) {}

  /**
   * Reads a part and gives it back as the library can read it: in its own spelling, and without what it would take for
   * something else (conditions of number formats, tables that are no sheets).
   */
  scan(part: XmlPart): Uint8Array {
    const { start } = part;
    const text = withoutSections(part.text, start);
    const behindTables = text.lastIndexOf('</table:table>');
    const pieces: string[] = [];
    let kept = 0;
    const replace = (from: number, to: number, by: string): void => {
      pieces.push(text.slice(kept, from), by);
      kept = to;
    };
    const visit = (at: number): number => {
      const tag = readStartTag(text, at);
      const name = localName(tag.name);
      // The library takes the Chinese names of another format for these; ODF has none but ASCII names.
      if (/[^\x21-\x7e]/.test(name)) throw damaged('elementName');
      if (ASIDE.has(name) || (name === 'table' && this.tables.at(-1)?.isOpen)) {
        const end = skipElement(text, at);
        replace(at, end, '');
        return end;
      }
      // The library prints with these what it cannot read.
      const isCondition = name === 'map' && tag.selfClosing;
      if (!isCondition) this.visit(name, tag, localNames(tag.attributes), at < behindTables);
      const written = text.slice(at, tag.end);
      const plain = isCondition ? '' : plainTag(written, name, tag);
      if (plain !== written) replace(at, tag.end, plain);
      return tag.end - 1;
    };
    forEachStartTag(text, start, visit, (nameAt) => {
      this.leave(localName(endedName(text, nameAt)));
    });
    pieces.push(text.slice(kept));
    return new TextEncoder().encode(pieces.join(''));
  }

  finish(): ScannedContent {
    let hidden = 0;
    const count = (lines: number): void => {
      hidden += lines;
      if (hidden > this.limits.cells) throw beyond(this.limits, 'cells');
    };
    return { layouts: this.tables.map((table) => table.layout(count)), definedNames: this.names };
  }

  private visit(name: string, tag: StartTag, attributes: Attributes, inTables: boolean): void {
    const table = this.tables.at(-1);
    switch (name) {
      case 'style':
        this.style = attributes.get('name') ?? '';
        break;
      case 'table-properties':
        if (attributes.get('display') === 'false') this.hiddenStyles.add(this.style);
        break;
      case 'table': {
        if (tag.selfClosing) break;
        const hidden = this.hiddenStyles.has(attributes.get('style-name') ?? '');
        this.tables.push(new Table(attributes.get('name') ?? '', hidden ? 'hidden' : 'visible'));
        break;
      }
      case 'named-range':
        this.addName(attributes, inTables ? table?.name : undefined);
        break;
      case 's':
        this.blanks += repeats(attributes.get('c'));
        if (this.blanks > this.limits.foreignBytes) throw beyond(this.limits, 'foreignBytes');
        break;
      default:
        if (table) this.visitPart(name, tag, attributes, table);
    }
  }

  private visitPart(name: string, { selfClosing }: StartTag, attributes: Attributes, table: Table): void {
    const hidden = /^(collapse|filter)$/.test(attributes.get('visibility') ?? '');
    if (name === 'table-column') {
      const last = table.column + repeats(attributes.get('number-columns-repeated'));
      if (hidden) table.columns.push([table.column + 1, last]);
      table.column = last;
    } else if (name === 'table-row') {
      const first = table.row + 1;
      table.rowRepeat = repeats(attributes.get('number-rows-repeated'));
      table.row += table.rowRepeat;
      if (hidden) table.rows.push([first, table.row]);
    } else if (name === 'covered-table-cell') {
      table.cellRepeat = repeats(attributes.get('number-columns-repeated'));
    } else if (name === 'table-cell') {
      table.cellRepeat = repeats(attributes.get('number-columns-repeated'));
      // The library would read as much of it as looks like a number: 1 of "1,5".
      if (isNumeric(attributes.get('value-type')) && !isNumber(attributes.get('value') ?? '0')) {
        throw damaged('number');
      }
      if (attributes.has('number-matrix-rows-spanned')) this.arrays++;
      if (selfClosing && attributes.has('value-type')) this.countCells(table);
    }
  }

  /** The library writes a cell where it ends, as often as the row and the cell that began last are repeated; also a stray end. */
  private leave(name: string): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (name === 'table-cell') this.countCells(table);
    else if (name === 'table') table.isOpen = false;
  }

  private countCells(table: Table): void {
    this.cells += table.rowRepeat * table.cellRepeat;
    if (this.cells > this.limits.cells || this.cells * this.arrays > MOST_LOOKS) {
      throw beyond(this.limits, 'cells');
    }
    table.lastRow = table.row;
  }

  private addName(attributes: Attributes, sheet: string | undefined): void {
    const name = attributes.get('name') ?? '';
    const refersTo = excelReference(attributes.get('cell-range-address') ?? '');
    this.names.push(sheet === undefined ? { name, refersTo } : { name, sheet, refersTo });
  }
}

/** The start tag as the library reads it. */
function plainTag(
  written: string,
  name: string,
  { name: fullName, selfClosing, attributes }: StartTag,
): string {
  const plain = written.includes("'") ? doubleQuoted(written) : written;
  // The library drops the number of a cell that has no text to show it by.
  return name === 'table-cell' && selfClosing && isNumeric(localNames(attributes).get('value-type'))
    ? `${plain.slice(0, -2)}></${fullName}>`
    : plain;
}

/** A value of the type xsd:double (ODF 1.3 part 3, 19.389). */
const isNumber = (value: string): boolean =>
  /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?INF|NaN)\s*$/.test(value);

const isNumeric = (valueType: string | undefined): boolean =>
  valueType !== undefined && valueType !== 'string';

function repeats(attribute = '1'): number {
  return Math.max(1, Number(attribute) || 1, parseInt(attribute, 10) || 1);
}

/** The name in the end tag whose name begins at `at`. */
function endedName(text: string, at: number): string {
  return /[^\s>]*/.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? '';
}

/** The library also cuts a name at its first underscore. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).replace(/_[^]*$/, '');
}

function localNames(attributes: Attributes): Attributes {
  const local = new Map<string, string>();
  for (const [name, value] of attributes) {
    const key = name.slice(name.indexOf(':') + 1);
    // The office's own value type counts, not that of its extension (calcext).
    if (!local.has(key)) local.set(key, value);
  }
  return local;
}
