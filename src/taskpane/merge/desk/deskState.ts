import type { FileNote, MergeSummary } from '../model';
import type { RememberAnswer } from '../worker/protocol';
import type { ChosenFile } from './chosenFiles';

/** Files being read. */
export interface Reading {
  readonly done: number;
  readonly of: number;
  /** Names of the files at hand. */
  readonly current: readonly string[];
  readonly counts: Readonly<Record<FileNote['outcome'], number>>;
  /** True once a person asked to stop. */
  readonly isStopping: boolean;
}

export interface DeskState {
  readonly reading?: Reading;
  /** What came of the files read last. */
  readonly last?: Omit<Reading, 'current'>;
  /** Files that were chosen and not read, because a person stopped. */
  readonly left: readonly ChosenFile[];
  /** Files of folders that are no workbooks by their ending. */
  readonly passedOver: readonly string[];
  /** Absent before anything has begun. */
  readonly summary?: MergeSummary;
  /** Grows whenever the lists may say something else. */
  readonly revision: number;
  /** Grows with every start from nothing. */
  readonly epoch: number;
  /** Why what the workbook remembers cannot be gone on with. */
  readonly problem?: Extract<RememberAnswer, { ok: false }>;
  /** A mistake of ours, for a report. */
  readonly failure?: string;
}

/** What is drawn of a merge. Every change is told to whoever subscribed. */
export class DeskStore {
  private current: DeskState = { left: [], passedOver: [], revision: 0, epoch: 0 };
  private readonly listeners = new Set<() => void>();

  get snapshot(): DeskState {
    return this.current;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  set(change: Partial<DeskState>): void {
    this.replace({ ...this.current, ...change });
  }

  replace(state: DeskState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }

  /** What the work comes to; undefined where it failed, which is told. */
  async guard<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.set({ failure: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }
}
