import type { ChoiceProblem } from '../../../core/merge/chooseClaim';
import type { Plan } from '../../../core/plan/schema';
import { resolvePlan } from '../../../core/plan/library';
import type { Language, ReadSetting } from '../../../locale';
import type { SessionSetting, StateAsk, StateTalk } from '../worker/protocol';
import type { Chosen } from './chosenFiles';
import type { DeskState } from './deskState';
import { DeskStore } from './deskState';
import { FileQueue } from './fileQueue';
import { StateLine } from './stateLine';
import type { AskState } from './stateLine';
import type { MergeWorkers } from './workers';

/** What the desk has to know of the pane around it. */
export interface DeskSurroundings {
  readonly plans: readonly Plan[];
  readonly language: Language;
  /** Today where the person is, ISO 8601. */
  readonly today: string;
  /** Now, ISO 8601. */
  readonly now: () => string;
}

/**
 * What the pane knows of a merge: how far the reading is, and the merge in figures. The merge itself is kept in a worker, the
 * files are read in others. Every change is told to whoever subscribed.
 */
export class MergeDesk {
  surroundings: DeskSurroundings;
  private readonly store = new DeskStore();
  private readonly state: StateLine;
  private readonly files: FileQueue;
  private setting: SessionSetting | undefined;
  private knownMark: string | undefined;

  constructor(workers: MergeWorkers, surroundings: DeskSurroundings) {
    this.surroundings = surroundings;
    this.state = new StateLine(workers.startState);
    this.files = new FileQueue(
      this.store,
      workers,
      this.ask,
      () => this.setting && { ...this.setting, ...this.base() },
      async () => {
        await this.store.guard(() => this.refresh());
      },
    );
  }

  get snapshot(): DeskState {
    return this.store.snapshot;
  }

  /** Asks the worker that keeps the merge. */
  get ask(): AskState {
    return this.state.ask;
  }

  /** The plan and the year of the merge; undefined before it has begun. */
  get about(): Pick<ReadSetting, 'plan' | 'year'> | undefined {
    return this.setting;
  }

  subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** Begins a merge, unless one is at hand. */
  async begin(plan: Plan, year: number): Promise<void> {
    if (this.setting) return;
    this.setting = { ...this.base(), plan, year };
    await this.store.guard(async () => {
      this.store.set({ summary: await this.ask('begin', { setting: { ...this.base(), plan, year } }) });
    });
  }

  /**
   * Goes on with what the workbook remembers; nothing happens where that is known already.
   * @param mark the first line of the memory
   */
  async remember(mark: string, read: () => Promise<readonly string[]>): Promise<void> {
    if (this.knownMark === mark) return;
    this.knownMark = mark;
    await this.store.guard(async () => {
      const setting = this.base();
      const answer = await this.ask('remember', { texts: await read(), setting });
      if (!answer.ok) {
        this.store.set({ problem: answer });
        return;
      }
      const plan = resolvePlan(setting.plans, answer.plan, answer.version);
      if (plan && !this.setting) this.setting = { ...setting, plan, year: answer.year };
      await this.refresh();
    });
  }

  /** Takes files in; those that come meanwhile are read behind them. */
  add(chosen: Chosen): Promise<void> {
    return this.files.add(chosen);
  }

  /** Stops after the files at hand; one that takes too long even for that is refused. */
  stop(): void {
    this.files.stop();
  }

  /** Reads what was left when a person stopped. */
  goOn(): Promise<void> {
    return this.files.goOn();
  }

  /** Lets go of everything that came in and was not written. */
  reset(): void {
    const { reading, revision, epoch } = this.snapshot;
    if (reading) return;
    this.setting = undefined;
    this.knownMark = undefined;
    this.state.end();
    this.store.replace({ left: [], passedOver: [], revision: revision + 1, epoch: epoch + 1 });
  }

  /** Asks for something to show; undefined where that failed, which is told apart. */
  look<Kind extends StateAsk>(
    kind: Kind,
    about: StateTalk[Kind]['ask'],
  ): Promise<StateTalk[Kind]['answer'] | undefined> {
    return this.store.guard(() => this.ask(kind, about));
  }

  /** Decides a conflict. @returns why it could not be decided so, null where it was */
  async decide(
    about: Omit<StateTalk['decide']['ask'], 'decidedAt'>,
  ): Promise<ChoiceProblem | null | undefined> {
    return this.store.guard(async () => {
      const problem = await this.ask('decide', { ...about, decidedAt: this.surroundings.now() });
      if (!problem) await this.refresh();
      return problem;
    });
  }

  async undecide(about: StateTalk['undecide']['ask']): Promise<void> {
    await this.store.guard(async () => {
      await this.ask('undecide', about);
      await this.refresh();
    });
  }

  /** From here on the pane speaks another language. */
  async speak(language: Language): Promise<void> {
    if (!this.setting) return;
    await this.store.guard(async () => {
      await this.ask('speak', { language });
      this.store.set({ revision: this.snapshot.revision + 1 });
    });
  }

  /** The workbook has been written, and its memory begins with this line. */
  async written(mark: string): Promise<void> {
    this.knownMark = mark;
    await this.store.guard(async () => {
      await this.ask('written', {});
      await this.refresh();
    });
  }

  /** Ends the workers. */
  end(): void {
    this.state.end();
    this.files.end();
  }

  private base(): Omit<SessionSetting, 'plan' | 'year'> {
    const { plans, language, today, now } = this.surroundings;
    return { plans, language, today, mergedAt: now() };
  }

  private async refresh(): Promise<void> {
    const summary = await this.ask('summary', {});
    this.store.set({ summary, revision: this.snapshot.revision + 1 });
  }
}
