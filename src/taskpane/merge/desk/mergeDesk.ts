import type { ChoiceProblem } from '../../../core/merge/chooseClaim';
import type { Plan } from '../../../core/plan/schema';
import { resolvePlan } from '../../../core/plan/library';
import type { Language, ReadSetting } from '../../../locale';
import type { FileNote, MergeSummary } from '../model';
import type { RememberAnswer, StateAsk, StateTalk } from '../worker/protocol';
import type { Chosen, ChosenFile } from './chosenFiles';
import { FileReaderLine } from './reader';
import { StateLine } from './stateLine';
import type { AskState } from './stateLine';
import type { MergeWorkers } from './workers';

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

/** What the desk has to know of the pane around it. */
export interface DeskSurroundings {
  readonly plans: readonly Plan[];
  readonly language: Language;
  /** Today where the person is, ISO 8601. */
  readonly today: string;
  /** Now, ISO 8601. */
  readonly now: () => string;
}

/** Milliseconds a file at hand may still take once a person asked to stop. */
const LAST_PATIENCE = 3000;

const NO_COUNTS: Reading['counts'] = { taken: 0, known: 0, refused: 0, remembered: 0, notTaken: 0 };

/**
 * What the pane knows of a merge: how far the reading is, and the merge in figures. The merge itself is kept in a worker, the
 * files are read in others. Every change is told to whoever subscribed.
 */
export class MergeDesk {
  surroundings: DeskSurroundings;
  private current: DeskState = { left: [], passedOver: [], revision: 0, epoch: 0 };
  private readonly listeners = new Set<() => void>();
  private readonly state: StateLine;
  private readers: FileReaderLine[] = [];
  private queue: ChosenFile[] = [];
  private setting: ReadSetting | undefined;
  private knownMark: string | undefined;

  constructor(
    private readonly workers: MergeWorkers,
    surroundings: DeskSurroundings,
  ) {
    this.surroundings = surroundings;
    this.state = new StateLine(workers.startState);
  }

  get snapshot(): DeskState {
    return this.current;
  }

  /** Asks the worker that keeps the merge. */
  get ask(): AskState {
    return this.state.ask;
  }

