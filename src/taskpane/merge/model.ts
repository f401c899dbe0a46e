import type { Severity } from '../../core/check/finding';
import type { AnswerGap } from '../../core/merge/aggregate/answer';
import type { MendGap } from '../../core/mergeWorkbook/unitProgress';
import type { Withheld } from '../../core/merge/aggregate/aggregate';
import type { FileStatus } from '../../core/merge/fileStatus';
import type { CellNews } from '../../core/merge/preview';
import type { ProposalBasis } from '../../core/merge/settle';
import type { SentBasis } from '../../core/merge/state';
import type { ResultKind } from '../../core/number/reading';

/** How far a unit is. */
export type UnitGroup = 'missing' | 'incomplete' | 'complete';

/** A merge in figures. */
export interface MergeSummary {
  readonly plan: string;
  readonly version: string;
  readonly year: number;
  readonly files: Readonly<Record<FileStatus, number>>;
  readonly news: Readonly<Record<CellNews, number>>;
  readonly conflicts: { readonly open: number; readonly decided: number };
  readonly units: Readonly<Record<UnitGroup | 'late', number>>;
  /** Files that were refused and nobody can say whose they are. */
  readonly unknownSenders: readonly string[];
  /** What the workbook does not remember: it would be lost by starting over. */
  readonly unwritten: { readonly files: number; readonly decisions: number };
  /** Whether the workbook does not yet remember all of this. */
  readonly isChanged: boolean;
}

/** A part of a long list. */
export interface Page<Row> {
  /** How many rows there are in all. */
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Which part of a list is wanted. */
export interface PageRequest<Filter extends string> {
  /** Undefined for all of them. */
  readonly filter?: Filter;
  /** Words that a row has to hold, with or without diacritics. */
  readonly search: string;
  /** From 0. */
  readonly from: number;
  readonly count: number;
}

/** Where something was read. */
export interface Place {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly cell: string;
  /** ISO 8601; absent where nothing says when it was sent. */
  readonly sentAt?: string;
  readonly mergedAt: string;
  /** The unit that says it, where that is not plain already. */
  readonly unit?: string;
}

export interface FileRow {
  readonly key: string;
  readonly file: string;
  readonly sha256: string;
  readonly status: FileStatus;
  readonly units: readonly string[];
  /** Why it was not taken and what to do, or which file takes its place. */
  readonly why?: string;
  readonly sent?: { readonly at: string; readonly basis: SentBasis };
  /** The first of its findings. */
  readonly findings: readonly {
    readonly severity: Severity;
    readonly place: string;
    readonly message: string;
  }[];
  readonly findingCount: number;
  /** Whether it came in after the workbook was written last. */
  readonly isNew: boolean;
}

/** One thing that is said, with where it is said. */
export interface SaidRow {
  readonly key: string;
  /** The figure as a person reads it, with its counts. */
  readonly text: string;
  readonly kind?: ResultKind;
  /** The first of the places. */
  readonly places: readonly Place[];
  readonly placeCount: number;
}

export interface CellRow {
  readonly key: string;
  readonly unitId: string;
  readonly indicatorId: string;
  readonly unit: string;
  readonly indicator: string;
  readonly news: CellNews;
  readonly said: readonly SaidRow[];
  /** What counted before, as a person reads it. */
  readonly before?: string;
}

export interface ConflictStatement extends SaidRow {
  readonly proposedBecause?: ProposalBasis;
  readonly isChosen: boolean;
}

export interface DecisionRow {
  readonly reason: string;
  /** ISO 8601. */
  readonly decidedAt: string;
}

export interface ConflictRow {
  readonly key: string;
  /** Null where named sources of one figure contradict each other. */
  readonly unitId: string | null;
  readonly indicatorId: string;
  readonly unit: string;
  readonly indicator: string;
  readonly isOpen: boolean;
  readonly statements: readonly ConflictStatement[];
  readonly decision?: DecisionRow;
  /** What other workbooks decided otherwise. */
  readonly disputed?: readonly DecisionRow[];
}

export type ConflictFilter = 'open' | 'decided';

export interface UnitRow {
  readonly key: string;
  readonly name: string;
  readonly group: UnitGroup;
  readonly have: number;
  readonly of: number;
  /** ISO 8601. */
  readonly lastDay?: string;
  readonly late?: { readonly days: number; readonly sentAt: string; readonly basis: SentBasis };
  /** Files that may be its own and were refused, each with why, where nothing else of it is merged. */
  readonly refused: readonly string[];
  /** Names of the indicators of which nothing was said. */
  readonly missing: readonly string[];
  /** Those of which something was said that does not count as it stands: what, and why not. */
  readonly toMend: readonly {
    readonly indicator: string;
    readonly because: MendGap;
    readonly said: readonly string[];
  }[];
  /** Text to copy; absent where the unit owes nothing. */
  readonly reminder?: string;
}

export type UnitFilter = UnitGroup | 'late';

/** A figure of a merged sheet: of a unit, or of the whole. */
export interface FigurePlace {
  readonly unit?: string;
  readonly indicator: string;
}

/** Where a figure of one unit came from. */
export interface UnitOrigin {
  readonly kind: 'unit';
  readonly unit: string;
  readonly indicator: string;
  /** What was said, each with whether it counts. */
  readonly said: readonly (SaidRow & { readonly counts: boolean })[];
}

/** What the figure of the whole is made of. */
export interface WholeOrigin {
  readonly kind: 'whole';
  readonly indicator: string;
  readonly coverage: { readonly have: number; readonly of: number };
  readonly withheld?: Withheld;
  readonly parts: readonly { readonly unit: string; readonly text: string; readonly place: Place }[];
  readonly missing: readonly { readonly unit: string; readonly because: AnswerGap }[];
}

export type FigureOrigin = UnitOrigin | WholeOrigin;

/** What became of a file that was just read: its part in the merge is known once all of them are there. */
export interface FileNote {
  readonly file: string;
  /** `known`: it was there already; `notTaken`: no part of this merge. */
  readonly outcome: 'taken' | 'known' | 'refused' | 'remembered' | 'notTaken';
}
