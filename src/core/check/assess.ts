import type { Indicator } from '../plan/schema';
import { paceOf } from '../target/pace';
import { finding } from './catalogue';
import { cellText, heldNumber } from './cellText';
import type { Comparison } from './comparison/comparison';
import { NOTHING_TO_COMPARE } from './comparison/comparison';
import { withoutExplained } from './explained';
import type { Finding, FindingFact } from './finding';
import { readKind } from './kind';
import { readCounts } from './readCounts';
import { exactNumber } from './reportedNumber';
import { partFields, readResult, resultFields } from './readResult';
import type { IndicatorResult } from './result';
import type { RowCells, RowPart, RowPlaces } from './rowCells';
import { placeOf } from './rowCells';
import type { RowContext, RowResult, RowSetting } from './rowContext';
import type { RowHit } from './rule';
import { rowRules } from './rules';

/** One row's answers: what was read, whether it meets the target, and what is wrong with the input. */
export interface Assessment {
  readonly result: IndicatorResult;
  readonly findings: readonly Finding[];
}

/** A row's answers wherever the row stands: the same inputs have the same. */
export interface RowOutcome {
  readonly result: RowResult;
  readonly hits: readonly (RowHit<unknown> & { readonly fact: FindingFact })[];
}

function contextOf(
  indicator: Indicator,
  cells: RowCells,
  columns: ReadonlySet<RowPart>,
  setting: RowSetting,
  comparison: Comparison,
): RowContext {
  const reading = readResult(indicator, cells);
  const kind = readKind(cells, reading.state === 'reported' ? reading.kind : undefined);
  const counts = readCounts(indicator, cells);
  const numerator = counts?.numerator.value;
  const denominator = counts?.denominator.value;
  const { year, isPartial } = setting;
  // The way of some of the units is not that of the whole.
  const value = year === undefined || isPartial ? undefined : exactNumber({ indicator, reading });
  const pace = value === undefined || year === undefined ? undefined : paceOf(indicator, value, year);
  const isRead = reading.state === 'reported' || reading.state === 'judged';
  const holds = isRead ? undefined : heldNumber(cells.result, setting.date1904 ?? false);
  const result: RowResult = {
    indicator: indicator.id,
    raw: cellText(cells.result),
    ...(holds && { holds }),
    state: reading.state === 'judged' ? 'reported' : reading.state,
    ...(kind.kind && { kind: kind.kind }),
    ...(setting.isPartial ? partFields : resultFields)(indicator, reading),
    ...(pace && { pace }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(counts?.numerator.raw !== undefined && { numeratorRaw: counts.numerator.raw }),
    ...(counts?.denominator.raw !== undefined && { denominatorRaw: counts.denominator.raw }),
  };
  return { indicator, cells, columns, reading, kind, ...(counts && { counts }), result, setting, comparison };
}

const everyRule = Object.values(rowRules);

/** Reads one row and asks every rule about rows. */
export function assessCells(
  indicator: Indicator,
  cells: RowCells,
  columns: ReadonlySet<RowPart>,
  setting: RowSetting,
  comparison: Comparison = NOTHING_TO_COMPARE,
): RowOutcome {
  const context = contextOf(indicator, cells, columns, setting, comparison);
  const hits: RowOutcome['hits'][number][] = [];
  for (const { code, check } of everyRule) {
    for (const hit of check(context)) {
      // A rule states the facts of its own code; the union of all rules cannot say so.
      hits.push({ ...hit, fact: { code, ...hit.fact } as FindingFact });
    }
  }
  return { result: context.result, hits };
}

const NO_SETTING: RowSetting = {};

/**
 * Reads and judges one indicator's row: state, number, verdict, gap, and findings about the input.
 * Pure; `places` only labels the findings. Without a setting nothing is held against the row that depends on plan or year.
 */
export function assessRow(
  indicator: Indicator,
  cells: RowCells,
  places: RowPlaces,
  setting: RowSetting = NO_SETTING,
  comparison: Comparison = NOTHING_TO_COMPARE,
): Assessment {
  const columns = new Set(Object.keys(places.columns ?? {}) as RowPart[]);
  const { result, hits } = assessCells(indicator, cells, columns, setting, comparison);
  const raised = hits.map((hit) => ({
    code: hit.fact.code,
    at: hit.at,
    offers: hit.suggestion !== undefined,
    hit,
  }));
  return {
    result: { ...placeOf(places, 'result'), ...result },
    findings: withoutExplained(raised).map(({ hit: { fact, at, suggestion } }) =>
      finding(fact, placeOf(places, at), suggestion),
    ),
  };
}
