import { MAX_COLUMNS, MAX_ROWS } from './geometry';
import type { Rect } from './geometry';

/** Cells that are inserted or deleted, and the way the cells behind them go. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** `rows` moves cells down or up, `columns` moves them right or left. */
  readonly axis: 'rows' | 'columns';
  readonly rect: Rect;
}

interface Span {
  readonly start: number;
  readonly count: number;
}

const along = (rect: Rect, axis: Shift['axis']): Span =>
  axis === 'rows'
    ? { start: rect.row, count: rect.rowCount }
    : { start: rect.column, count: rect.columnCount };

const across = (rect: Rect, axis: Shift['axis']): Span => along(rect, axis === 'rows' ? 'columns' : 'rows');

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.start + inner.count <= outer.start + outer.count;

function moveSpan(span: Span, change: Span, kind: Shift['kind'], limit: number): Span | undefined {
  const end = span.start + span.count;
  if (span.start === 0 && span.count === limit) return span;
  if (kind === 'insert') {
    if (span.start >= change.start) {
      const start = span.start + change.count;
      return start >= limit ? undefined : { start, count: Math.min(span.count, limit - start) };
    }
    return end > change.start
      ? { start: span.start, count: Math.min(span.count + change.count, limit - span.start) }
      : span;
  }
  const changeEnd = change.start + change.count;
  if (end <= change.start) return span;
  if (span.start >= changeEnd) return { start: span.start - change.count, count: span.count };
  const lost = Math.min(end, changeEnd) - Math.max(span.start, change.start);
  return lost === span.count
    ? undefined
    : { start: Math.min(span.start, change.start), count: span.count - lost };
}

/** Where a rectangle is after the shift; undefined when all of it was deleted. The same object if it stayed. */
export function moveRect(rect: Rect, { kind, axis, rect: change }: Shift): Rect | undefined {
  // A rectangle that sticks out of the moving band stays, as Excel keeps references to it.
  if (!isInside(across(rect, axis), across(change, axis))) return rect;
  const before = along(rect, axis);
  const after = moveSpan(before, along(change, axis), kind, axis === 'rows' ? MAX_ROWS : MAX_COLUMNS);
  if (after === undefined || after === before) return after && rect;
  if (after.start === before.start && after.count === before.count) return rect;
  return axis === 'rows'
    ? { ...rect, row: after.start, rowCount: after.count }
    : { ...rect, column: after.start, columnCount: after.count };
}

/** Where a single cell is after the shift; undefined when it was deleted or pushed off the sheet. */
export function moveCell(
  row: number,
  column: number,
  shift: Shift,
): [row: number, column: number] | undefined {
  const moved = moveRect({ row, column, rowCount: 1, columnCount: 1 }, shift);
  return moved && [moved.row, moved.column];
}
