import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Plan } from '../../core/plan/schema';
import type { ReadOutcome } from '../../excel/port';
import type { Language } from '../../locale';
import { isoMoment } from '../model/day';
import { memorySheetOf, readMemoryTexts } from './desk/memorySheet';
import type { DeskState } from './desk/deskState';
import { MergeDesk } from './desk/mergeDesk';
import { pageWorkers } from './desk/workers';
import type { MergeWorkers } from './desk/workers';
import type { MergeRequests } from './mergeRequests';

const WorkersContext = createContext<() => MergeWorkers>(pageWorkers);

/** Gives the components below other workers than the page's; for tests. */
export const MergeWorkersProvider = WorkersContext.Provider;

export interface DeskOptions {
  readonly plans: readonly Plan[];
  readonly language: Language;
  readonly today: string;
  /** The workbook as read last. */
  readonly outcome: ReadOutcome | undefined;
  readonly readAreas: MergeRequests['readAreas'];
}

/** The desk of the merge for as long as the tab lives; it goes on with whatever the workbook remembers. */
export function useMergeDesk(options: DeskOptions): {
  readonly desk: MergeDesk;
  readonly state: DeskState;
  /** Whether what the workbook remembers has been looked at: before that nothing may begin. */
  readonly isReady: boolean;
} {
  const { plans, language, today, outcome, readAreas } = options;
  const startWorkers = useContext(WorkersContext);
  const surroundings = useMemo(
    () => ({ plans, language, today, now: () => isoMoment(new Date()) }),
    [plans, language, today],
  );
  const [desk] = useState(() => new MergeDesk(startWorkers(), surroundings));
  const [seen, setSeen] = useState<string>();
  const state = useSyncExternalStore(desk.subscribe, () => desk.snapshot);
  useEffect(() => {
    desk.surroundings = surroundings;
    void desk.speak(language);
  }, [desk, surroundings, language]);
  useEffect(
    () => () => {
      desk.end();
    },
    [desk],
  );
  const memory = useMemo(() => outcome && memorySheetOf(outcome), [outcome]);
  const mark = outcome && (memory?.mark ?? '');
  useEffect(() => {
    if (mark === undefined) return;
    if (!memory) {
      setSeen(mark);
      return;
    }
    void desk
      .remember(memory.mark, () => readMemoryTexts(readAreas, memory.sheetId))
      .then(() => {
        setSeen(mark);
      });
    // Where it stands may change without it being another memory.
  }, [desk, mark, readAreas, state.epoch]);
  return { desk, state, isReady: seen !== undefined && seen === mark && !state.problem };
}
