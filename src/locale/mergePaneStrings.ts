import type { ChoiceProblem } from '../core/merge/chooseClaim';
import type { FileStatus } from '../core/merge/fileStatus';
import type { CellNews } from '../core/merge/preview';
import type { ProposalBasis } from '../core/merge/settle';
import type { SentBasis } from '../core/merge/state';

/** Every word of the pane's tab that merges returned files. */
export interface MergePaneStrings {
  readonly heading: string;
  readonly intro: string;
  /** Numerator and denominator of a rate. */
  readonly counts: (numerator: string, denominator: string) => string;
  /** An instant or a day, ISO 8601, as a person reads it. */
  readonly moment: (iso: string) => string;
  readonly setting: {
    readonly label: string;
    /** The workbook remembers a merge. */
    readonly goesOn: (year: number) => string;
    readonly begun: (year: number) => string;
    readonly reset: string;
    readonly resetHint: string;
    /** Asks before what the workbook does not remember is lost. */
    readonly resetAsks: (unwritten: {
      readonly files: number;
      readonly decisions: number;
      readonly left: number;
    }) => string;
    readonly resetAll: string;
    readonly keepAll: string;
  };
  readonly drop: {
    readonly label: string;
    readonly text: string;
    readonly hint: string;
    readonly files: string;
    readonly folder: string;
    readonly passedOver: (count: number, names: readonly string[]) => string;
  };
  readonly progress: {
    readonly label: string;
    readonly reading: (done: number, of: number) => string;
    readonly current: (names: readonly string[]) => string;
    readonly stop: string;
    readonly stopping: string;
    /** What came of the files read last. */
    readonly done: (counts: {
      readonly taken: number;
      readonly known: number;
      readonly refused: number;
      readonly remembered: number;
    }) => string;
    readonly left: (count: number) => string;
    readonly goOn: (count: number) => string;
  };
  readonly lists: {
    readonly label: string;
    readonly conflicts: string;
    readonly files: string;
    readonly cells: string;
    readonly units: string;
    readonly all: string;
    readonly search: Readonly<Record<'files' | 'cells' | 'conflicts' | 'units', string>>;
    readonly filter: string;
    readonly empty: string;
    readonly shown: (count: number) => string;
  };
  readonly files: {
    readonly statuses: Readonly<Record<FileStatus, string>>;
    readonly sent: (moment: string, basis: SentBasis) => string;
    readonly findings: (count: number) => string;
    readonly more: (count: number) => string;
    readonly noUnit: string;
    readonly earlier: string;
    readonly hash: string;
  };
  readonly cells: {
    readonly news: Readonly<Record<CellNews, string>>;
    readonly before: (text: string) => string;
    readonly place: (sheet: string, cell: string) => string;
    readonly morePlaces: (count: number) => string;
    readonly details: string;
    readonly sentAt: string;
    readonly mergedAt: string;
    readonly hash: string;
    readonly official: string;
    readonly estimate: string;
  };
  readonly conflicts: {
    readonly open: string;
    readonly decided: string;
    readonly none: string;
    readonly choose: string;
    readonly proposal: Readonly<Record<ProposalBasis, string>>;
    readonly chosen: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly choiceMissing: string;
    readonly decide: string;
    readonly cancel: string;
    readonly change: string;
    readonly withdraw: string;
    readonly decidedBecause: (reason: string, moment: string) => string;
    /** A decision that a new claim has put in question. */
    readonly reopened: (reason: string) => string;
    /** Workbooks that decided one conflict differently; each decision is its moment and its reason. */
    readonly disputed: (decisions: readonly string[]) => string;
    readonly problems: Readonly<Record<ChoiceProblem, string>>;
  };
  readonly units: {
    readonly groups: Readonly<Record<'missing' | 'incomplete' | 'complete' | 'late', string>>;
    readonly have: (have: number, of: number) => string;
    readonly lastDay: (day: string) => string;
    readonly late: (days: number) => string;
    /** Before why a file that may be the unit's was refused. */
    readonly refused: string;
    /** Above the files that were refused and may be anybody's. */
    readonly unknownSenders: (count: number) => string;
    readonly lacks: string;
    readonly toMend: string;
    readonly copy: string;
    readonly copyFor: (unit: string) => string;
    readonly copied: string;
    /** The browser does not let a page copy: the text is shown to be copied by hand. */
    readonly copyByHand: string;
  };
  readonly write: {
    readonly label: string;
    readonly button: string;
    readonly again: string;
    /** The button where so much of what somebody typed will be lost. */
    readonly anyway: (count: number) => string;
    /** Above a list of what is typed into the consolidated appendix and cannot be kept. */
    readonly lost: (count: number) => string;
    readonly writing: (sheet: string, percent: number) => string;
    readonly open: (conflicts: number) => string;
    readonly unchanged: string;
    readonly willAdd: string;
    readonly willRewrite: string;
    readonly done: (sheets: number) => string;
  };
  readonly origin: {
    readonly label: string;
    readonly hint: string;
    readonly nothing: string;
    readonly counts: string;
    readonly notCounted: string;
    readonly whole: (have: number, of: number) => string;
    readonly withheld: (reason: string) => string;
    readonly missing: string;
    readonly unsaved: string;
  };
  readonly problem: Readonly<
    Record<'changed' | 'planUnknown' | 'otherMerge' | 'nothing', (plan: string, year: number) => string>
  >;
  readonly failure: string;
}
