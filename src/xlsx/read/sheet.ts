import type { CellList, CellRange } from '../../core/workbook/snapshot';
import { decodeUtf8, forEachStartTagAt, isTagAt, skipElementAt, tagEndAt } from './byteScan';
import { MAX_COLUMN, parseRange } from './cellReference';
import { CellScanner } from './cellScanner';
import type { CellContext } from './cellValue';
import { checkList, type ReadLimits } from './limits';
import { damaged } from './refusal';
import type { ReadTotals } from './sheetFormulas';
import type { XmlBytes } from './xmlBytes';
import { isTrue, readAttribute, readStartTag } from './xmlScan';

/** What is in a worksheet part. */
export interface SheetContent {
  readonly cells: CellList;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Reads a worksheet part (ECMA-376 part 1, 18.3.1.99). */
export function readSheet(
  part: XmlBytes,
  context: CellContext,
  limits: ReadLimits,
  totals: ReadTotals,
): SheetContent {
  const { bytes: xml, root, start } = part;
  if (root !== 'worksheet') throw damaged('sheetRoot', { root: root.slice(0, 64) });
  const scanner = new CellScanner(xml, context, limits, totals);
  const merges: CellRange[] = [];
  const hidden: [first: number, last: number][] = [];
  const data = { found: false };
  const tagAt = (at: number): string => decodeUtf8(xml, at, tagEndAt(xml, at) + 1);
  forEachStartTagAt(xml, start, (at) => {
    if (isTagAt(xml, at, '<sheetData')) {
      data.found = true;
      const end = tagEndAt(xml, at);
      return xml[end - 1] === 0x2f ? end : scanner.scan(end + 1);
    }
    if (isTagAt(xml, at, '<mergeCell')) {
      const range = parseRange(readAttribute(tagAt(at), 0, 'ref') ?? '');
      if (!range) throw damaged('mergeReference');
      checkList(merges.length, limits);
      merges.push(range);
    } else if (isTagAt(xml, at, '<col')) {
      const { attributes } = readStartTag(tagAt(at), 0);
      if (!isTrue(attributes.get('hidden'))) return undefined;
      checkList(hidden.length, limits);
      hidden.push([Number(attributes.get('min')), Number(attributes.get('max'))]);
    } else if (isTagAt(xml, at, '<extLst')) {
      return skipElementAt(xml, at, limits);
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
