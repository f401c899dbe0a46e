import type { Indicator } from '../plan/schema';
import type { CellSnapshot } from '../workbook/snapshot';
import { numberContext, readCell } from './readCell';
import type { CellReading } from './readCell';

/** What a target asks for: its number or numbers, and how they bound a result. */
function demand(reading: CellReading): string | undefined {
  if (reading.state !== 'reported') return undefined;
  const { value, upper, comparator } = reading;
  return [value, upper ?? '', comparator ?? ''].join(' ');
}

/**
 * Whether a cell asks for the same as the plan's target in other words: "< 2,45%" for "dưới 2,45%", a cell that shows 40%
 * for "40%". Targets in words are never the same so.
 * @param target the plan's target as the appendix prints it
 */
export function restatesTarget(
  cell: CellSnapshot | undefined,
  target: string,
  indicator: Indicator,
): boolean {
  const context = numberContext(indicator);
  const planned = demand(readCell({ row: 1, column: 1, value: target }, context));
  return planned !== undefined && demand(readCell(cell, context)) === planned;
}
