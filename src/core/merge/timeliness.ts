import { daysBetween } from '../calendar/day';
import { deadlinesOf } from '../calendar/deadlines';
import type { Plan, ReportingUnit } from '../plan/schema';
import type { FileOutcome } from './fileStatus';
import { filesByUnit } from './fileStatus';
import type { MergeState, Sent } from './state';

/** A unit whose first file that says anything came after the last day. Days are ISO 8601. */
export interface Late {
  readonly unit: string;
  readonly file: string;
  readonly sent: Sent;
  readonly lastDay: string;
  readonly days: number;
}

/** The last day on which a unit's report of a year is in time; undefined where the calendar asks it for none. */
export function lastDayOf(plan: Plan, unit: ReportingUnit, year: number): string | undefined {
  const deadlines = deadlinesOf(plan, unit, { year, today: `${year}-01-01` });
  return deadlines.find(({ role }) => role === 'reports')?.lastDay;
}

/**
 * Units that sent their first file late, the latest first. Where nothing says when, nobody is called late; a template that came back
 * as it went out is no report.
 */
export function lateUnits(
  { plan, year, claims }: Pick<MergeState, 'plan' | 'year' | 'claims'>,
  units: readonly ReportingUnit[],
  outcomes: readonly FileOutcome[],
): readonly Late[] {
  // Files of one content say the same.
  const saying = new Set(claims.map(({ origin }) => origin.sha256));
  const files = filesByUnit(outcomes);
  return units
    .flatMap((unit): Late[] => {
      const lastDay = lastDayOf(plan, unit, year);
      const sent = (files.get(unit.id) ?? [])
        .flatMap(({ file: { file, sha256, sent } }) => (sent && saying.has(sha256) ? [{ file, sent }] : []))
        .sort((one, other) => (one.sent.at < other.sent.at ? -1 : 1));
      const [first] = sent;
      if (lastDay === undefined || !first) return [];
      const days = daysBetween(lastDay, first.sent.at.slice(0, 10));
      return days > 0 ? [{ unit: unit.id, ...first, lastDay, days }] : [];
    })
    .sort((one, other) => other.days - one.days || (one.unit < other.unit ? -1 : 1));
}
