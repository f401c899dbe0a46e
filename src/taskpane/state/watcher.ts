import type { ExcelPort, Unsubscribe, WorkbookChange } from '../../excel/port';
import type { CheckContext, CheckedWorkbook } from '../model/checkedWorkbook';
import { failureOf } from './failures';
import type { PaneAction } from './paneState';

export interface WatcherOptions extends CheckContext {
  readonly port: ExcelPort;
  readonly dispatch: (action: PaneAction) => void;
  /** Milliseconds in which edits are gathered into one read. */
  readonly gather?: number;
}

const GATHER = 40;
/** After an edit nobody is told of a read that is over sooner: every word of it would draw the pane once more. */
const QUIET = 200;

/**
 * Keeps the pane's picture of the workbook true: reads everything once, then only the sheet that was edited.
 * Reads of one generation run one after another; a check that was asked for begins a new generation, and
 * what an older one still answers is ignored. What could not be read stays to be read, at the next change
 * or when a person asks.
 */
export class WorkbookWatcher {
  private generation = 0;
  private clock = 0;
  private isReading = false;
  private needsAll = false;
  private readonly dirty = new Set<string>();
  /** Sheets that others edited since they were read: a person asks before they are read again. */
  private readonly remote = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private checked: CheckedWorkbook | undefined;
  private isStopped = false;
  private pauses = 0;
  private readonly subscriptions: Promise<Unsubscribe>[] = [];

  constructor(private readonly options: WatcherOptions) {}

  /** Listens and reads for the first time. */
  start(): void {
    const { port, dispatch } = this.options;
    this.listen(
      port.onChange((change) => {
        this.changed(change);
      }),
    );
    this.listen(
      port.onSelection((selection) => {
        dispatch({ type: 'selected', selection });
      }),
    );
    this.readAll(false);
  }

  /** Reads everything again because a person asked. */
  check(): void {
    this.readAll(true);
  }

  /** Takes note of a write of our own, whether or not Excel reports it; gathered with what it reports. */
  touch(sheetId?: string): void {
    if (sheetId === undefined) this.needsAll = true;
    else this.dirty.add(sheetId);
    this.schedule();
  }

  /** Reads nothing until the returned function is called: a long write of our own changes sheets all the while. */
  pause(): () => void {
    this.pauses += 1;
    return () => {
      this.pauses -= 1;
      this.touch();
    };
  }

  /** Stops listening; answers still under way are ignored. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) {
      // A listener of a workbook that is closing need not be removed.
      subscription.then((unsubscribe) => unsubscribe()).catch(() => undefined);
    }
  }

  private listen(subscription: Promise<Unsubscribe>): void {
    this.subscriptions.push(subscription);
    subscription.catch((error: unknown) => {
      this.fail(error);
    });
  }

  private changed(change: WorkbookChange): void {
    if (this.isStopped) return;
    const { dispatch } = this.options;
    const { kind, sheetId, isRemote } = change;
    this.clock += 1;
    switch (kind) {
      case 'sheetActivated':
        dispatch({ type: 'sheetActivated', sheetId });
        return;
      case 'edited':
      case 'structure':
        if (isRemote) {
          this.remote.add(sheetId);
          dispatch({ type: 'remoteEdited', sheetId, at: this.clock });
          return;
        }
        this.dirty.add(sheetId);
        break;
      case 'calculated':
        // A volatile formula calculates at every edit; only what an appendix shows is of interest.
        if (this.remote.has(sheetId) || !this.holdsAppendix(sheetId)) return;
        this.dirty.add(sheetId);
        break;
      case 'sheetAdded':
      case 'sheetDeleted':
      case 'sheetRenamed':
        this.needsAll = true;
        break;
    }
    this.schedule();
  }

  /** True too where the sheet is not known yet. */
  private holdsAppendix(sheetId: string): boolean {
    const known = this.checked?.sheets.find((sheet) => sheet.sheetId === sheetId);
    return known === undefined || known.check !== undefined || known.tasks !== undefined;
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.catchUp();
    }, this.options.gather ?? GATHER);
  }

  /** Reads what has changed, once nothing is being read. */
  private catchUp(): void {
    if (this.isReading || this.isStopped || this.pauses > 0) return;
    const [sheetId, ...others] = this.dirty;
    if (sheetId === undefined && !this.needsAll) return;
    const isKnown = this.checked?.sheets.some((sheet) => sheet.sheetId === sheetId) ?? false;
    if (sheetId === undefined || this.needsAll || others.length > 0 || !isKnown) this.readAll(false);
    else void this.readSheet(sheetId);
  }

  private readAll(asked: boolean): void {
    this.generation += 1;
    this.needsAll = false;
    this.dirty.clear();
    this.remote.clear();
    void this.read(asked, undefined, () => this.options.port.readWorkbook());
  }

  private async readSheet(sheetId: string): Promise<void> {
    const previous = this.checked?.outcome;
    if (!previous) return;
    this.dirty.delete(sheetId);
    this.remote.delete(sheetId);
    await this.read(false, sheetId, async () => {
      const outcome = await this.options.port.rereadSheet(sheetId, previous);
      this.needsAll ||= outcome === undefined;
      return outcome;
    });
  }

  private async read(
    asked: boolean,
    sheetId: string | undefined,
    ask: () => Promise<CheckedWorkbook['outcome'] | undefined>,
  ): Promise<void> {
    const { dispatch } = this.options;
    const { generation, clock: startedAt } = this;
    const isLate = () => this.isStopped || generation !== this.generation;
    let failed = false;
    this.isReading = true;
    const started = () => {
      dispatch({ type: 'readStarted' });
    };
    const telling = sheetId === undefined ? undefined : setTimeout(started, QUIET);
    if (sheetId === undefined) started();
    try {
      // The rules load while Excel reads, so that the pane itself opens sooner.
      const [outcome, { checkOutcome }] = await Promise.all([
        ask(),
        import('../model/checkedWorkbook'),
      ]).finally(() => {
        clearTimeout(telling);
      });
      if (isLate()) return;
      if (outcome) {
        this.checked = checkOutcome(outcome, this.options, this.checked);
        const answer = { checked: this.checked, startedAt, asked, ...(sheetId !== undefined && { sheetId }) };
        dispatch({ type: 'readAnswered', ...answer });
      }
    } catch (error) {
      if (isLate()) return;
      this.fail(error);
      failed = true;
    }
    this.isReading = false;
    // Before the failed part is put back: what failed waits for a reason to be tried again.
    if (this.needsAll || this.dirty.size > 0) this.schedule();
    if (failed && sheetId === undefined) this.needsAll = true;
    else if (failed && sheetId !== undefined) this.dirty.add(sheetId);
  }

  private fail(error: unknown): void {
    if (!this.isStopped) this.options.dispatch({ type: 'failed', failure: failureOf(error, 'read') });
  }
}
