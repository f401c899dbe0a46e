import { behindEndTagAt, decodeUtf8, tagEndAt } from './byteScan';
import { parseRange } from './cellReference';
import { beyond, checkList, type ReadLimits } from './limits';
import { FormulaPieces, SharedFormula } from './sharedFormula';
import type { TextReader } from './textReader';
import { isTrue, readStartTag, type Attributes, type StartTag } from './xmlScan';

const F = 0x66;

/** What has been read of all sheets of a workbook so far, to hold against the limits. */
export interface ReadTotals {
  cells: number;
  formulaLength: number;
}

/** A formula that fills a range from its first cell: an array formula or a data table. */
interface FilledRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly formula: string;
}

/** A formula as far as it is known where its cell is read. */
export interface ReadFormula {
  /** `undefined` where the element says nothing; "" for a member whose master has not been read yet. */
  readonly formula: string | undefined;
  /** Group of a shared formula whose master has not been read yet. */
  readonly awaits?: string;
  /** Index behind the element. */
  readonly end: number;
}

/**
 * The formulas of one sheet (`<f>`, ECMA-376 part 1, 18.3.1.40). Every cell that Excel calculates gets a text:
 * members of a shared formula the master's, moved; cells of an array formula the one of the first cell.
 */
export class SheetFormulas {
  private readonly masters = new Map<string, SharedFormula>();
  private readonly pieces = new FormulaPieces();
  private readonly filled = new Map<number, FilledRange>();
  private filledColumns = 0;

  constructor(
    private readonly texts: TextReader,
    private readonly limits: ReadLimits,
    private readonly totals: ReadTotals,
  ) {}

  /** Reads the `<f>` element at `start`, in the cell at `row` and `column`. */
  read(xml: Uint8Array, start: number, row: number, column: number): ReadFormula {
    if (xml[start + 2] === 0x3e) {
      const text = this.texts.read(start + 3);
      const end = behindEndTagAt(xml, this.texts.end, F);
      return { formula: text === '' ? undefined : this.count(text), end };
    }
    const tagEnd = tagEndAt(xml, start) + 1;
    const tag = readStartTag(decodeUtf8(xml, start, tagEnd), 0);
    const text = tag.selfClosing ? '' : this.texts.read(tagEnd);
    const end = tag.selfClosing ? tagEnd : behindEndTagAt(xml, this.texts.end, F);
    const read = this.readTyped(tag, text, row, column);
    if (read.formula !== undefined) this.count(read.formula);
    return { ...read, end };
  }

  private readTyped(tag: StartTag, text: string, row: number, column: number): Omit<ReadFormula, 'end'> {
    const { attributes } = tag;
    const type = attributes.get('t');
    if (type === 'array' && text !== '') this.fill(attributes, text);
    if (type === 'dataTable') {
      const formula = dataTableFormula(attributes);
      this.fill(attributes, formula);
      return { formula };
    }
    const group = attributes.get('si');
    if (type !== 'shared' || group === undefined) return { formula: text === '' ? undefined : text };
    if (text !== '') {
      checkList(this.masters.size, this.limits);
      this.masters.set(group, new SharedFormula(text, row, column, this.pieces));
      return { formula: text };
    }
    const master = this.masters.get(group);
    return master ? { formula: master.at(row, column) } : { formula: '', awaits: group };
  }

  /** The formula of a group member whose master came later in the file; a group without a master is broken. */
  late(group: string, row: number, column: number): string {
    return this.count(this.masters.get(group)?.at(row, column) ?? '#REF!');
  }

  /** The formula that fills a cell without one of its own. */
  filling(row: number, column: number): string | undefined {
    if (this.filledColumns === 0) return undefined;
    const range = this.filled.get(column);
    return range && row >= range.firstRow && row <= range.lastRow ? range.formula : undefined;
  }

  private fill(attributes: Attributes, formula: string): void {
    const range = parseRange(attributes.get('ref') ?? '');
    if (!range || (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn)) return;
    this.filledColumns += range.lastColumn - range.firstColumn + 1;
    if (this.filledColumns > this.limits.cells) throw beyond(this.limits, 'cells');
    const { firstRow, lastRow } = range;
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      this.filled.set(column, { firstRow, lastRow, formula });
    }
  }

  private count(formula: string): string {
    this.totals.formulaLength += formula.length;
    if (this.totals.formulaLength > this.limits.formulaLength) throw beyond(this.limits, 'formulaLength');
    return formula;
  }
}

/** A what-if table as Excel shows it: =TABLE(row input, column input). */
function dataTableFormula(attributes: Attributes): string {
  const first = attributes.get('r1') ?? '';
  if (isTrue(attributes.get('dt2D'))) return `TABLE(${first},${attributes.get('r2') ?? ''})`;
  return isTrue(attributes.get('dtr')) ? `TABLE(${first},)` : `TABLE(,${first})`;
}
