import type { AnswerGap, Missing, StillMissing } from '../merge/aggregate/answer';
import { answerOf, isStillMissing } from '../merge/aggregate/answer';
import { ByPlace } from '../merge/byPlace';
import type { Claim } from '../merge/claim';
import type { Consolidation } from '../merge/consolidate';
import type { MergedFile } from '../merge/state';
import { lastDayOf } from '../merge/timeliness';
import type { Indicator, ReportingUnit } from '../plan/schema';

/** Why an answer that came in does not count. */
export type MendGap = Exclude<AnswerGap, StillMissing>;

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
  /** Indicators without a figure. */
  readonly missing: readonly Indicator[];
  /** Those of them of which the unit says that there is none yet. */
  readonly noFigureYet: ReadonlySet<Indicator>;
  /** Those of which something was said that does not count as it stands. */
  readonly toMend: readonly ToMend[];
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

/** What every unit that was asked has sent and still owes, in the plan's order. */
export function unitProgress(merge: Consolidation): UnitProgress[] {
  const { plan, year } = merge.state;
  const missingUnits = new Set(merge.missingUnits);
  const gapOf = gapsIn(merge);
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
    const missing = gaps.flatMap(({ indicator, because }) => (isStillMissing(because) ? [indicator] : []));
    const toMend = gaps.flatMap(({ indicator, because }): ToMend[] =>
      isStillMissing(because) ? [] : [{ indicator, because, said: saidOf(unit.id, indicator) }],
    );
    return {
      unit,
      ...(lastDay !== undefined && { lastDay }),
      hasSent: !missingUnits.has(unit),
      refused: merge.refused.byUnit.get(unit.id) ?? [],
      expected,
      missing,
      noFigureYet: new Set(gaps.flatMap((each) => (each.because === 'noFigureYet' ? [each.indicator] : []))),
      toMend,
    };
  });
}
