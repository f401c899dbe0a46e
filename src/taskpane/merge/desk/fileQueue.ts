import type { ReadSetting } from '../../../locale';
import type { FileNote } from '../model';
import type { Chosen, ChosenFile } from './chosenFiles';
import type { DeskState, DeskStore, Reading } from './deskState';
import { FileReaderLine } from './reader';
import type { AskState } from './stateLine';
import type { MergeWorkers } from './workers';

/** Milliseconds a file at hand may still take once a person asked to stop. */
const LAST_PATIENCE = 3000;

const NO_COUNTS: Reading['counts'] = { taken: 0, known: 0, refused: 0, remembered: 0, notTaken: 0 };

/** The files that were chosen: read in workers, each handed to the one that keeps the merge, and how far that is. */
export class FileQueue {
  private readers: FileReaderLine[] = [];
  private queue: ChosenFile[] = [];

  /**
   * @param settingOf what the files are read with; undefined before a merge has begun
   * @param finished is waited for once all files are read, before the reading is told to be over
   */
  constructor(
    private readonly store: DeskStore,
    private readonly workers: MergeWorkers,
    private readonly ask: AskState,
    private readonly settingOf: () => ReadSetting | undefined,
    private readonly finished: () => Promise<void>,
  ) {}

  /** Takes files in, one at a time in each reader; those that come meanwhile are read behind them. */
  async add({ files, passedOver }: Chosen): Promise<void> {
    const { left, passedOver: before } = this.store.snapshot;
    this.store.set({ passedOver: left.length > 0 ? [...before, ...passedOver] : passedOver });
    await this.take(files);
  }

  /** Reads what was left when a person stopped. */
  async goOn(): Promise<void> {
    const { left, last } = this.store.snapshot;
    this.store.set({ left: [] });
    await this.take(left, last);
  }

  /** Stops after the files at hand; one that takes too long even for that is refused. */
  stop(): void {
    const { reading } = this.store.snapshot;
    if (!reading || reading.isStopping) return;
    const left = [...this.store.snapshot.left, ...this.queue.splice(0)];
    this.store.set({ left, reading: { ...reading, isStopping: true } });
    // Those at hand now: by then others may read what was left.
    const { readers } = this;
    setTimeout(() => {
      for (const reader of readers) reader.giveUp();
    }, LAST_PATIENCE);
  }

  /** Ends the workers. */
  end(): void {
    this.queue = [];
    this.endReaders();
  }

  private async take(files: readonly ChosenFile[], before?: DeskState['last']): Promise<void> {
    this.queue.push(...files);
    const { reading } = this.store.snapshot;
    if (reading) this.store.set({ reading: { ...reading, of: reading.of + files.length } });
    else await this.run(before);
  }

  /** @param before what has been read of the same files; what is read while some are left counts with them too */
  private async run(before?: DeskState['last']): Promise<void> {
    const setting = this.settingOf();
    if (!setting || this.queue.length === 0) return;
    const count = Math.min(this.workers.readers, this.queue.length);
    this.readers = Array.from({ length: count }, () => new FileReaderLine(this.workers.startReader, setting));
    const { left, last } = this.store.snapshot;
    const { done, counts } = before ?? (left.length > 0 && last ? last : { done: 0, counts: NO_COUNTS });
    const of = done + this.queue.length;
    this.store.set({ reading: { done, of, current: [], counts, isStopping: false } });
    await this.store.guard(() => Promise.all(this.readers.map((reader) => this.serve(reader))));
    this.endReaders();
    await this.finished();
    const { reading, ...rest } = this.store.snapshot;
    this.store.replace(reading ? { ...rest, last: reading } : rest);
    // What came since the last reader found nothing more.
    await this.run();
  }

  private endReaders(): void {
    for (const reader of this.readers) reader.end();
    this.readers = [];
  }

  private async serve(reader: FileReaderLine): Promise<void> {
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      const { file, name } = next;
      this.atHand((current) => [...current, name]);
      const looked = await reader.read(file, name);
      const note =
        'received' in looked
          ? await this.ask('take', { received: looked.received })
          : await this.ask('refuse', { file: name, modified: file.lastModified, reason: looked.reason });
      this.atHand((current) => current.filter((each) => each !== name), note);
    }
  }

  private atHand(change: (current: readonly string[]) => readonly string[], note?: FileNote): void {
    const { reading } = this.store.snapshot;
    if (!reading) return;
    const { counts } = reading;
    this.store.set({
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
}
