import type { Plan } from '../plan/schema';
import type { Claim, ClaimKey } from './claim';
import type { FoundInstead, KeptFinding } from './keptFinding';

/** What tells when a file was sent, from the best witness to the weakest. */
export type SentBasis = 'stamp' | 'workbook' | 'file';

/** When a file was sent, as far as anything says so. */
export interface Sent {
  /** ISO 8601, a day or an instant. */
  readonly at: string;
  readonly basis: SentBasis;
}

/** Why a file that could be read is no part of the merge. Files that cannot be read have the reader's reasons. */
export type MergeRefusal =
  | 'noAppendix'
  | 'otherPlan'
  | 'otherYear'
  | 'yearUnknown'
  | 'unitUnknown'
  | 'templateTooOld'
  /** The sheet names another year, or another unit, than its hidden identity does. */
  | 'yearContradicts'
  | 'unitContradicts'
  /** Its headings say that the figures are of a part of the year. */
  | 'partOfYear';

/** A file that came in, once for each content and name. */
export interface MergedFile {
  readonly file: string;
  readonly sha256: string;
  /** The units whose appendices it holds; none where it was refused. */
  readonly units: readonly string[];
  readonly sent?: Sent;
  /** Of a refused file, ids of the units it may be of, by what it says of itself or by its name; absent where nothing tells. */
  readonly perhapsFrom?: readonly string[];
  /** Why nothing of it is merged. */
  readonly reason?: string;
  /** Beside the reason, what it says instead of what was asked for. */
  readonly instead?: FoundInstead;
  /** Of a merged workbook, the sheets moved into it that the reason is about. */
  readonly sheets?: readonly string[];
  /** The reason in words, where an earlier version of the program kept those. */
  readonly message?: string;
  readonly findings: readonly KeptFinding[];
  readonly mergedAt: string;
}

/** What tells a file from every other: its content and its name. */
export const fileKey = ({ file, sha256 }: Pick<MergedFile, 'file' | 'sha256'>): string => `${sha256} ${file}`;

/** A decision that another one was made instead of. */
export interface Overruled {
  readonly chosen: ClaimKey;
  readonly reason: string;
  readonly decidedAt: string;
}

/** What the person who coordinates decided of one conflict. */
export interface Decision {
  /** The unit whose claims contradict each other; null where named sources of one figure do. */
  readonly unit: string | null;
  readonly indicator: string;
  readonly chosen: ClaimKey;
  /** Every claim that was there to choose from, the chosen one among them. */
  readonly seen: readonly ClaimKey[];
  /** Never blank. */
  readonly reason: string;
  /** ISO 8601. */
  readonly decidedAt: string;
  /** What had been decided before, and was known to whoever decided this. */
  readonly instead?: readonly Overruled[];
}

/**
 * All that a merge knows: everything else is worked out from it. Kept whole in the merged workbook, so that a
 * later merge needs the late files alone.
 */
export interface MergeState {
  readonly plan: Plan;
  readonly year: number;
  readonly files: readonly MergedFile[];
  readonly claims: readonly Claim[];
  /** Of one conflict several where merges decided it differently (`combineDecisions`). */
  readonly decisions: readonly Decision[];
}

/** What a merge is of. */
export type MergeScope = Pick<MergeState, 'plan' | 'year'>;

/** A merge of nothing. */
export const emptyState = (plan: Plan, year: number): MergeState => ({
  plan,
  year,
  files: [],
  claims: [],
  decisions: [],
});
