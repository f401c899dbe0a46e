import { compareDecimals, decimalPlaces, roundDecimal } from '../decimal/decimal';
import type { ReportingUnit } from '../plan/schema';
import type { Aggregate } from './aggregate/aggregate';
import { aggregateIndicator } from './aggregate/aggregateIndicator';
import { exactValue } from './aggregate/answer';
import type { Claim } from './claim';
import { compareSettled } from './compared';
import type { Asked, Expected } from './expected';
import { expectedIn } from './expected';
import type { FileOutcome } from './fileStatus';
import { fileOutcomes } from './fileStatus';
import type { Conflict, Settled } from './settle';
import { sentTimes, settle } from './settle';
import type { MergeState } from './state';
import type { Late } from './timeliness';
import { lateUnits } from './timeliness';

/** A figure of the whole that a source reports and that differs from what the units' figures make. */
export interface Disagreement {
  readonly indicator: string;
  readonly unit: string;
  readonly reported: Claim;
  readonly computed: Aggregate;
}

/** What a unit says for an indicator, once conflicts are settled. */
export interface UnitCell extends Settled {
  readonly unit: string;
  readonly indicator: string;
  /** False for a figure that the unit was not asked for: kept and shown, counted nowhere. */
  readonly isExpected: boolean;
}

/** A merge worked out: what each unit says, what the whole comes to, who and what is missing. */
export interface Consolidation {
  readonly state: MergeState;
  readonly expected: Expected;
  readonly files: readonly FileOutcome[];
  /** Every place where anything was said, unit by unit and indicator by indicator in the plan's order. */
  readonly cells: readonly UnitCell[];
  readonly cellOf: (unit: string, indicator: string) => UnitCell | undefined;
  readonly conflicts: readonly Conflict[];
  readonly aggregates: readonly Aggregate[];
  readonly disagreements: readonly Disagreement[];
  /** Units that were asked and sent nothing that could be merged. */
  readonly missingUnits: readonly ReportingUnit[];
  readonly late: readonly Late[];
}

const placeKey = (unit: string | null, indicator: string) => `${indicator} ${unit ?? ''}`;

function groupClaims(claims: readonly Claim[]): Map<string, Claim[]> {
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = placeKey(claim.unit, claim.indicator);
    const same = byPlace.get(key);
    if (same) same.push(claim);
    else byPlace.set(key, [claim]);
  }
  return byPlace;
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

/**
 * Works a merge out. It depends on the state alone: neither on the order in which files came, nor on how often.
 */
export function consolidate(state: MergeState): Consolidation {
  const { plan, year, files, claims, decisions } = state;
  const expected = expectedIn(plan, year);
  const sentAt = sentTimes(files);
  const decided = new Map(decisions.map((each) => [placeKey(each.unit, each.indicator), each]));
  const isAsked = new Set(
    Array.from(expected.byUnit).flatMap(([{ id }, own]) => own.map((one) => placeKey(id, one.id))),
  );
  const cells = new Map<string, UnitCell>();
  for (const [key, said] of groupClaims(claims)) {
    const [{ unit, indicator }] = said as [Claim];
    const settled = settle({ unit, indicator }, said, decided.get(key), sentAt);
    cells.set(key, { unit, indicator, isExpected: isAsked.has(key), ...settled });
  }
  const cellOf = (unit: string, indicator: string) => cells.get(placeKey(unit, indicator));
  const aggregates = expected.indicators.map((asked) =>
    aggregateIndicator(
      asked,
      (unit) => cellOf(unit, asked.indicator.id),
      decided.get(placeKey(null, asked.indicator.id)),
      sentAt,
    ),
  );
  const conflicts = [
    ...[...cells.values()].flatMap(({ conflict }) => conflict ?? []),
    ...aggregates.flatMap(({ conflict }) => conflict ?? []),
  ];
  const asked = [...expected.byUnit.keys()];
  const compared = compareSettled(state, [...cells.values()]);
  const outcomes = fileOutcomes(files, claims, conflicts, new Set(asked.map(({ id }) => id)), compared);
  const sent = new Set(files.flatMap(({ units }) => units));
  return {
    state,
    expected,
    files: outcomes,
    cells: [...cells.values()],
    cellOf,
    conflicts,
    aggregates,
    disagreements: expected.indicators.flatMap((each, at) =>
      disagreements(each, aggregates[at] as Aggregate, cellOf),
    ),
    missingUnits: asked.filter(({ id }) => !sent.has(id)),
    late: lateUnits(plan, year, asked, outcomes),
  };
}
