import type { DefinedName } from '../../../core/workbook/snapshot';
import { MAX_COLUMN, MAX_ROW } from '../../read/cellReference';
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
import { endedName, isNumber, isNumeric, localName, localNames, repeats } from './names';
import { excelFormula, excelReference } from './openFormula';
import { plainTag, withoutSections, type ChangeValue } from './plainSpelling';
import { Table, type SheetLayout } from './table';

/** What is read of `content.xml` beside its cells. */
export interface ScannedContent {
  /** Of the sheets, in their order. */
  readonly layouts: readonly SheetLayout[];
  /** The formulas of all cells, as Excel writes them; the library is given their numbers here ("F0"). */
  readonly formulas: readonly string[];
  readonly definedNames: readonly DefinedName[];
}

/** The library looks for each plain cell through all array formulas: so many looks take about half a second. */
const MOST_LOOKS = 100_000_000;

/** What is no sheet, though it holds tables and cells: copies of other files' cells, and the cells' earlier contents. */
const ASIDE = new Set(['dde-links', 'tracked-changes']);

/** Reads start tags as the library knows them: by local names, whatever the prefix. */
export class ContentScanner {
  private readonly hiddenStyles = new Set<string>();
  private readonly tables: Table[] = [];
  private readonly names: DefinedName[] = [];
  private readonly formulas: string[] = [];
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
      const attributes = localNames(tag.attributes);
      if (!isCondition) this.visit(name, tag, attributes);
      const written = text.slice(at, tag.end);
      const plain = isCondition ? '' : this.plain(written, name, tag, attributes);
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
    const layouts = this.tables.map((table) => table.layout(count));
    return { layouts, formulas: this.formulas, definedNames: this.names };
  }

  private visit(name: string, tag: StartTag, attributes: Attributes): void {
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
        this.addName(attributes, table?.isOpen ? table.name : undefined);
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
      table.cellColumn = 0;
      if (hidden) table.rows.push([first, table.row]);
    } else if (name === 'covered-table-cell') {
      table.cellRepeat = repeats(attributes.get('number-columns-repeated'));
      table.cellColumn += table.cellRepeat;
    } else if (name === 'table-cell') {
      table.cellRepeat = repeats(attributes.get('number-columns-repeated'));
      table.cellColumn += table.cellRepeat;
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
    // No program shows what lies beyond a sheet, and the library would go there step by step.
    if (table.row > MAX_ROW) throw damaged('rowNumber');
    if (table.cellColumn > MAX_COLUMN) throw damaged('columnNumber');
    table.lastRow = table.row;
  }

  /** The start tag as the library reads it. */
  private plain(written: string, name: string, tag: StartTag, attributes: Attributes): string {
    const isCell = name === 'table-cell' || name === 'covered-table-cell';
    const change: ChangeValue = (fullName, value) => {
      const local = localName(fullName);
      if (local === 'formula') return `F${this.formulas.push(excelFormula(attributes.get(local) ?? '')) - 1}`;
      const most =
        local === 'number-columns-repeated'
          ? MAX_COLUMN
          : local === 'number-rows-repeated'
            ? MAX_ROW
            : Infinity;
      // Blanks to the end of the sheet, and often beyond; the library would list them all.
      return repeats(value) > most ? String(most) : undefined;
    };
    const isChanged = (isCell && attributes.has('formula')) || REPEATED.some((each) => attributes.has(each));
    const plain = plainTag(written, isChanged ? change : undefined);
    // The library drops the number of a cell that has no text to show it by.
    return name === 'table-cell' && tag.selfClosing && isNumeric(attributes.get('value-type'))
      ? `${plain.slice(0, -2)}></${tag.name}>`
      : plain;
  }

  private addName(attributes: Attributes, sheet: string | undefined): void {
    const name = attributes.get('name') ?? '';
    const refersTo = excelReference(attributes.get('cell-range-address') ?? '');
    this.names.push(sheet === undefined ? { name, refersTo } : { name, sheet, refersTo });
  }
}

const REPEATED = ['number-columns-repeated', 'number-rows-repeated'];
