import type { CheckedSheet } from '../model/checkedWorkbook';
import { EVERY_FINDING } from './paneState';
import type { PaneAction, PaneFailure, PaneState } from './paneState';

type Optional = 'busy' | 'awaited' | 'failure' | 'notice' | 'restorable' | 'selection' | 'current';

/** A state without some of what it need not have. */
function without(state: PaneState, ...names: readonly Optional[]): PaneState {
  const rest: { -readonly [Key in keyof PaneState]: PaneState[Key] } = { ...state };
  for (const name of names) Reflect.deleteProperty(rest, name);
  return rest;
}

/** The sheets that hold an appendix, of indicators or of tasks, in the workbook's order. */
export function sheetsShown({ checked }: Pick<PaneState, 'checked'>): readonly CheckedSheet[] {
  return checked?.sheets.filter(({ check, tasks }) => check !== undefined || tasks !== undefined) ?? [];
}

/** The sheet whose appendix is shown: the wanted one, else the first. */
export function shownSheet(state: Pick<PaneState, 'checked' | 'wantedSheetId'>): CheckedSheet | undefined {
  const sheets = sheetsShown(state);
  return sheets.find(({ sheetId }) => sheetId === state.wantedSheetId) ?? sheets[0];
}

const holdsAppendix = (state: PaneState, sheetId: string) =>
  sheetsShown(state).some((sheet) => sheet.sheetId === sheetId);

const NOT_NARROWED = { filter: 'all', search: '', narrowing: EVERY_FINDING } as const;

/** Another appendix: what was chosen in the former no longer applies. */
function show(state: PaneState, sheetId: string): PaneState {
  if (state.wantedSheetId === sheetId) return state;
  const isOther = shownSheet(state)?.sheetId !== sheetId;
  return { ...state, wantedSheetId: sheetId, ...(isOther && NOT_NARROWED) };
}

/** A selection; the finding that is meant stays the same where it is its own cell that is selected. */
function selected(
  state: PaneState,
  { selection, finding }: Extract<PaneAction, { type: 'selected' }>,
): PaneState {
  const { sheetId, address } = selection;
  const isSame = state.selection?.sheetId === sheetId && state.selection.address === address;
  const rest = isSame || finding ? state : without(state, 'current');
  const shown = holdsAppendix(rest, sheetId) ? show(rest, sheetId) : rest;
  return { ...shown, selection, ...(finding && { current: finding }) };
}

/** Edits by others that happened before a read began are in its answer. */
function stillStale(
  { stale }: PaneState,
  startedAt: number,
  readSheet: string | undefined,
): PaneState['stale'] {
  const rest = [...stale].filter(
    ([sheetId, at]) => at > startedAt || (readSheet !== undefined && readSheet !== sheetId),
  );
  return rest.length === stale.size ? stale : new Map(rest);
}

/** Waiting for the new sheet is over: it was read, or will not be. */
function awaitOver(state: PaneState): PaneState {
  if (!state.awaited) return state;
  const names = state.busy === 'insert' ? (['awaited', 'busy'] as const) : (['awaited'] as const);
  return { ...without(state, ...names), isInserting: false };
}

function answered(state: PaneState, action: Extract<PaneAction, { type: 'readAnswered' }>): PaneState {
  const { awaited } = state;
  const isHeld = action.checked.sheets.some(({ sheetId }) => sheetId === awaited?.sheetId);
  // A read of everything that began after the insert and does not find the sheet: it is gone again.
  const isOver = isHeld || (awaited?.isBegun === true && action.sheetId === undefined);
  const rest = isOver ? awaitOver(state) : state;
  return {
    ...(rest.failure?.during === 'read' ? without(rest, 'failure') : rest),
    checked: action.checked,
    isReading: false,
    stale: stillStale(state, action.startedAt, action.sheetId),
    askedChecks: state.askedChecks + (action.asked ? 1 : 0),
  };
}

/** A failure ends the request it belongs to, and no other that is under way. */
function failed(state: PaneState, failure: PaneFailure): PaneState {
  const isRead = failure.during === 'read';
  const rest = isRead ? awaitOver(state) : state;
  return {
    ...without(rest, 'notice', ...(rest.busy === failure.during ? (['busy'] as const) : [])),
    failure,
    ...(isRead && { isReading: false }),
  };
}

function done(state: PaneState, action: Extract<PaneAction, { type: 'requestDone' }>): PaneState {
  const { notice, restorable, marked, hasWritten, sheetId } = action;
  // The form stays, busy, until the new sheet can be shown in its place.
  const isAwaited =
    sheetId !== undefined && state.checked?.sheets.every((sheet) => sheet.sheetId !== sheetId) === true;
  return {
    ...without(state, 'busy', 'awaited', 'failure', 'restorable', ...(notice ? (['notice'] as const) : [])),
    ...(notice && { notice, notices: state.notices + 1 }),
    ...(restorable && { restorable }),
    ...(marked && { marked }),
    ...(hasWritten && { writes: state.writes + 1 }),
    ...(sheetId !== undefined && { wantedSheetId: sheetId, isInserting: isAwaited, ...NOT_NARROWED }),
    ...(isAwaited && { busy: 'insert', awaited: { sheetId, isBegun: false } }),
  };
}

/** What the pane shows after something happened; pure. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'languageChosen':
      return { ...state, language: action.language };
    case 'tabChosen':
      return { ...state, tab: action.tab };
    case 'appendixChosen':
      return show(state, action.sheetId);
    case 'sheetActivated':
      return holdsAppendix(state, action.sheetId) ? show(state, action.sheetId) : state;
    case 'insertOpened':
      return { ...without(state, 'notice'), isInserting: true };
    case 'insertClosed':
      return { ...state, isInserting: false };
    case 'detailClosed':
      return without(state, 'selection');
    case 'noticeDismissed':
      return without(state, 'notice');
    case 'failureDismissed':
      return without(state, 'failure');
    case 'filterChosen':
      return { ...state, filter: action.filter };
    case 'searchTyped':
      return { ...state, search: action.search };
    case 'selected':
      return selected(state, action);
    case 'aspectChosen':
      return { ...state, aspect: action.aspect };
    case 'findingsNarrowed':
      return { ...state, narrowing: action.narrowing };
    case 'findingChosen':
      return { ...state, current: action.finding };
    case 'readStarted':
      return {
        ...state,
        isReading: true,
        ...(state.awaited && { awaited: { ...state.awaited, isBegun: true } }),
      };
    case 'readAnswered':
      return answered(state, action);
    case 'failed':
      return failed(state, action.failure);
    case 'remoteEdited':
      return { ...state, stale: new Map(state.stale).set(action.sheetId, action.at) };
    case 'requestStarted':
      return { ...without(state, 'failure', 'notice'), busy: action.request };
    case 'requestDone':
      return done(state, action);
  }
}
