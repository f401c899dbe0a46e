import type { SheetDescription } from '../../../core/appendix/description';
import type { ChoiceProblem } from '../../../core/merge/chooseClaim';
import type { FileStatus } from '../../../core/merge/fileStatus';
import type { CellNews } from '../../../core/merge/preview';
import type { Received } from '../../../core/mergeWorkbook/receive';
import type { MergeSheetRole } from '../../../core/mergeWorkbook/roles';
import type { SheetTexts } from '../../../core/mergeWorkbook/sheetTexts';
import type { LostText } from '../../../core/mergeWorkbook/typedTexts';
import type { ReportRow } from '../../../excel/port';
import type { Language, ReadSetting } from '../../../locale';
import type {
  CellRow,
  ConflictFilter,
  ConflictRow,
  FigureOrigin,
  FigurePlace,
  FileNote,
  FileRow,
  MergeSummary,
  Page,
  PageRequest,
  UnitFilter,
  UnitRow,
} from '../model';

/** What a merge is made with, and the language in which it is shown. */
export interface SessionSetting extends ReadSetting {
  readonly language: Language;
}

/** What the worker that keeps the merge can be asked, and what it answers. Plain data throughout. */
export interface StateTalk {
  /** Begins with nothing, whatever was there before. */
  begin: { ask: { readonly setting: SessionSetting }; answer: MergeSummary };
  /** Goes on with what a workbook remembers: the texts of its memory, cell by cell. */
  remember: {
    ask: { readonly texts: readonly string[]; readonly setting: Omit<SessionSetting, 'plan' | 'year'> };
    answer: RememberAnswer;
  };
  speak: { ask: { readonly language: Language }; answer: null };
  take: { ask: { readonly received: Received }; answer: FileNote };
  /** A file that could not be looked into. */
  refuse: {
    ask: { readonly file: string; readonly modified: number; readonly reason: string };
    answer: FileNote;
  };
  summary: { ask: object; answer: MergeSummary };
  files: { ask: PageRequest<FileStatus>; answer: Page<FileRow> };
  cells: { ask: PageRequest<CellNews>; answer: Page<CellRow> };
  conflicts: { ask: PageRequest<ConflictFilter>; answer: Page<ConflictRow> };
  units: { ask: PageRequest<UnitFilter>; answer: Page<UnitRow> };
  decide: {
    ask: {
      readonly unit: string | null;
      readonly indicator: string;
      readonly key: string;
      readonly reason: string;
      readonly decidedAt: string;
    };
    answer: ChoiceProblem | null;
  };
  undecide: { ask: { readonly unit: string | null; readonly indicator: string }; answer: null };
  origin: { ask: FigurePlace; answer: FigureOrigin | null };
  /** A figure by the names that the sheet of units gives it; of several headings the first that is an indicator's counts. */
  placeNamed: {
    ask: { readonly unit: string; readonly headings: readonly string[] };
    answer: FigurePlace | null;
  };
  /** What is typed into the workbook's consolidated appendix and would be lost by writing it anew. */
  lost: { ask: { readonly texts: SheetTexts }; answer: readonly LostText[] };
  describe: { ask: DescribeRequest; answer: readonly DescribedSheet[] };
  /** Rows of a sheet's body as described last. */
  rows: {
    ask: { readonly role: MergeSheetRole; readonly from: number; readonly count: number };
    answer: readonly ReportRow[];
  };
  /** The workbook has been written: it remembers all that was described last. */
  written: { ask: object; answer: null };
}

export type StateAsk = keyof StateTalk;
export type StateQuestion = {
  [Kind in StateAsk]: { readonly kind: Kind } & StateTalk[Kind]['ask'];
}[StateAsk];

export type RememberAnswer =
  | { readonly ok: true; readonly plan: string; readonly version: string; readonly year: number }
  | {
      readonly ok: false;
      readonly reason: 'changed' | 'planUnknown' | 'otherMerge' | 'nothing';
      readonly plan: string;
      readonly year: number;
    };

export interface DescribeRequest {
  /** What the sheet of units is called in the workbook, which the formulas of the totals name. */
  readonly matrixName: string;
  /** What the consolidated appendix of the workbook holds, where there is one. */
  readonly texts?: SheetTexts;
  /** Whether the workbook has to carry the plan's definition. */
  readonly carriesPlan: boolean;
}

/** A sheet of the merge without the rows of its body. */
export interface DescribedSheet {
  readonly role: MergeSheetRole;
  readonly description: SheetDescription;
}

/** What a reader is asked: first the setting, then files. */
export type ReaderQuestion =
  | { readonly kind: 'setting'; readonly setting: ReadSetting }
  | { readonly kind: 'file'; readonly file: File; readonly name: string };

/** What it answers to a file; null to the setting. */
export type ReaderAnswer = Received | null;
