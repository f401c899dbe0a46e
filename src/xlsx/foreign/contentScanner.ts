import type { DefinedName, SheetVisibility } from '../../core/workbook/snapshot';
import { MAX_COLUMN, MAX_ROW } from '../read/cellReference';
import { beyond, type ReadLimits } from '../read/limits';
import { damaged } from '../read/refusal';
import { forEachStartTag, readStartTag, type Attributes, type StartTag } from '../read/xmlScan';
import type { XmlPart } from '../read/xmlText';

/** What of a sheet is hidden. */
export interface SheetLayout {
  readonly visibility: SheetVisibility;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

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

/** Lines (rows or columns) that are hidden, ends included. */
type Lines = readonly [first: number, last: number];

class Table {
  row = 0;
  column = 0;
  rowRepeat = 1;
  /** How often the cell that began last is repeated. */
  cellRepeat = 1;
  lastRow = 0;
  readonly rows: Lines[] = [];
  readonly columns: Lines[] = [];

  constructor(
    readonly name: string,
    readonly visibility: SheetVisibility,
  ) {}

  /**
   * Hidden rows below the last cell are left out: a sheet hides its unused million with a single mark.
   * @param count is told how many lines are to be listed, before they are
   */
  layout(count: (lines: number) => void): SheetLayout {
    const linesOf = (ranges: readonly Lines[], most: number): Set<number> => {
      const lines = new Set<number>();
      for (const [first, end] of ranges) {
        const last = Math.min(end, most);
        if (last >= first) count(last - first + 1);
        for (let line = first; line <= last; line++) lines.add(line);
      }
      return lines;
    };
    return {
      visibility: this.visibility,
      hiddenRows: linesOf(this.rows, Math.min(this.lastRow, MAX_ROW)),
      hiddenColumns: linesOf(this.columns, MAX_COLUMN),
    };
  }
}

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

  /** Reads a part and gives it back without the conditions of number formats: the library prints what it cannot read. */
  scan({ text, start }: XmlPart): Uint8Array {
    const behindTables = text.lastIndexOf('</table:table>');
    const pieces: string[] = [];
    let kept = 0;
    const visit = (at: number): number => {
      const tag = readStartTag(text, at);
      const name = localName(tag.name);
      // The library takes the Chinese names of another format for these; ODF has none but ASCII names.
      if (/[^\x21-\x7e]/.test(name)) throw damaged('elementName');
      const attributes = localNames(tag.attributes);
      if (name === 'map' && tag.selfClosing) {
        pieces.push(text.slice(kept, at));
        kept = tag.end;
      } else {
        this.visit(name, tag, attributes, at < behindTables);
      }
      // The library drops the number of a cell that has no text to show it by.
      if (name === 'table-cell' && tag.selfClosing && isNumeric(attributes.get('value-type'))) {
        pieces.push(text.slice(kept, tag.end - 2), `></${tag.name}>`);
        kept = tag.end;
      }
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
      if (attributes.has('number-matrix-rows-spanned')) this.arrays++;
      if (selfClosing && attributes.has('value-type')) this.countCells(table);
    }
  }

  /** The library writes a cell where it ends, as often as the row and the cell that began last are repeated; also a stray end. */
  private leave(name: string): void {
    const table = this.tables.at(-1);
    if (name === 'table-cell' && table) this.countCells(table);
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

const rangePattern =
  /^\$?('(?:[^']|'')*'|[^'.]*)\.([$A-Z0-9]+)(?::(?:\$?(?:'(?:[^']|'')*'|[^'.]*))?\.([$A-Z0-9]+))?$/;

/** "$Sheet1.$A$1:.$B$3" (ODF 1.3 part 4, 5.8) as Excel writes it; anything else as it is. */
function excelReference(address: string): string {
  const [, sheet, first, last] = rangePattern.exec(address) ?? [];
  if (sheet === undefined || first === undefined) return address;
  return `${sheet}!${first}${last === undefined ? '' : `:${last}`}`;
}

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
