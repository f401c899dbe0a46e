import type { CellRange } from '../../core/workbook/snapshot';
import { MAX_COLUMN, MAX_ROW, parseRange } from '../read/cellReference';
import type { CellEdit, ColumnEdit, EditRefusal, RowEdit } from './edits';
import type { PackageDraft } from './draft';
import { rootChildren } from './rawXml';
import { cellKey, type SheetIndex } from './sheetIndex';
import { attributeOf } from './xmlValues';

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
/** The tallest row Excel has, in points. */
const MAX_HEIGHT = 409.5;
/** The widest column Excel has: 255 characters and the room beside them. */
const MAX_WIDTH = 255.7109375;

/** Ranges of a sheet that other parts describe. */
export interface OwnedRange {
  readonly range: CellRange;
  readonly owner: 'tableHeader' | 'tableTotals' | 'pivotTable';
}

/** Whether an edit changes what a cell holds, and not its looks alone. */
export function changesContent({ value, formula }: CellEdit): boolean {
  return value !== undefined || formula !== undefined;
}

/** What is wrong with an edit whatever the workbook. */
export function invalidEdit(edit: CellEdit): EditRefusal | undefined {
  const { row, column, value, formula, result, fill, note } = edit;
  if (!isIndex(row, MAX_ROW) || !isIndex(column, MAX_COLUMN)) return 'outsideSheet';
  if (value !== undefined && (formula !== undefined || result !== undefined)) return 'contradiction';
  if ([value, result].some((each) => typeof each === 'number' && !Number.isFinite(each))) return 'notFinite';
  if ([value, result, note?.text].some((each) => typeof each === 'string' && each.length > MAX_TEXT))
    return 'tooLong';
  if (formula?.trim() === '') return 'emptyFormula';
  if (formula !== undefined && formula.length > MAX_FORMULA) return 'tooLong';
  if (fill && !/^[0-9a-f]{6}$/i.test(fill)) return 'colour';
  return undefined;
}

/** What is wrong with a row's edit. */
export function invalidRow({ row, height = 0 }: RowEdit): EditRefusal | undefined {
  if (!isIndex(row, MAX_ROW)) return 'outsideSheet';
  return height >= 0 && height <= MAX_HEIGHT ? undefined : 'notFinite';
}

/** What is wrong with a column's edit. */
export function invalidColumn({ column, width = 0 }: ColumnEdit): EditRefusal | undefined {
  if (!isIndex(column, MAX_COLUMN)) return 'outsideSheet';
  return width >= 0 && width <= MAX_WIDTH ? undefined : 'notFinite';
}

function isIndex(index: number, max: number): boolean {
  return Number.isInteger(index) && index >= 1 && index <= max;
}

/** Why the sheet does not take an edit. */
export function refusedBySheet(
  edit: CellEdit,
  { merges, filled, cells }: SheetIndex,
  owned: readonly OwnedRange[],
): EditRefusal | undefined {
  const { row, column } = edit;
  const isContent = changesContent(edit);
  const fills = filled.find(({ range }) => covers(range, row, column));
  const isResult = edit.result !== undefined && !isContent;
  if (isResult && !fills && !cells.get(cellKey(edit))?.formula) return 'contradiction';
  if (!isContent && !edit.note) return undefined;
  const merge = merges.find((range) => covers(range, row, column));
  if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) return 'mergedCell';
  if (!isContent) return undefined;
  // One cell's array formula goes with its cell; a larger one would lose what it fills.
  if (fills && (fills.type === 'dataTable' || !isOneCell(fills.range))) return fills.type;
  return owned.find(({ range }) => covers(range, row, column))?.owner;
}

function covers(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}

function isOneCell({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean {
  return firstRow === lastRow && firstColumn === lastColumn;
}

/** The ranges of a sheet that its tables and pivot tables own: `targets` are the sheet's relationships. */
export function ownedRanges(
  draft: PackageDraft,
  targets: readonly { readonly kind: string; readonly target: string }[],
): OwnedRange[] {
  return targets.flatMap(({ kind, target }): OwnedRange[] => {
    if (kind === 'table') return tableRanges(draft.requireXml(target).tag);
    if (kind !== 'pivotTable') return [];
    const pivot = draft.requireXml(target);
    return rootChildren(pivot).flatMap(({ name, start, tagEnd }): OwnedRange[] => {
      const range =
        name === 'location' && parseRange(attributeOf(pivot.text.slice(start, tagEnd), 'ref') ?? '');
      return range ? [{ range, owner: 'pivotTable' }] : [];
    });
  });
}

/** A table repeats its header cells as column names, and its totals (CT_Table, ECMA-376 part 1, 18.5.1.2). */
function tableRanges(tag: string): OwnedRange[] {
  const range = parseRange(attributeOf(tag, 'ref') ?? '');
  if (!range) return [];
  const headers = Number(attributeOf(tag, 'headerRowCount') ?? 1);
  const totals = Number(attributeOf(tag, 'totalsRowCount') ?? 0);
  const { firstRow, lastRow } = range;
  return [
    ...(headers > 0
      ? [{ range: { ...range, lastRow: firstRow + headers - 1 }, owner: 'tableHeader' as const }]
      : []),
    ...(totals > 0
      ? [{ range: { ...range, firstRow: lastRow - totals + 1 }, owner: 'tableTotals' as const }]
      : []),
  ];
}
