import type { AppendixStrings } from '../appendix/strings';
import { sameUnit } from '../number/unitMatch';
import type { Indicator } from '../plan/schema';
import type { CellSnapshot } from '../workbook/snapshot';
import { cellText } from './cellText';
import { restatesTarget } from './restatedTarget';
import { isSameWording } from './wording';

/** Whether a cell holds what the template prints as an indicator's unit, in whatever spelling. */
export function isPrintedUnit(
  cell: CellSnapshot | undefined,
  { unit, measure }: Indicator,
  strings: AppendixStrings,
): boolean {
  const raw = cellText(cell);
  const printed = strings.unit(unit, measure);
  return isSameWording(raw, printed) || sameUnit(raw, printed);
}

/** Whether a cell holds what the template prints as an indicator's target, in these or other words. */
export function isPrintedTarget(
  cell: CellSnapshot | undefined,
  indicator: Indicator,
  strings: AppendixStrings,
): boolean {
  return isSameWording(cellText(cell), strings.target(indicator)) || restatesTarget(cell, indicator);
}
