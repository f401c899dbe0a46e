import type { ChangedKind } from '../core/record/changes';

/** Words of the pane about accepting warnings and about the check before sending. */
export interface RecordPaneStrings {
  readonly accept: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly submit: string;
  readonly cancel: string;
  readonly accepted: (reason: string, at: string) => string;
  readonly withdraw: string;
  readonly notices: Readonly<Record<'accepted' | 'withdrawn' | 'stamped', string>>;
  readonly gate: {
    readonly heading: string;
    /** Beside the heading, as long as it is closed. */
    readonly state: (counts: { errors: number; warnings: number; missing: number }) => string;
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly missing: (count: number) => string;
    readonly accepted: (count: number) => string;
    readonly clean: string;
    readonly stamp: string;
    /** Where something is left open: the person decides. */
    readonly stampAnyway: string;
    readonly refused: string;
    readonly openHint: string;
    readonly notStamped: string;
    readonly stampHolds: (at: string) => string;
    readonly stampBroken: (at: string, changed: readonly ChangedKind[]) => string;
    readonly changed: string;
    readonly lapsed: (count: number) => string;
    readonly remove: string;
    readonly recordProblems: string;
  };
}
