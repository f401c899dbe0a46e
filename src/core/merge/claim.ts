import type { IndicatorResult, ResultState } from '../check/result';
import type { DecimalString } from '../decimal/decimal';
import type { ResultComparator, ResultKind } from '../number/reading';
import type { Vouched } from '../record/vouched';
import type { Verdict } from '../target/verdict';

/** The cell that a claim was read from. */
export interface Origin {
  /** Name of the file, as the person who merges knows it. */
  readonly file: string;
  /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly sheet: string;
  /** A1-style address of the result. */
  readonly cell: string;
}

/**
 * What one cell of one file says for a unit, an indicator and a year (docs/decisions/006). Blanks make no claim.
 */
export interface Claim {
  readonly unit: string;
  readonly indicator: string;
  /** `notReported` is words that say so, never a blank. */
  readonly state: ResultState;
  /** What the cell holds, as text. */
  readonly raw: string;
  readonly value?: DecimalString;
  readonly upper?: DecimalString;
  readonly comparator?: ResultComparator;
  readonly approximate?: boolean;
  readonly numerator?: DecimalString;
  readonly denominator?: DecimalString;
  /** What the cell of a count holds, as text, where it is no count that can be used. */
  readonly numeratorRaw?: string;
  readonly denominatorRaw?: string;
  readonly kind?: ResultKind;
  readonly verdict: Verdict;
  /** What the unit's record says of it beside other units' figures. */
  readonly vouched?: Vouched;
  /** Codes of the errors found in the row: the figure cannot be used as it stands. */
  readonly errors?: readonly string[];
  readonly origin: Origin;
  /** When it was first merged, ISO 8601. */
  readonly mergedAt: string;
}

/**
 * What a claim says, whatever file it stands in: two claims with the same key are the same. Readable, because it is
 * kept in the workbook: `reported 95.2 952/1000 official`.
 */
export type ClaimKey = string;

type Counts = Pick<Claim, 'numerator' | 'denominator' | 'numeratorRaw' | 'denominatorRaw'>;

/** True where something stands in one of the cells of counts, whether it can be used or not. */
export const saysCounts = ({ numerator, denominator, numeratorRaw, denominatorRaw }: Counts): boolean =>
  (numerator ?? denominator ?? numeratorRaw ?? denominatorRaw) !== undefined;

const countKey = (count: DecimalString | undefined, typed: string | undefined): string =>
  count ?? (typed === undefined ? '?' : JSON.stringify(typed.trim()));

/** The key of a claim. What cannot be read is told apart by its text. */
export function claimKey(
  claim: Omit<Claim, 'origin' | 'mergedAt' | 'unit' | 'indicator' | 'errors' | 'vouched'>,
): ClaimKey {
  const { state, value, upper, comparator, approximate, kind, verdict, raw } = claim;
  const number =
    value === undefined
      ? undefined
      : [comparator, approximate && '~', value, upper !== undefined && `..${upper}`].filter(Boolean).join('');
  const counts = saysCounts(claim)
    ? `${countKey(claim.numerator, claim.numeratorRaw)}/${countKey(claim.denominator, claim.denominatorRaw)}`
    : undefined;
  // A judgement in words is a reported result without a number.
  const words = state === 'reported' && value === undefined ? verdict : undefined;
  const text = state === 'unreadable' || state === 'ambiguous' ? JSON.stringify(raw.trim()) : undefined;
  return [state, number, words, text, counts, kind].filter((part) => part !== undefined).join(' ');
}

/** True where a cell and the counts beside it say nothing at all. */
export function isSilent(result: IndicatorResult): boolean {
  return result.state === 'notReported' && result.raw.trim() === '' && !saysCounts(result);
}

/** False for words that there is no figure yet; counts are a figure whatever the words beside them, one that may not be used. */
export function isFigure(claim: Claim): boolean {
  return claim.state !== 'notReported' || saysCounts(claim);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What of a result goes into a claim: in this order, in which the merged workbook remembers it. Spelled out, because a merge of a country's units makes a hundred thousand. */
function said(result: IndicatorResult): Mutable<Partial<Claim>> {
  const { value, upper, comparator, approximate, numerator, denominator, kind, vouched } = result;
  const claim: Mutable<Partial<Claim>> = {
    indicator: result.indicator,
    state: result.state,
    raw: result.raw,
  };
  if (value !== undefined) claim.value = value;
  if (upper !== undefined) claim.upper = upper;
  if (comparator !== undefined) claim.comparator = comparator;
  if (approximate !== undefined) claim.approximate = approximate;
  if (numerator !== undefined) claim.numerator = numerator;
  if (denominator !== undefined) claim.denominator = denominator;
  if (result.numeratorRaw !== undefined) claim.numeratorRaw = result.numeratorRaw;
  if (result.denominatorRaw !== undefined) claim.denominatorRaw = result.denominatorRaw;
  if (kind !== undefined) claim.kind = kind;
  claim.verdict = result.verdict;
  if (vouched !== undefined) claim.vouched = vouched;
  return claim;
}

/** The claims of one appendix of a unit; `errorsOf` gives the codes of the errors found in a result's row. */
export function claimsOf(
  results: readonly IndicatorResult[],
  errorsOf: (result: IndicatorResult) => readonly string[],
  unit: string,
  file: Pick<Origin, 'file' | 'sha256'>,
  mergedAt: string,
): Claim[] {
  return results
    .filter((result) => !isSilent(result))
    .map((result) => {
      const { sheet = '', cell = '' } = result;
      const errors = errorsOf(result);
      const claim: Mutable<Partial<Claim>> = said(result);
      claim.unit = unit;
      if (errors.length > 0) claim.errors = errors;
      claim.origin = { file: file.file, sha256: file.sha256, sheet, cell };
      claim.mergedAt = mergedAt;
      return claim as Claim;
    });
}
