import type { ResultState } from '../../check/result';
import type { DecimalString } from '../../decimal/decimal';
import type { ResultKind } from '../../number/reading';
import type { Indicator } from '../../plan/schema';
import type { Effect } from '../faults';
import type { Figure, Judgement } from '../figure';

/** What one row of a returned appendix says to a reader who guesses nothing. */
export interface SaidRow {
  readonly state: ResultState;
  readonly value?: DecimalString;
  readonly numerator?: DecimalString;
  readonly denominator?: DecimalString;
  readonly judgement?: Judgement;
  readonly kind?: ResultKind;
  /** True where the row contradicts itself (above 100 %, a zero denominator) or another one: it can be read and not be used. */
  readonly isImpossible?: boolean;
}

/** The rows of an appendix, by indicator id. */
export type Said = ReadonlyMap<string, SaidRow>;

/** An appendix that a unit sent and that can be read. */
export interface SentAppendix {
  /** Path of its file within the folder. */
  readonly file: string;
  readonly unit: string;
  /** When the file was saved last, ISO 8601 without a zone. */
  readonly savedAt: string;
  readonly said: Said;
}

/** What a clean row says. */
export function saidOf(figure: Figure, kind: ResultKind): SaidRow {
  return { state: 'reported', ...figure, kind };
}

const isZero = (count: DecimalString | undefined) => count !== undefined && Number(count) === 0;

/** Whether the numbers of a row cannot be true together, or not at all. */
function isImpossible({ bounds }: Indicator, { value, numerator, denominator }: SaidRow): boolean {
  const isOutside =
    value !== undefined &&
    (Number(value) < Number(bounds?.lower ?? -Infinity) || Number(value) > Number(bounds?.upper ?? Infinity));
  const isAbove =
    bounds?.upper !== undefined &&
    numerator !== undefined &&
    denominator !== undefined &&
    Number(numerator) > Number(denominator);
  return isOutside || isAbove || isZero(denominator) || Number(numerator) < 0 || Number(denominator) < 0;
}

const changed = <T>(now: T | null | undefined, before: T | undefined): T | undefined =>
  now === undefined ? before : (now ?? undefined);

/** A row after a fault. */
export function spoilt(indicator: Indicator, row: SaidRow, effect: Effect): SaidRow {
  const value = changed(effect.value, row.value);
  const numerator = changed(effect.numerator, row.numerator);
  const denominator = changed(effect.denominator, row.denominator);
  const state = effect.state ?? row.state;
  const next: SaidRow = {
    state,
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(row.judgement && state === 'reported' && { judgement: row.judgement }),
    ...(row.kind && { kind: row.kind }),
  };
  return effect.contradicts || isImpossible(indicator, next) ? { ...next, isImpossible: true } : next;
}

/** What tells one claim from another: the same words twice are one claim. */
export const claimOf = ({ state, value, numerator, denominator, judgement, kind }: SaidRow): string =>
  JSON.stringify([state, value, numerator, denominator, judgement, kind]);

/** True where a row says nothing at all. */
export const isBlank = ({ state, numerator, denominator }: SaidRow): boolean =>
  state === 'notReported' && numerator === undefined && denominator === undefined;
