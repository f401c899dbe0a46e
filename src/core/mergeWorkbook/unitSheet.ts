import type { SheetDescription } from '../appendix/description';
import type { Consolidation } from '../merge/consolidate';
import type { FileOutcome } from '../merge/fileStatus';
import { filesByUnit } from '../merge/fileStatus';
import { lastDayOf } from '../merge/timeliness';
import type { Indicator, ReportingUnit } from '../plan/schema';
import type { ReportCell } from './reportSheet';
import { reportSheet } from './reportSheet';
import type { MergeWorkbookStrings } from './strings';

/** What one unit has sent and still owes. */
export interface UnitProgress {
  readonly unit: ReportingUnit;
  readonly lastDay?: string;
  readonly hasSent: boolean;
  readonly expected: readonly Indicator[];
  readonly missing: readonly Indicator[];
  /** Text to copy to the unit; absent where it owes nothing. */
  readonly reminder?: string;
}

/** What every unit that was asked has sent and still owes, in the plan's order. */
export function unitProgress(merge: Consolidation, strings: MergeWorkbookStrings): UnitProgress[] {
  const { plan, year } = merge.state;
  const missingUnits = new Set(merge.missingUnits);
  return Array.from(merge.expected.byUnit, ([unit, expected]): UnitProgress => {
    const lastDay = lastDayOf(plan, unit, year);
    const missing = expected.filter(({ id }) => {
      const cell = merge.cellOf(unit.id, id);
      return !cell?.statement && !cell?.conflict;
    });
    const hasSent = !missingUnits.has(unit);
    const owes = !hasSent || missing.length > 0;
    const reminder = strings.reminder({
      unit: unit.name,
      year,
      citation: plan.citation,
      lastDay,
      missing: missing.map(({ code, label }) => `${code} ${label}`),
      hasSent,
    });
    return {
      unit,
      ...(lastDay !== undefined && { lastDay }),
      hasSent,
      expected,
      missing,
      ...(owes && { reminder }),
    };
  });
}

const sentAt = ({ file }: FileOutcome) => file.sent?.at ?? '';

/** The file that was sent last; of two with the same time the first. */
const lastSent = ([first, ...others]: readonly FileOutcome[]) =>
  first && others.reduce((last, each) => (sentAt(each) > sentAt(last) ? each : last), first);

/** Who has sent, who was late, what is still missing, and a text to remind each by. */
export function describeUnits(merge: Consolidation, strings: MergeWorkbookStrings): SheetDescription {
  const text = strings.units;
  const late = new Map(merge.late.map((each) => [each.unit, each.days]));
  const files = filesByUnit(merge.files);
  const rows = unitProgress(merge, strings).map((each, at): ReportCell[] => {
    const { unit, lastDay, expected, missing, reminder } = each;
    const file = lastSent(files.get(unit.id) ?? []);
    const sent = file?.file.sent;
    return [
      at + 1,
      unit.name,
      lastDay && strings.moment(lastDay),
      file?.file.file,
      sent && strings.moment(sent.at),
      sent && strings.bases[sent.basis],
      late.get(unit.id),
      expected.length - missing.length,
      expected.length,
      reminder,
    ];
  });
  return reportSheet({
    name: strings.sheets.units,
    title: strings.titles.units(merge.state.year),
    columns: [
      { heading: strings.ordinal, width: 6, style: 'ordinal' },
      { heading: text.unit, width: 34, style: 'text' },
      { heading: text.lastDay, width: 14, style: 'centred' },
      { heading: text.file, width: 34, style: 'text' },
      { heading: text.sent, width: 16, style: 'centred' },
      { heading: text.basis, width: 22, style: 'text' },
      { heading: text.late, width: 10, style: 'centred' },
      { heading: text.reported, width: 10, style: 'centred' },
      { heading: text.expected, width: 10, style: 'centred' },
      { heading: text.reminder, width: 90, style: 'text' },
    ],
    rows,
    rowCount: rows.length,
    frozenColumns: 2,
  });
}
