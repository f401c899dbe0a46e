import type { LostText } from '../core/mergeWorkbook/typedTexts';
import type { FigureNotInPlan } from '../core/merge/notInPlan';
import type { FoundInstead } from '../core/merge/keptFinding';
import type { RejectedAgain } from '../core/merge/rejectedAgain';
import type { Plan } from '../core/plan/schema';
import type { Withheld } from '../core/merge/aggregate/aggregate';
import type { AnswerGap } from '../core/merge/aggregate/answer';
import type { Choice, ListedProblem } from '../core/merge/chooseClaim';
import type { CellNews } from '../core/merge/preview';
import type { FileStatus } from '../core/merge/fileStatus';
import type { MergeRefusal, SentBasis } from '../core/merge/state';

/** A file, or one of its sheets, that is no part of the merge of a plan and a year. */
export interface RefusedFile {
  readonly file: string;
  readonly plan: Plan;
  readonly year: number;
  readonly found: FoundInstead;
}

/** What is wrong with an entry of a decisions file. */
export interface MalformedDecision {
  /** From 1; absent where there is no list of decisions at all. */
  readonly place?: number;
  /** The unit and the indicator, as far as it names them. */
  readonly about: readonly string[];
  /** The members that are missing or wrong; none where it is no object. */
  readonly fields: readonly string[];
}

/** Words about merging returned files. */
export interface MergeStrings {
  readonly title: (plan: string, year: number) => string;
  readonly statuses: Readonly<Record<FileStatus, string>>;
  /** A sheet of a file, where one of its sheets is not merged. */
  readonly inSheet: (file: string, sheet: string) => string;
  /** Why a file that could be read is no part of the merge, what it says instead, and what to do. */
  readonly refusals: Readonly<Record<MergeRefusal, (about: RefusedFile) => string>>;
  /** A figure that is not merged because the plan at hand, of that version, lacks its indicator. */
  readonly notInPlan: (figure: FigureNotInPlan, version: string) => string;
  /** A figure that its unit sent again after it had been decided against. */
  readonly rejectedAgain: (figure: RejectedAgain) => string;
  /** Something that another version of the program found, by its code, and that this one has no words for. */
  readonly otherVersion: (code: string) => string;
  /** A merged workbook without the sheet by which it remembers its merge. */
  readonly forgotten: (file: string) => string;
  /** A merged workbook among the files that cannot be gone on with. */
  readonly cannotGoOn: Readonly<
    Record<'changed' | 'planUnknown' | 'otherMerge', (file: string, plan: string, year: number) => string>
  >;
  /** A merged workbook among the files that is gone on with. */
  readonly wentOn: (file: string) => string;
  readonly written: (file: string) => string;
  readonly files: (count: number, statuses: readonly string[]) => string;
  readonly replaced: (file: string, status: FileStatus, other: string) => string;
  /** In place of a verdict on a figure over some of the units that the others may still turn. */
  readonly undecided: string;
  readonly columns: Readonly<Record<'indicator' | 'target' | 'value' | 'coverage' | 'verdict', string>>;
  /** Why no figure is given, in a table's cell. */
  readonly withheld: Readonly<Record<Withheld, string>>;
  /** Why a unit's answer does not count. */
  readonly gaps: Readonly<Record<AnswerGap, string>>;
  readonly inTheWay: string;
  readonly conflicts: (open: number, decided: number) => string;
  /** Of a figure that does not say whether it is official or an estimate. */
  readonly kindUnsaid: string;
  /** Stands for the unit where named sources contradict each other. */
  readonly sources: string;
  readonly disagreement: (unit: string, indicator: string, reported: string, computed: string) => string;
  readonly missingUnits: (count: number) => string;
  /** Refused files of units that sent nothing else, above a list of them. */
  readonly refusedFrom: string;
  readonly refusedFile: (unit: string, message: string) => string;
  /** Refused files of which nobody can say whose they are, above a list of them. */
  readonly refusedUnknown: (count: number) => string;
  readonly late: (count: number) => string;
  readonly lateUnit: (unit: string, days: number, day: string, basis: SentBasis, file: string) => string;
  /** What was typed into an earlier consolidated appendix and is not in the new one. */
  readonly notCarried: (file: string, texts: readonly LostText[]) => string;
  /** Why an output is not written in the place of a file, and what to do. */
  readonly wouldLose: {
    /** It is a file of a unit, or was refused. */
    readonly input: (file: string) => string;
    /** It is the merged workbook that is gone on with, and holds what would not be in the new one. */
    readonly ownWork: (file: string, sheets: readonly string[], texts: readonly LostText[]) => string;
    /** It is a merged workbook that is not gone on with. */
    readonly otherMerge: (file: string) => string;
  };
  readonly more: (count: number) => string;
  /** What a merge would do, before anything is written. */
  readonly preview: {
    readonly heading: string;
    readonly news: Readonly<Record<CellNews, string>>;
    readonly before: (raw: string) => string;
    readonly nothingWritten: string;
  };
  readonly notCsv: (file: string) => string;
  /** A CSV file was asked for where a workbook is written. */
  readonly csvApart: (file: string) => string;
  readonly cannotReadDecisions: (file: string, reason: string) => string;
  readonly decisionsNotJson: (file: string, detail: string) => string;
  readonly decisionsMalformed: (file: string, wrong: readonly MalformedDecision[]) => string;
  /** Why a choice of the decisions file, by its place from 1, decides nothing; with names of files that could be chosen, if any. */
  readonly choiceProblems: Readonly<
    Record<ListedProblem, (place: number, choice: Choice, names: readonly string[]) => string>
  >;
}