  /** The plan and the year of the merge; undefined before it has begun. */
  get about(): Pick<ReadSetting, 'plan' | 'year'> | undefined {
    return this.setting;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Begins a merge, unless one is at hand. */
  async begin(plan: Plan, year: number): Promise<void> {
    if (this.setting) return;
    this.setting = { ...this.base(), plan, year };
    await this.guard(async () => {
      this.set({ summary: await this.ask('begin', { setting: { ...this.base(), plan, year } }) });
    });
  }

  /**
   * Goes on with what the workbook remembers; nothing happens where that is known already.
   * @param mark the first line of the memory
   */
  async remember(mark: string, read: () => Promise<readonly string[]>): Promise<void> {
    if (this.knownMark === mark) return;
    this.knownMark = mark;
    await this.guard(async () => {
      const setting = this.base();
      const answer = await this.ask('remember', { texts: await read(), setting });
      if (!answer.ok) {
        this.set({ problem: answer });
        return;
      }
      const plan = resolvePlan(setting.plans, answer.plan, answer.version);
      if (plan && !this.setting) this.setting = { ...setting, plan, year: answer.year };
      await this.refresh();
    });
  }

  /** Takes files in, one at a time in each reader; those that come meanwhile are read behind them. */
  async add({ files, passedOver }: Chosen): Promise<void> {
    this.set({ passedOver, left: [] });
    this.queue.push(...files);
    const { reading } = this.current;
    if (reading) {
      this.set({ reading: { ...reading, of: reading.of + files.length } });
      return;
    }
    await this.run();
  }

  /** Stops after the files at hand; one that takes too long even for that is refused. */
  stop(): void {
    const { reading } = this.current;
    if (!reading || reading.isStopping) return;
    this.set({ left: this.queue.splice(0), reading: { ...reading, isStopping: true } });
    // Those at hand now: by then others may read what was left.
    const { readers } = this;
    setTimeout(() => {
      for (const reader of readers) reader.giveUp();
    }, LAST_PATIENCE);
  }

  /** Reads what was left when a person stopped. */
  async goOn(): Promise<void> {
    await this.add({ files: this.current.left, passedOver: this.current.passedOver });
  }

  /** Lets go of everything that came in and was not written. */
  reset(): void {
    if (this.current.reading) return;
    this.setting = undefined;
    this.knownMark = undefined;
    this.state.end();
    const { revision, epoch } = this.current;
    this.current = { left: [], passedOver: [], revision: revision + 1, epoch: epoch + 1 };
    this.set({});
  }

  /** Asks for something to show; undefined where that failed, which is told apart. */
  look<Kind extends StateAsk>(
    kind: Kind,
    about: StateTalk[Kind]['ask'],
  ): Promise<StateTalk[Kind]['answer'] | undefined> {
    return this.guard(() => this.ask(kind, about));
  }

  /** Decides a conflict. @returns why it could not be decided so, null where it was */
  async decide(
    about: Omit<StateTalk['decide']['ask'], 'decidedAt'>,
  ): Promise<ChoiceProblem | null | undefined> {
    return this.guard(async () => {
      const problem = await this.ask('decide', { ...about, decidedAt: this.surroundings.now() });
      if (!problem) await this.refresh();
      return problem;
    });
  }

  async undecide(about: StateTalk['undecide']['ask']): Promise<void> {
    await this.guard(async () => {
      await this.ask('undecide', about);
      await this.refresh();
    });
  }

  /** From here on the pane speaks another language. */
  async speak(language: Language): Promise<void> {
    if (!this.setting) return;
    await this.guard(async () => {
      await this.ask('speak', { language });
      this.set({ revision: this.current.revision + 1 });
    });
  }

  /** The workbook has been written, and its memory begins with this line. */
  async written(mark: string): Promise<void> {
    this.knownMark = mark;
    await this.guard(async () => {
      await this.ask('written', {});
      await this.refresh();
    });
  }

  /** Ends the workers. */
  end(): void {
    this.queue = [];
    this.state.end();
    for (const reader of this.readers) reader.end();
    this.readers = [];
  }

  private base(): Omit<ReadSetting, 'plan' | 'year'> {
    const { plans, language, today, now } = this.surroundings;
    return { plans, language, today, mergedAt: now() };
  }

  private async run(): Promise<void> {
    if (!this.setting || this.queue.length === 0) return;
    const setting = { ...this.setting, ...this.base() };
    const count = Math.min(this.workers.readers, this.queue.length);
    this.readers = Array.from({ length: count }, () => new FileReaderLine(this.workers.startReader, setting));
    this.set({
      reading: { done: 0, of: this.queue.length, current: [], counts: NO_COUNTS, isStopping: false },
    });
    await this.guard(() => Promise.all(this.readers.map((reader) => this.serve(reader))));
    for (const reader of this.readers) reader.end();
    this.readers = [];
    await this.guard(() => this.refresh());
    const { reading, ...rest } = this.current;
    if (reading) this.current = { ...rest, last: reading };
    this.set({});
  }

  private async serve(reader: FileReaderLine): Promise<void> {
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      const { file, name } = next;
      this.atHand((current) => [...current, name]);
      const looked = await reader.read(file, name);
      const note =
        'received' in looked
          ? await this.ask('take', { received: looked.received })
          : await this.ask('refuse', {
              file: name,
              modified: file.lastModified,
              reason: looked.reason,
            });
      this.atHand((current) => current.filter((each) => each !== name), note);
    }
  }

  private atHand(change: (current: readonly string[]) => readonly string[], note?: FileNote): void {
    const { reading } = this.current;
    if (!reading) return;
    const { counts } = reading;
    this.set({
      reading: {
        ...reading,
        current: change(reading.current),
        ...(note && {
          done: reading.done + 1,
          counts: { ...counts, [note.outcome]: counts[note.outcome] + 1 },
        }),
      },
    });
  }

  private async refresh(): Promise<void> {
    const summary = await this.ask('summary', {});
    this.set({ summary, revision: this.current.revision + 1 });
  }

  private async guard<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.set({ failure: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  private set(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
