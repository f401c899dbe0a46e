import type { Indicator } from '../plan/schema';
import type { CellSnapshot } from '../workbook/snapshot';
import { cellText } from './cellText';
import { numberContext, readCell } from './readCell';
import type { CellReading } from './readCell';

/**
 * What a cell asks for: its number or numbers, and how they bound a result. A bare number asks for so much, or for no more than
 * so much, as the plan's does (domain: "đạt 40%").
 */
function demand(reading: CellReading, { comparator: asked }: Indicator['target']): string | undefined {
  if (reading.state !== 'reported') return undefined;
  const bare = asked === 'atLeast' || asked === 'atMost' ? asked : '';
  const { value, upper = '', comparator = bare } = reading;
  return [value, upper, comparator].join(' ');
}

/** The cell without the target's own year in front: "2030: 41,2%", "Năm 2030: 41,2%". */
function withoutYear(cell: CellSnapshot, year: number): CellSnapshot {
  const [, named, rest] = /^\D{0,10}(\d{4})\s*:([^]+)$/.exec(cellText(cell)) ?? [];
  return typeof cell.value === 'string' && rest !== undefined && Number(named) === year
    ? { ...cell, value: rest, asSeen: rest }
    : cell;
}

/**
 * Whether a cell asks for the same as the plan's target in other words: "< 2,45%" for "dưới 2,45%", "từ 40% trở lên" for "40%",
 * a cell that shows 40%. A target that a person judges is never the same so.
 */
export function restatesTarget(cell: CellSnapshot | undefined, indicator: Indicator): boolean {
  const { value, upper = '', comparator, year } = indicator.target;
  if (value === undefined) return false;
  const asked = demand(readCell(cell && withoutYear(cell, year), numberContext(indicator)), indicator.target);
  return asked === [value, upper, comparator].join(' ');
}
