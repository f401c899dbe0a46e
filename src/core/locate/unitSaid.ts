import type { Plan, ReportingUnit } from '../plan/schema';
import { existsOn } from '../plan/units';
import { coverLine } from './coverLine';
import type { SheetIndex } from './sheetIndex';
import { isAbove, statedUnit } from './unitInHeading';
import { unitsCalledInFull } from './unitsCalled';

/** Whose an appendix says it is. */
export interface UnitSaid {
  /** Id of the unit where the plan knows it, else its name as written. */
  readonly unit: ReportingUnit['id'];
  /** Where nothing but the line "(Kèm theo Báo cáo … của …)" says it, which another witness overrules. */
  readonly isByCover?: true;
}

/** The one unit of a day; of units that had one name at different times, the one that is there. */
function only(units: readonly ReportingUnit[], day: string | undefined): ReportingUnit | undefined {
  const there = day === undefined ? units : units.filter((unit) => existsOn(unit, day));
  const [first, ...others] = there.length > 0 ? there : units;
  return others.length === 0 ? first : undefined;
}

/**
 * The unit that the line "Đơn vị báo cáo" above the table names, or without one the line "(Kèm theo Báo cáo … của …)", where that names one of
 * the plan's to the letter; undefined where neither says any.
 * @param day ISO 8601
 */
export function unitSaid(
  index: SheetIndex,
  firstDataRow: number,
  plan: Plan,
  day: string | undefined,
): UnitSaid | undefined {
  const stated = statedUnit(index, firstDataRow, plan);
  if (stated) return { unit: only(stated.units, day)?.id ?? stated.name };
  const cover = coverLine(index, firstDataRow);
  const unit = cover && only(unitsCalledInFull(plan, cover.name), day);
  return unit && !isAbove(plan, unit) ? { unit: unit.id, isByCover: true } : undefined;
}
