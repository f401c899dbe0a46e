import type { CellRange, CellSnapshot } from '../../core/workbook/snapshot';
import { MAX_COLUMN, parseRange } from './cellReference';
import { CellScanner } from './cellScanner';
import type { CellContext } from './cellValue';
import type { ReadLimits } from './limits';
import { damaged } from './refusal';
import type { ReadTotals } from './sheetFormulas';
import { forEachStartTag, isTag, isTrue, readAttribute, readStartTag, skipElement } from './xmlScan';
import type { XmlPart } from './xmlText';

/** What is in a worksheet part. */
export interface SheetContent {
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Reads a worksheet part (ECMA-376 part 1, 18.3.1.99). */
export function readSheet(
  part: XmlPart,
  context: CellContext,
  limits: ReadLimits,
  totals: ReadTotals,
): SheetContent {
  const { text: xml, root, start } = part;
  if (root !== 'worksheet') throw damaged('sheetRoot', { root: root.slice(0, 64) });
  const scanner = new CellScanner(xml, context, limits, totals);
  const merges: CellRange[] = [];
  const hidden: [first: number, last: number][] = [];
  const data = { found: false };
  forEachStartTag(xml, start, (at) => {
    if (isTag(xml, at, '<sheetData')) {
      data.found = true;
      const tag = readStartTag(xml, at);
      return tag.selfClosing ? tag.end : scanner.scan(tag.end);
    }
    if (isTag(xml, at, '<mergeCell')) {
      const range = parseRange(readAttribute(xml, at, 'ref') ?? '');
      if (!range) throw damaged('mergeReference');
      merges.push(range);
    } else if (isTag(xml, at, '<col')) {
      const { attributes } = readStartTag(xml, at);
      if (isTrue(attributes.get('hidden')))
        hidden.push([Number(attributes.get('min')), Number(attributes.get('max'))]);
    } else if (isTag(xml, at, '<extLst')) {
      return skipElement(xml, at);
    }
    return undefined;
  });
  if (!data.found) throw damaged('noSheetData');
  return {
    cells: scanner.finish(),
    merges,
    hiddenRows: scanner.hiddenRows,
    hiddenColumns: columnsOf(hidden),
  };
}

/** The columns of the ranges, each once, however much the ranges overlap. */
function columnsOf(ranges: [first: number, last: number][]): Set<number> {
  const columns = new Set<number>();
  let next = 1;
  for (const [first, last] of ranges.sort((a, b) => a[0] - b[0])) {
    if (!(first >= 1 && last <= MAX_COLUMN)) throw damaged('columnNumber');
    for (next = Math.max(next, first); next <= last; next++) columns.add(next);
  }
  return columns;
}
