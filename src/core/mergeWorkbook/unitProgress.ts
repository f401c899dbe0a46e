import { fileKey } from '../merge/state';
import type { AnswerGap, Missing } from '../merge/aggregate/answer';
import { answerOf } from '../merge/aggregate/answer';
import { ByPlace } from '../merge/byPlace';
import type { Claim } from '../merge/claim';
import type { Consolidation } from '../merge/consolidate';
import { shownClaim, shownNames } from '../merge/namesApart';
import type { MergedFile } from '../merge/state';
import { lastDayOf } from '../merge/timeliness';
import type { Indicator, ReportingUnit } from '../plan/schema';
import { parseCell } from '../workbook/address';
import { indicatorName } from './names';
import type { MergeWorkbookStrings } from './strings';

/** Why an answer that came in does not count. */
export type MendGap = Exclude<AnswerGap, 'nothingSaid'>;

/** An answer of a unit that came in and stands in the way of the figure of the whole. */
export interface ToMend {
  readonly indicator: Indicator;
  readonly because: MendGap;
  /** What was said, each once; two or more where they contradict each other. */
  readonly said: readonly Claim[];
}

/** What one unit has sent and still owes. */
export interface UnitProgress {
  readonly unit: ReportingUnit;
  readonly lastDay?: string;
  readonly hasSent: boolean;
  /** Files that are probably the unit's and of which nothing is merged, where nothing else of it is. */
  readonly refused: readonly MergedFile[];
  readonly expected: readonly Indicator[];
  /** Indicators of which nothing was said. */
  readonly missing: readonly Indicator[];
  /** Those of which something was said that does not count as it stands. */
  readonly toMend: readonly ToMend[];
  /** Text to copy to the unit; absent where it owes nothing. */
  readonly reminder?: string;
}

type GapOf = (unit: ReportingUnit, indicator: Indicator) => AnswerGap | undefined;

/** Why a unit's answer does not count; that of a unit whose figure is only compared with the whole is looked at by itself. */
function gapsIn({ aggregates, expected, cellOf }: Consolidation): GapOf {
  const gaps = new ByPlace<Missing>();
  for (const { indicator, missing } of aggregates)
    for (const each of missing) gaps.set(each.unit, indicator, each);
  const counted = new ByPlace<true>();
  for (const { indicator, units } of expected.indicators)
    for (const { id } of units) counted.set(id, indicator.id, true);
  return (unit, { id }) => {
    if (counted.get(unit.id, id)) return gaps.get(unit.id, id)?.because;
    const answer = answerOf(unit, cellOf(unit.id, id));
    return answer.kind === 'gap' ? answer.because : undefined;
  };
}

const rowIn = (cell: string) => parseCell(cell)?.row;

/** Looks up the errors in a claim's row, as they were told of its file. */
function errorMessagesIn(files: readonly MergedFile[]): (claim: Claim) => readonly string[] {
  const byKey = new Map(files.map((each) => [fileKey(each), each]));
  return ({ errors = [], indicator, origin }) => {
    const found = (byKey.get(fileKey(origin))?.findings ?? []).filter(
      (finding) =>
        errors.includes(finding.code) &&
        (finding.indicator === undefined || finding.indicator === indicator) &&
        (finding.sheet === undefined || finding.sheet === origin.sheet),
    );
    // An indicator may stand in two rows; what is told of another row is no matter of this one.
    const row = rowIn(origin.cell);
    const inRow = found.filter(({ cell }) => cell === undefined || rowIn(cell) === row);
    return [...new Set((inRow.length > 0 ? inRow : found).map(({ message }) => message))];
  };
}

/** What every unit that was asked has sent and still owes, in the plan's order. */
export function unitProgress(merge: Consolidation, strings: MergeWorkbookStrings): UnitProgress[] {
  const { plan, year, files } = merge.state;
  const missingUnits = new Set(merge.missingUnits);
  const gapOf = gapsIn(merge);
  const nameOf = shownNames(files);
  const errorMessages = errorMessagesIn(files);
  const saidOf = (unit: string, { id }: Indicator): readonly Claim[] => {
    const cell = merge.cellOf(unit, id);
    if (cell?.conflict?.isOpen) return cell.conflict.statements.map(({ claims }) => claims[0]);
    return cell?.statement ? [cell.statement.claims[0]] : [];
  };
  return Array.from(merge.expected.byUnit, ([unit, expected]): UnitProgress => {
    const lastDay = lastDayOf(plan, unit, year);
    const gaps = expected.flatMap((indicator) => {
      const because = gapOf(unit, indicator);
      return because === undefined ? [] : [{ indicator, because }];
    });
    const missing = gaps.flatMap(({ indicator, because }) => (because === 'nothingSaid' ? [indicator] : []));
    const toMend = gaps.flatMap(({ indicator, because }): ToMend[] =>
      because === 'nothingSaid' ? [] : [{ indicator, because, said: saidOf(unit.id, indicator) }],
    );
    const hasSent = !missingUnits.has(unit);
    const refused = merge.refused.byUnit.get(unit.id) ?? [];
    const reminder = strings.reminder({
      unit: unit.name,
      year,
      citation: plan.citation,
      lastDay,
      missing: missing.map(({ id }) => indicatorName(plan, id)),
      toMend: toMend.map((each) => ({
        ...each,
        said: each.said.map((claim) => shownClaim(claim, nameOf)),
        name: indicatorName(plan, each.indicator.id),
        errors: each.said.flatMap(errorMessages),
      })),
      hasSent,
      refused,
    });
    return {
      unit,
      ...(lastDay !== undefined && { lastDay }),
      hasSent,
      refused,
      expected,
      missing,
      toMend,
      ...((!hasSent || gaps.length > 0) && { reminder }),
    };
  });
}
