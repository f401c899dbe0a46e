import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Plan } from '../../core/plan/schema';
import type { ExcelPort } from '../../excel/port';
import { vietnameseAppendix } from '../../locale';
import type { Language } from '../../locale';
import { heldContent } from '../model/heldContent';
import type { PaneAction, PaneState, PaneView } from './paneState';
import { initialState } from './paneState';
import { reduce } from './reducer';
import type { PaneRequests } from './requests';
import { paneRequests } from './requests';
import { WorkbookWatcher } from './watcher';

/** The pane's state and everything it can do. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly requests: PaneRequests;
  /** Reads and checks everything again. */
  readonly check: () => void;
}

/** Runs a pane over a port: reads, listens, and stops when the component goes. */
export function usePane(
  port: ExcelPort,
  plans: readonly Plan[],
  first: { readonly language: Language; readonly view: PaneView; readonly today: string },
): Pane {
  const { today } = first;
  const [state, dispatch] = useReducer(reduce, first, initialState);
  const watcher = useRef<WorkbookWatcher>(undefined);
  const shown = useRef(state.checked);
  const known = useRef(plans);
  useEffect(() => {
    shown.current = state.checked;
    known.current = plans;
  }, [state.checked, plans]);
  useEffect(() => {
    const started = new WorkbookWatcher({ port, plans, strings: vietnameseAppendix, today, dispatch });
    watcher.current = started;
    started.start();
    return () => {
      started.stop();
    };
  }, [port, plans, today]);
  const requests = useMemo(
    () =>
      paneRequests({
        port,
        strings: vietnameseAppendix,
        dispatch,
        heldBy: (sheetId, address) => heldContent(shown.current, sheetId, address),
        onWritten: (sheetId) => watcher.current?.touch(sheetId),
        recordSource: () => shown.current && { checked: shown.current, plans: known.current },
        now: () => new Date(),
        pause: () => watcher.current?.pause() ?? (() => undefined),
      }),
    [port],
  );
  const check = useMemo(() => () => watcher.current?.check(), []);
  return { state, dispatch, requests, check };
}
