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

/** The key of a claim. What cannot be read is told apart by its text. */
export function claimKey(
  claim: Omit<Claim, 'origin' | 'mergedAt' | 'unit' | 'indicator' | 'errors' | 'vouched'>,
): ClaimKey {
  const { state, value, upper, comparator, approximate, numerator, denominator, kind, verdict, raw } = claim;
  const number =
    value === undefined
      ? undefined
      : [comparator, approximate && '~', value, upper !== undefined && `..${upper}`].filter(Boolean).join('');
  const counts =
    numerator === undefined && denominator === undefined
      ? undefined
      : `${numerator ?? '?'}/${denominator ?? '?'}`;
  // A judgement in words is a reported result without a number.
  const words = state === 'reported' && value === undefined ? verdict : undefined;
  const text = state === 'unreadable' || state === 'ambiguous' ? JSON.stringify(raw.trim()) : undefined;
  return [state, number, words, text, counts, kind].filter((part) => part !== undefined).join(' ');
}

/** What of a result goes into a claim. */
const SAID = [
  'indicator',
  'state',
  'raw',
  'value',
  'upper',
  'comparator',
  'approximate',
  'numerator',
  'denominator',
  'kind',
  'verdict',
  'vouched',
] as const satisfies readonly (keyof IndicatorResult)[];

function pick<T extends object, Key extends keyof T>(from: T, keys: readonly Key[]): Pick<T, Key> {
  const picked: Partial<Pick<T, Key>> = {};
  for (const key of keys) if (key in from) picked[key] = from[key];
  return picked as Pick<T, Key>;
}

/** True where a cell and the counts beside it say nothing at all. */
function isSilent({ state, raw, numerator, denominator }: IndicatorResult): boolean {
  return state === 'notReported' && raw.trim() === '' && numerator === undefined && denominator === undefined;
}

/** False for words that there is no figure yet; two counts are a figure whatever the words beside them. */
export function isFigure({ state, numerator, denominator }: Claim): boolean {
  return state !== 'notReported' || numerator !== undefined || denominator !== undefined;
}

/** The claims of one appendix of a unit; `errorsOf` gives the codes of the errors found in a result's row. */
export function claimsOf(
  results: readonly IndicatorResult[],
  errorsOf: (result: IndicatorResult) => readonly string[],
  unit: string,
  file: Pick<Origin, 'file' | 'sha256'>,
  mergedAt: string,
): Claim[] {
  return results.flatMap((result): Claim[] => {
    if (isSilent(result)) return [];
    const { sheet = '', cell = '' } = result;
    const errors = errorsOf(result);
    return [
      {
        ...pick(result, SAID),
        unit,
        ...(errors.length > 0 && { errors }),
        origin: { ...file, sheet, cell },
        mergedAt,
      },
    ];
  });
}
