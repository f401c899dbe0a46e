import type { ChangedKind } from '../core/record/changes';
import type { LapsedState } from '../core/record/checkRecord';

/** Words about stamps and accepted warnings, on the command line and in the pane. */
export interface RecordReportStrings {
  /** A moment, ISO 8601, as a person reads it. */
  readonly moment: (iso: string) => string;
  readonly stampHolds: (at: string, hash: string) => string;
  readonly stampBroken: (at: string, changed: readonly ChangedKind[]) => string;
  /** Heading of the warnings that were accepted. */
  readonly accepted: (count: number) => string;
  /** Follows a warning: why it was accepted, and when. */
  readonly because: (reason: string, at: string) => string;
  /** Heading of the acceptances that count no more. */
  readonly lapsed: (count: number) => string;
  /** Why one counts no more, after the place and what the value was. */
  readonly lapsedLine: (place: string, value: string, reason: string) => string;
  readonly lapsedWhy: Readonly<Record<LapsedState, string>>;
}
