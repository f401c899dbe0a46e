import type { Plan, Reporting, ReportingUnit } from '../plan/schema';
import { existsOn, isCoordinator, predecessorsOf, unitOf } from '../plan/units';
import { oncePer } from '../memo/remember';
import { YEAR_END, addDays, dayIn, daysBetween, yearOf } from './day';

/** How near a deadline is: over, its last day, near, or further off. */
export type DeadlineState = 'late' | 'today' | 'soon' | 'ahead';

/** What a deadline is to a unit: it has to report, or reports come to it. */
export type DeadlineRole = 'reports' | 'receives';

/** One date by which somebody reports. Days are ISO 8601. */
export interface Deadline {
  readonly reporting: Reporting;
  /** The year the day named lies in. */
  readonly year: number;
  /** The day the plan names. */
  readonly due: string;
  /** The last day that is still in time: "trước ngày 30/11" excludes the 30th. */
  readonly lastDay: string;
  /** From today to the last day: 0 on the last day, negative afterwards. */
  readonly daysLeft: number;
  readonly state: DeadlineState;
  /** Absent where no unit is asked about. */
  readonly role?: DeadlineRole;
}

/**
 * A deadline is near from two weeks on: that is what the plans leave between the units' reports and the
 * coordinator's own (30/11 and 15/12), so it is the time a round of collecting and signing is taken to need.
 */
export const SOON_DAYS = 14;

function stateOf(daysLeft: number): DeadlineState {
  if (daysLeft < 0) return 'late';
  if (daysLeft === 0) return 'today';
  return daysLeft <= SOON_DAYS ? 'soon' : 'ahead';
}

/** The first year of an entry; undefined where nothing says it, as for a plan whose date is left blank. */
function firstYear(plan: Plan, { year }: Reporting): number | undefined {
  return year ?? (plan.date === null ? undefined : yearOf(plan.date));
}

function occursIn(plan: Plan, reporting: Reporting, year: number): boolean {
  if (reporting.recurrence === 'once') return reporting.year === year;
  return year >= (firstYear(plan, reporting) ?? year);
}

/** The day named and the last day in time, in a year. */
export function daysOf(
  { due: monthDay, inclusive }: Reporting,
  year: number,
): { due: string; lastDay: string } {
  const due = dayIn(year, monthDay);
  return { due, lastDay: inclusive ? due : addDays(due, -1) };
}

/** The units whose duty to report is a unit's on a day: its own, and theirs whose work it took over. */
function dutiesOf(plan: Plan, unit: ReportingUnit, day: string): readonly ReportingUnit[] {
  // What the coordinator reports goes with the coordinating, not with each part of its other work.
  const before = predecessorsOf(plan, unit, day);
  return isCoordinator(plan, unit, day)
    ? [unit, ...before]
    : [unit, ...before.filter((each) => !isCoordinator(plan, each))];
}

/** True where a unit is one of those an entry means, or does on a day what one of them did before. */
function hasToReport(plan: Plan, { fromUnits, fromKinds }: Reporting, unit: ReportingUnit, day: string) {
  return dutiesOf(plan, unit, day).some(
    ({ id, kind }) => fromUnits?.includes(id) === true || fromKinds?.includes(kind) === true,
  );
}

/** True where reports of an entry come to a unit: to the coordinator, and to the unit they go through. */
function isReceiver(plan: Plan, { via }: Reporting, unit: ReportingUnit, day: string): boolean {
  if (isCoordinator(plan, unit, day)) return true;
  // What went through the coordinator goes through whoever coordinates now.
  const through = via === undefined ? undefined : unitOf(plan, via);
  if (!through || isCoordinator(plan, through)) return false;
  return [unit, ...predecessorsOf(plan, unit, day)].includes(through);
}

/** What an entry is to a unit on a day; undefined where it is nothing to it, or the unit is not there. */
function roleOf(
  plan: Plan,
  reporting: Reporting,
  unit: ReportingUnit,
  day: string,
): DeadlineRole | undefined {
  if (!existsOn(unit, day)) return undefined;
  if (hasToReport(plan, reporting, unit, day)) return 'reports';
  return isReceiver(plan, reporting, unit, day) ? 'receives' : undefined;
}

function deadline(
  plan: Plan,
  reporting: Reporting,
  unit: ReportingUnit | undefined,
  year: number,
  today: string,
): Deadline | undefined {
  const { due, lastDay } = daysOf(reporting, year);
  const role = unit && roleOf(plan, reporting, unit, lastDay);
  if (unit && !role) return undefined;
  const daysLeft = daysBetween(today, lastDay);
  return { reporting, year, due, lastDay, daysLeft, state: stateOf(daysLeft), ...(role && { role }) };
}

const byLastDay = (one: Deadline, other: Deadline) => daysBetween(other.lastDay, one.lastDay);

/**
 * The deadlines of a year that concern a unit: what it has to report (itself, as one of a kind of unit, or for a
 * unit whose work it took over), and for the coordinator also what comes to it. All of them without a unit.
 * Earliest first. `today` is ISO 8601.
 */
export function deadlinesOf(
  plan: Plan,
  unit: ReportingUnit | undefined,
  { year, today }: { readonly year: number; readonly today: string },
): readonly Deadline[] {
  return plan.reporting
    .filter((reporting) => occursIn(plan, reporting, year))
    .flatMap((reporting) => deadline(plan, reporting, unit, year, today) ?? [])
    .sort(byLastDay);
}

/** The next time each entry that concerns a unit is due, today included; an entry whose only time is over has none. */
export function nextDeadlines(
  plan: Plan,
  unit: ReportingUnit | undefined,
  today: string,
): readonly Deadline[] {
  return plan.reporting
    .flatMap((reporting) => {
      const start = Math.max(yearOf(today), firstYear(plan, reporting) ?? 0);
      // "Trước ngày 01/01" has its last day in the year before.
      const year = [start, start + 1].find(
        (each) => occursIn(plan, reporting, each) && daysOf(reporting, each).lastDay >= today,
      );
      return year === undefined ? [] : (deadline(plan, reporting, unit, year, today) ?? []);
    })
    .sort(byLastDay);
}

/** By year, for each unit of a plan. */
const reportingDays = oncePer<Plan, (unit: ReportingUnit) => Map<number, string>>(() =>
  oncePer(() => new Map()),
);

/** The last day of a year's reporting by a unit, by which its rows are decided: its earliest, or 31 December. */
export function reportingDay(plan: Plan, unit: ReportingUnit | undefined, year: number): string {
  const yearEnd = dayIn(year, YEAR_END);
  if (!unit) return yearEnd;
  const known = reportingDays(plan)(unit);
  const own = () =>
    deadlinesOf(plan, unit, { year, today: yearEnd }).find(({ role }) => role === 'reports')?.lastDay;
  const day = known.get(year) ?? own() ?? yearEnd;
  known.set(year, day);
  return day;
}
