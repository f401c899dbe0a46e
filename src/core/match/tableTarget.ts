import { numberContext, readCell } from '../check/readCell';
import type { Indicator } from '../plan/schema';
import type { TableModel } from '../table/model';
import type { CellSnapshot } from '../workbook/snapshot';
import { asShown } from './asShown';

/** The column of a table that states the targets of a year: the one that names it, or the only one that names none. */
export function targetColumn({ columns }: TableModel, year: number): number | undefined {
  const targets = columns.filter(({ role }) => role === 'target');
  const ofYear = targets.filter((each) => each.year === year);
  const pool = ofYear.length > 0 ? ofYear : targets.filter((each) => each.year === undefined);
  return pool.length === 1 ? pool[0]?.column : undefined;
}

/**
 * True where a table states another target than the plan: another number, or another bound ("trên 95" for "từ 95 trở
 * lên"). What cannot be read as a target, or is no number, says nothing.
 * @param unit the unit of the row's targets, where it is known
 */
export function statesOtherTarget(
  cell: Pick<CellSnapshot, 'value' | 'format'>,
  indicator: Indicator,
  unit: string | undefined,
): boolean {
  const { value, upper, comparator } = indicator.target;
  if (value === undefined) return false;
  const read = readCell(asShown({ row: 1, column: 1, ...cell }, indicator, unit), numberContext(indicator));
  if (read.state !== 'reported') return false;
  if (read.value !== value) return !(upper !== undefined && read.upper === undefined && read.value === upper);
  if (read.upper !== upper && read.upper !== undefined) return true;
  return read.comparator !== undefined && read.comparator !== comparator;
}
