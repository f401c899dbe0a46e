import { accessDenied } from '../model/refusal';
import type { Rect } from '../model/geometry';
import { areLinesFormattable, isEditable, isFormattable } from '../model/protection';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { EventHub } from '../protocol/eventHub';

/** What the API objects know of the host. */
export interface HostScope {
  readonly workbook: Workbook;
  readonly events: EventHub;
  /** Leaves formulas stale until the batch ends. */
  suspendCalculation(): void;
}

/** Cells of one sheet that an object is about: one rectangle for a range, several for areas. */
export interface Cells {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

/** @throws Refusal AccessDenied where a protected sheet keeps the content. */
export function requireEditable({ sheet, rects }: Cells): void {
  if (!rects.every((rect) => isEditable(sheet, rect))) throw accessDenied();
}

/** @throws Refusal AccessDenied where a protected sheet keeps the look. */
export function requireFormattable({ sheet }: Cells): void {
  if (!isFormattable(sheet)) throw accessDenied();
}

/**
 *
 */
export function requireLinesFormattable({ sheet }: Cells, axis: 'rows' | 'columns'): void {
  if (!areLinesFormattable(sheet, axis)) throw accessDenied();
}

/** @throws Refusal AccessDenied on a protected sheet, whatever its options. */
export function requireUnprotected({ sheet }: { readonly sheet: Sheet }): void {
  if (sheet.protection) throw accessDenied();
}

/** The one value all have, or null where they differ. */
export function uniform<T>(values: Iterable<T>): T | null {
  let found: T | undefined;
  let isFirst = true;
  for (const value of values) {
    if (isFirst) [found, isFirst] = [value, false];
    else if (found !== value) return null;
  }
  return isFirst ? null : (found as T);
}
