import { compareDecimals, decimalPlaces, roundDecimal } from '../decimal/decimal';
import type { ReportingUnit } from '../plan/schema';
import type { Aggregate } from './aggregate/aggregate';
import { aggregateIndicator } from './aggregate/aggregateIndicator';
import { exactValue } from './aggregate/answer';
import { ByPlace } from './byPlace';
import type { Claim } from './claim';
import { compareSettled } from './compared';
import type { Counted } from './counted';
import { countedIn } from './counted';
import type { Asked, Expected } from './expected';
import { expectedIn } from './expected';
import type { FileOutcome } from './fileStatus';
import { fileOutcomes } from './fileStatus';
import { rejectedAgain } from './rejectedAgain';
import { relateSettled } from './related';
import type { RefusedSenders } from './refusedSenders';
import { refusedSenders } from './refusedSenders';
import type { Conflict, UnitCell } from './settle';
import { sentTimes, settle } from './settle';
import type { Decision, MergedFile, MergeState } from './state';
import type { Late } from './timeliness';
import { lateUnits } from './timeliness';

/** A figure of the whole that a source reports and that differs from what the units' figures make. */
export interface Disagreement {
  readonly indicator: string;
  readonly unit: string;
  readonly reported: Claim;
  readonly computed: Aggregate;
}

/** A merge worked out: what each unit says, what the whole comes to, who and what is missing. */
export interface Consolidation extends Counted {
  readonly state: MergeState;
  readonly expected: Expected;
  readonly files: readonly FileOutcome[];
  /** Every place where anything was said, unit by unit and indicator by indicator in the plan's order. */
  readonly cells: readonly UnitCell[];
  readonly cellOf: (unit: string, indicator: string) => UnitCell | undefined;
  readonly conflicts: readonly Conflict[];
  /** Decisions whose conflict is not there now: the sources agree, or one of them is itself in conflict. They hold when it comes back. */
  readonly dormant: readonly Decision[];
  readonly aggregates: readonly Aggregate[];
  readonly disagreements: readonly Disagreement[];
  /** Units that were asked and sent nothing that could be merged. */
  readonly missingUnits: readonly ReportingUnit[];
  /** Whose the refused files probably are, of units that sent nothing else. */
  readonly refused: RefusedSenders;
  readonly late: readonly Late[];
}

function groupClaims(claims: readonly Claim[]): Iterable<readonly [Claim, ...Claim[]]> {
  const byPlace = new ByPlace<[Claim, ...Claim[]]>();
  for (const claim of claims) {
    const same = byPlace.get(claim.unit, claim.indicator);
    if (same) same.push(claim);
    else byPlace.set(claim.unit, claim.indicator, [claim]);
  }
  return byPlace.values();
}

/** Whether a unit was asked for an indicator. */
function askedIn({ byUnit }: Expected): (unit: string, indicator: string) => boolean {
  const ofUnit = new Map(Array.from(byUnit, ([{ id }, own]) => [id, new Set(own.map((one) => one.id))]));
  return (unit, indicator) => ofUnit.get(unit)?.has(indicator) ?? false;
}

/** A witness is held against the computed figure at the witness's own precision. */
function disagreements(asked: Asked, computed: Aggregate, cellOf: Consolidation['cellOf']): Disagreement[] {
  const { value, coverage, reason } = computed;
  if (value === undefined || reason !== undefined || coverage.have < coverage.of) return [];
  return asked.witnesses.flatMap(({ id }): Disagreement[] => {
    const reported = cellOf(id, asked.indicator.id)?.statement?.claims[0];
    const said = reported && exactValue(reported);
    if (!reported || said === undefined) return [];
    const rounded = roundDecimal(value, decimalPlaces(said));
    return compareDecimals(said, rounded) === 0
      ? []
      : [{ indicator: asked.indicator.id, unit: id, reported, computed }];
  });
}

function withoutConflict(
  decisions: readonly Decision[],
  conflicts: readonly Conflict[],
): readonly Decision[] {
  const there = new ByPlace<true>();
  for (const { unit, indicator } of conflicts) there.set(unit, indicator, true);
  return decisions.filter(({ unit, indicator }) => !there.get(unit, indicator));
}

/**
 * Works a merge out. It depends on the state alone: neither on the order in which files came, nor on how often.
 */
export function consolidate(state: MergeState): Consolidation {
  const { plan, year, files, claims, decisions } = state;
  const expected = expectedIn(plan, year);
  const sentAt = sentTimes(files);
  const decided = new ByPlace<readonly Decision[]>();
  for (const each of decisions) {
    const others = decided.get(each.unit, each.indicator) ?? [];
    decided.set(each.unit, each.indicator, [...others, each]);
  }
  const isAsked = askedIn(expected);
  const byPlace = new ByPlace<UnitCell>();
  for (const said of groupClaims(claims)) {
    const [{ unit, indicator }] = said;
    const settled = settle({ unit, indicator }, said, decided.get(unit, indicator) ?? [], sentAt);
    byPlace.set(unit, indicator, { unit, indicator, isExpected: isAsked(unit, indicator), ...settled });
  }
  const cellOf = (unit: string, indicator: string) => byPlace.get(unit, indicator);
  const related = relateSettled(plan, new Set(files.flatMap(({ units }) => units)), cellOf);
  for (const cell of byPlace.values())
    if (related.isContradicted(cell.unit, cell.indicator))
      byPlace.set(cell.unit, cell.indicator, { ...cell, isContradicted: true });
  const cells = [...byPlace.values()];
  const aggregates = expected.indicators.map((asked) =>
    aggregateIndicator(
      asked,
      (unit) => cellOf(unit, asked.indicator.id),
      decided.get(null, asked.indicator.id) ?? [],
      sentAt,
    ),
  );
  const conflicts = [
    ...cells.flatMap(({ conflict }) => conflict ?? []),
    ...aggregates.flatMap(({ conflict }) => conflict ?? []),
  ];
  const asked = [...expected.byUnit.keys()];
  const besideOthers = compareSettled(state, cells);
  const again = rejectedAgain(conflicts, sentAt);
  const compared = (file: MergedFile) => [...besideOthers(file), ...related.told(file), ...again(file)];
  const outcomes = fileOutcomes(files, claims, conflicts, new Set(asked.map(({ id }) => id)), compared);
  const sent = new Set(files.flatMap(({ units }) => units));
  const missingUnits = asked.filter(({ id }) => !sent.has(id));
  return {
    state,
    expected,
    files: outcomes,
    cells,
    cellOf,
    conflicts,
    dormant: withoutConflict(decisions, conflicts),
    aggregates,
    ...countedIn(aggregates, cellOf),
    disagreements: expected.indicators.flatMap((each, at) =>
      disagreements(each, aggregates[at] as Aggregate, cellOf),
    ),
    missingUnits,
    refused: refusedSenders(files, asked, missingUnits),
    late: lateUnits(state, asked, outcomes),
  };
}
