import type { Withheld } from '../merge/aggregate/aggregate';
import type { AnswerGap } from '../merge/aggregate/answer';
import type { FileStatus } from '../merge/fileStatus';
import type { ProposalBasis } from '../merge/settle';
import type { KeptFinding } from '../merge/keptFinding';
import type { MergedFile, MergeScope, SentBasis } from '../merge/state';
import type { DecimalString } from '../decimal/decimal';
import type { ResultKind } from '../number/reading';
import type { Severity } from '../check/finding';
import type { ToMend } from './unitProgress';

/** The sheets of a merged workbook, in their order; the appendix stands before them and the memory behind. */
export type ReportId = 'matrix' | 'coverage' | 'conflicts' | 'units' | 'provenance' | 'files' | 'findings';

/** What a unit has to mend, for a letter to it: the indicator's name, and the errors in the row of a figure that is `invalid`. */
export interface WantedMending extends ToMend {
  readonly name: string;
  readonly errors: readonly string[];
}

type Headings<Id extends string> = Readonly<Record<Id, string>>;

/** Every word of a merged workbook, which is a Vietnamese document whatever the interface speaks. */
export interface MergeWorkbookStrings {
  readonly sheets: Headings<ReportId>;
  readonly titles: Readonly<Record<ReportId, (year: number) => string>>;
  readonly ordinal: string;
  readonly number: (value: DecimalString) => string;
  /** A day or an instant, ISO 8601, as a person reads it. */
  readonly moment: (iso: string) => string;
  /** Follows a warning: why it was accepted, and when. */
  readonly accepted: (reason: string, at: string) => string;
  /** Stands for the rest of a list that would be too long for a cell. */
  readonly moreUnits: (left: number) => string;
  readonly moreFiles: (left: number) => string;
  readonly kinds: Readonly<Record<ResultKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly statuses: Readonly<Record<FileStatus, string>>;
  readonly withheld: Readonly<Record<Withheld, string>>;
  readonly gaps: Readonly<Record<AnswerGap, string>>;
  /** An indicator of which a unit says that there is no figure yet, in its reminder. */
  readonly noFigureYet: (indicator: string) => string;
  readonly bases: Readonly<Record<SentBasis, string>>;
  readonly aggregations: Headings<'sum' | 'ratio' | 'allUnits' | 'sources' | 'none'>;
  readonly matrix: {
    readonly unit: string;
    readonly reported: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly rate: string;
    /** What stands in a cell that holds no number. */
    readonly notApplicable: string;
    readonly noFigure: string;
    readonly nothingSaid: string;
    readonly notAsked: string;
    readonly conflict: string;
  };
  readonly coverage: Headings<
    | 'indicator'
    | 'method'
    | 'value'
    | 'numerator'
    | 'denominator'
    | 'have'
    | 'of'
    | 'reason'
    | 'missing'
    | 'disagreement'
  >;
  readonly disagreement: (unit: string, reported: string) => string;
  readonly conflicts: Headings<
    | 'unit'
    | 'indicator'
    | 'said'
    | 'kind'
    | 'numerator'
    | 'denominator'
    | 'file'
    | 'sheet'
    | 'cell'
    | 'sent'
    | 'proposal'
    | 'chosen'
    | 'reason'
    | 'decidedAt'
  >;
  readonly proposals: Readonly<Record<ProposalBasis, string>>;
  readonly chosenMark: string;
  readonly openMark: string;
  /** Of a decision whose conflict is not there now. */
  readonly dormantMark: string;
  /** A decision that another was made instead of. */
  readonly decidedBefore: (moment: string, reason: string) => string;
  readonly sources: string;
  readonly units: Headings<
    | 'unit'
    | 'lastDay'
    | 'file'
    | 'sent'
    | 'basis'
    | 'late'
    | 'expected'
    | 'counted'
    | 'toMend'
    | 'missing'
    | 'reminder'
  >;
  /** A message to copy to a unit: what it still owes and has to mend, that it sent nothing, or nothing that could be read. */
  readonly reminder: (about: {
    readonly unit: string;
    readonly year: number;
    readonly citation: string;
    readonly lastDay: string | undefined;
    readonly missing: readonly string[];
    readonly toMend: readonly WantedMending[];
    readonly hasSent: boolean;
    readonly refused: readonly MergedFile[];
  }) => string;
  /** Stands for the unit of a refused file of which nobody can say whose it is. */
  readonly unknownSender: string;
  readonly provenance: Headings<
    | 'unit'
    | 'indicator'
    | 'said'
    | 'numerator'
    | 'denominator'
    | 'kind'
    | 'file'
    | 'sheet'
    | 'cell'
    | 'sent'
    | 'merged'
    | 'counts'
    | 'sha256'
  >;
  readonly files: Headings<'file' | 'unit' | 'status' | 'why' | 'sent' | 'basis' | 'findings' | 'sha256'>;
  readonly replacedBy: (other: string) => string;
  /** What a finding in a file of a merge says, with what to do. */
  readonly findingMessage: (finding: KeptFinding, file: string, about: MergeScope) => string;
  /** Why a file is no part of a merge, and what to do; undefined of one that is. */
  readonly refusalMessage: (file: MergedFile, about: MergeScope) => string | undefined;
  /** What a sheet says that has no rows. */
  readonly nothing: Readonly<Record<'conflicts' | 'findings', string>>;
  readonly findings: Headings<'file' | 'sheet' | 'cell' | 'indicator' | 'severity' | 'message' | 'code'>;
  /** What stands in the appendix's own columns. */
  readonly appendix: {
    readonly sheet: (year: number) => string;
    readonly source: (have: number, of: number) => string;
    readonly sourceOf: (unit: string) => string;
    readonly withheld: (reason: string, units: readonly string[]) => string;
    /** In the place of a figure that could not be worked out from what was reported. */
    readonly withheldResult: (reason: string) => string;
    readonly partial: (units: readonly string[]) => string;
  };
}
