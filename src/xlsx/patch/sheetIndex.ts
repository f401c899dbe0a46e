import type { CellRange } from '../../core/workbook/snapshot';
import { MAX_COLUMN, parseRange } from '../read/cellReference';
import { damaged } from '../read/refusal';
import { readAttribute, skipElement } from '../read/xmlScan';
import { elementAt, forEachChild, type ElementSpan, type RawXml } from './rawXml';
import { indexRows, type CellSpan, type FormulaSpan, type RowSpan } from './rowIndex';

/** A range of columns with a look of its own (`<col>`). */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly style?: string;
  readonly start: number;
  readonly tagEnd: number;
  /** Index behind the element. */
  readonly end: number;
}

/** A range that an array formula or a data table fills. */
export interface FilledRange {
  readonly type: 'arrayFormula' | 'dataTable';
  readonly range: CellRange;
}

/** A cell's place as a key. */
export function cellKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

/** Where things stand in a worksheet part, as far as editing needs to know. */
export interface SheetIndex {
  readonly xml: RawXml;
  readonly data: ElementSpan;
  /** Where the end tag of `<sheetData>` begins. */
  readonly dataEnd: number;
  readonly rows: readonly RowSpan[];
  /** Shared, array and data table formulas. */
  readonly formulas: readonly FormulaSpan[];
  /** The cells of the rows that are wanted, by `cellKey`; of two in one place the last, as the reader has it. */
  readonly cells: ReadonlyMap<string, CellSpan>;
  /** Ranges that one formula fills. */
  readonly filled: readonly FilledRange[];
  readonly merges: readonly CellRange[];
  /** In the order of the file. */
  readonly columns: readonly ColumnSpan[];
  /** Width of columns that have none of their own, as the sheet states it. */
  readonly standardWidth?: string;
  /** `<cols>`, where the sheet has one, and where its end tag begins. */
  readonly cols?: ElementSpan & { readonly close: number };
  /** The tag of `<dimension>`. */
  readonly dimension?: ElementSpan;
  /** Relationship of the drawing that shows notes, where the sheet has one. */
  readonly legacyDrawing?: string | undefined;
  /** Where `<legacyDrawing>` belongs. */
  readonly legacyDrawingAt: number;
}

/** Children of a worksheet that stand before `<legacyDrawing>` (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
const BEFORE_LEGACY_DRAWING = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
    'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
    'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
    'customProperties cellWatches ignoredErrors smartTags drawing'
  ).split(' '),
);

/** Indexes a worksheet part; cells are listed in the rows `wanted` only. */
export function indexSheet(xml: RawXml, wanted: ReadonlySet<number>): SheetIndex {
  if (xml.root !== 'worksheet') throw damaged('sheetRoot', { root: xml.root.slice(0, 64) });
  if (xml.selfClosing) throw damaged('noSheetData');
  const { text } = xml;
  const merges: CellRange[] = [];
  const columns: ColumnSpan[] = [];
  const found: {
    data?: ElementSpan;
    dimension?: ElementSpan;
    cols?: ElementSpan & { readonly close: number };
    standardWidth?: string;
    legacyDrawing?: string | undefined;
  } = {};
  let content = { rows: [] as RowSpan[], formulas: [] as FormulaSpan[], end: 0 };
  let legacyDrawingAt = 0;
  let isLastBefore = false as boolean;
  const end = forEachChild(text, xml.tagEnd, (child) => {
    if (isLastBefore) legacyDrawingAt = child.start;
    isLastBefore = BEFORE_LEGACY_DRAWING.has(child.name);
    if (child.name === 'sheetData') {
      found.data = child;
      if (child.selfClosing) return undefined;
      content = indexRows(text, child.tagEnd, wanted);
      return elementAt(text, content.end).tagEnd;
    }
    if (child.name === 'dimension') found.dimension = child;
    if (child.name === 'legacyDrawing')
      found.legacyDrawing = relationshipId(text.slice(child.start, child.tagEnd));
    if (child.name === 'sheetFormatPr') {
      const width = readAttribute(text, child.start, 'defaultColWidth');
      if (Number(width) > 0) found.standardWidth = width as string;
    }
    if (child.name === 'cols') found.cols = { ...child, close: indexColumns(text, child, columns) };
    if (child.selfClosing) return undefined;
    if (child.name === 'mergeCells') {
      forEachChild(text, child.tagEnd, ({ name, start }) => {
        const range = name === 'mergeCell' ? parseRange(readAttribute(text, start, 'ref') ?? '') : undefined;
        if (range) merges.push(range);
        return undefined;
      });
    }
    return undefined;
  });
  if (isLastBefore) legacyDrawingAt = end;
  const { data, ...rest } = found;
  if (!data) throw damaged('noSheetData');
  const dataEnd = data.selfClosing ? data.tagEnd : content.end;
  const { rows, formulas } = content;
  return {
    xml,
    data,
    dataEnd,
    rows,
    cells: new Map(rows.flatMap((row) => row.cells.map((cell) => [cellKey(cell), cell]))),
    formulas,
    filled: formulas.flatMap(filledRange),
    merges,
    columns,
    legacyDrawingAt,
    ...rest,
  };
}

/** Adds the column ranges in `<cols>`; returns where its end tag begins. */
function indexColumns(text: string, cols: ElementSpan, columns: ColumnSpan[]): number {
  if (cols.selfClosing) return cols.tagEnd;
  return forEachChild(text, cols.tagEnd, ({ start, tagEnd }) => {
    const end = skipElement(text, start);
    const style = readAttribute(text, start, 'style');
    const [first, last] = [readAttribute(text, start, 'min'), readAttribute(text, start, 'max')].map(Number);
    if (columns.length >= MAX_COLUMN) throw damaged('columnNumber');
    if (first && last)
      columns.push({ first, last, start, tagEnd, end, ...(style !== undefined && { style }) });
    return end;
  });
}

function filledRange({ type, attributes, row, column }: FormulaSpan): FilledRange[] {
  if (type === 'shared') return [];
  const own = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  const range = parseRange(attributes.get('ref') ?? '') ?? own;
  return [{ type: type === 'array' ? 'arrayFormula' : type, range }];
}

/** The value of "r:id", whatever the prefix. */
function relationshipId(tag: string): string | undefined {
  return /\s(?:[^\s=:]+:)?id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
}
