import type { CellMark, ExcelFailureReason, Restorable, Selection } from '../../excel/port';
import type { Language } from '../../locale';
import type { RowFilter } from '../../locale/paneStrings';
import type { CheckedWorkbook } from '../model/checkedWorkbook';
import type { FindingNarrowing } from '../model/findingList';
import type { Remedy } from '../model/remedy';

export type PaneTab = 'appendix' | 'merge' | 'plan' | 'quickCheck';

/** What is shown of an appendix: its rows, or what is to be done about it. */
export type Aspect = 'rows' | 'findings';

/** The finding that was stepped to, and its place in the list then: where it is gone, the next stands there. */
export interface CurrentFinding {
  readonly key: string;
  readonly at: number;
}

/** What the pane can ask of Excel besides reading. */
export type PaneRequest = 'insert' | 'select' | 'write' | 'mark' | 'restore' | 'record' | 'merge';

/** A request that did not succeed, until it is tried again or dismissed. */
export interface PaneFailure {
  readonly reason: ExcelFailureReason;
  readonly detail: string;
  readonly during: 'read' | 'share' | PaneRequest;
}

/** Something that was done, as data; the words come with the language. */
export type PaneNotice =
  | {
      readonly kind: 'inserted';
      readonly sheet: string;
      readonly wanted: string;
      /** True where Excel refused to set up printing. */
      readonly printFailed?: boolean;
    }
  | {
      readonly kind: 'applied';
      readonly remedies: readonly Remedy[];
    }
  /** Verdicts were written beside a table. */
  | { readonly kind: 'marked' | 'verdictsWritten'; readonly cells: number }
  /** An undo that left newer entries alone: all of the cells, or some of them. */
  | { readonly kind: 'keptNewer' | 'undonePartly'; readonly cells: readonly string[] }
  /** The sheets of a merge were written. */
  | { readonly kind: 'mergeWritten'; readonly sheets: number }
  /** Something was written into the record of checks. */
  | { readonly kind: 'accepted' | 'withdrawn' | 'stamped' }
  | { readonly kind: 'unmarked' | 'undone' | 'nothingToUndo' };

export interface PaneState {
  readonly language: Language;
  readonly tab: PaneTab;
  /** The last answer; absent before the first. */
  readonly checked?: CheckedWorkbook;
  readonly isReading: boolean;
  /** How often a person has asked for a check and got an answer; each is announced. */
  readonly askedChecks: number;
  /** Sheets edited by others since they were read, with the moment of the edit. */
  readonly stale: ReadonlyMap<string, number>;
  /** The sheet whose appendix is wanted; another is shown where it is none. */
  readonly wantedSheetId?: string;
  /** Whether the form is open although there is an appendix. */
  readonly isInserting: boolean;
  readonly selection?: Selection;
  readonly filter: RowFilter;
  readonly search: string;
  readonly aspect: Aspect;
  readonly narrowing: FindingNarrowing;
  /** Absent where the selected cell says which finding is meant. */
  readonly current?: CurrentFinding;
  readonly busy?: PaneRequest;
  /** The new sheet that no answer has held yet, and whether a read has begun since it was inserted. */
  readonly awaited?: { readonly sheetId: string; readonly isBegun: boolean };
  readonly failure?: PaneFailure;
  readonly notice?: PaneNotice;
  /** How many notices there have been; each is announced. */
  readonly notices: number;
  readonly restorable?: Restorable;
  /** The marks that were set in the sheet and not taken away since. */
  readonly marked: readonly CellMark[];
  /** How often the pane itself has changed cells. */
  readonly writes: number;
}

export type PaneAction =
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'tabChosen'; readonly tab: PaneTab }
  | { readonly type: 'appendixChosen' | 'sheetActivated'; readonly sheetId: string }
  | { readonly type: 'insertOpened' | 'insertClosed' | 'detailClosed' }
  | { readonly type: 'noticeDismissed' | 'failureDismissed' }
  | { readonly type: 'filterChosen'; readonly filter: RowFilter }
  | { readonly type: 'searchTyped'; readonly search: string }
  | { readonly type: 'selected'; readonly selection: Selection; readonly finding?: CurrentFinding }
  | { readonly type: 'aspectChosen'; readonly aspect: Aspect }
  | { readonly type: 'findingsNarrowed'; readonly narrowing: FindingNarrowing }
  | { readonly type: 'findingChosen'; readonly finding: CurrentFinding }
  | { readonly type: 'readStarted' }
  | {
      readonly type: 'readAnswered';
      readonly checked: CheckedWorkbook;
      /** The moment the read began: edits after it may be missing from the answer. */
      readonly startedAt: number;
      /** The sheet read; absent for all. */
      readonly sheetId?: string;
      readonly asked: boolean;
    }
  | { readonly type: 'failed'; readonly failure: PaneFailure }
  | { readonly type: 'remoteEdited'; readonly sheetId: string; readonly at: number }
  | { readonly type: 'requestStarted'; readonly request: PaneRequest }
  | {
      readonly type: 'requestDone';
      readonly notice?: PaneNotice;
      readonly restorable?: Restorable | undefined;
      readonly marked?: readonly CellMark[];
      /** True where cells hold something else than before. */
      readonly hasWritten?: boolean;
      /** The sheet a new appendix went to. */
      readonly sheetId?: string;
    };

/** All that is open, of every kind. */
export const EVERY_FINDING: FindingNarrowing = { filter: 'open', search: '' };

/** What the pane opens with: each button of the ribbon asks for its own. */
export type PaneView = 'appendix' | 'insert' | 'check' | 'merge' | 'plan' | 'quickCheck';

/** The pane before anything has been read. */
export function initialState({ language, view }: { language: Language; view: PaneView }): PaneState {
  return {
    language,
    tab: view === 'insert' || view === 'check' ? 'appendix' : view,
    isReading: true,
    askedChecks: 0,
    stale: new Map(),
    notices: 0,
    isInserting: view === 'insert',
    filter: 'all',
    search: '',
    aspect: view === 'check' ? 'findings' : 'rows',
    narrowing: EVERY_FINDING,
    marked: [],
    writes: 0,
  };
}
