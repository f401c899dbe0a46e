import { indicatorsOf } from '../plan/rows';
import type { Plan, ReportingUnit } from '../plan/schema';
import { existsOn } from '../plan/units';
import { reportingDay } from './deadlines';

/** A unit that has something to report in a year. */
export interface Reporter {
  readonly unit: ReportingUnit;
  /** How many indicators are its. */
  readonly indicators: number;
}

/** Who fills in an appendix in a year, each unit as it is on the day its report is due. */
export interface Reporters {
  readonly reporters: readonly Reporter[];
  /** Units of the time that have nothing to report. */
  readonly idle: readonly ReportingUnit[];
}

/** The units of a plan that report in a year, in the plan's order. */
export function reportersOf(plan: Plan, year: number): Reporters {
  const reporters: Reporter[] = [];
  const idle: ReportingUnit[] = [];
  for (const unit of plan.units) {
    const day = reportingDay(plan, unit, year);
    if (!existsOn(unit, day)) continue;
    const indicators = indicatorsOf(plan, unit, day).length;
    if (indicators === 0) idle.push(unit);
    else reporters.push({ unit, indicators });
  }
  return { reporters, idle };
}

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** The file of a unit's appendix. An id is a lower-case slug, unique within its plan, and so is the name. */
export function unitFileName({ id }: ReportingUnit): string {
  return `${id}${RESERVED.test(id) ? '_' : ''}.xlsx`;
}
