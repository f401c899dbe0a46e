import type { Received } from '../../../core/mergeWorkbook/receive';
import type { ReadSetting } from '../../../locale';
import type { AskedWorker } from '../../../xlsx/worker/askWorker';
import { patienceFor } from '../../../xlsx/worker/readForeignInWorker';
import type { ReaderAnswer, ReaderQuestion } from '../worker/protocol';
import { WorkerLine } from './workerLine';

/** What a file turned out to be, or why it could not be looked into. */
export type Looked = { readonly received: Received } | { readonly reason: 'resourceLimit' | 'damaged' };

/** One worker that reads files one after the other; a file that sends it off is refused alone, and another takes its place. */
export class FileReaderLine {
  private line: WorkerLine | undefined;
  private stop: (() => void) | undefined;

  constructor(
    private readonly start: () => AskedWorker,
    private readonly setting: ReadSetting,
    private readonly patienceOf = patienceFor,
  ) {}

  /** @throws where the worker does not start, which is no fault of the file */
  async read(file: File, name: string): Promise<Looked> {
    const line = this.line ?? (await this.begin());
    const question: ReaderQuestion = { kind: 'file', file, name };
    const stopped = new Promise<{ readonly kind: 'hang' }>((resolve) => {
      this.stop = () => {
        resolve({ kind: 'hang' });
      };
    });
    const reply = await Promise.race([line.ask<ReaderAnswer>(question, this.patienceOf(file.size)), stopped]);
    this.stop = undefined;
    if (reply.kind === 'answer' && reply.answer) return { received: reply.answer };
    this.end();
    const isTooMuch = reply.kind !== 'crash' || /memory|allocation/i.test(reply.how);
    return { reason: isTooMuch ? 'resourceLimit' : 'damaged' };
  }

  /** Gives the file at hand up, if there is one. */
  giveUp(): void {
    this.stop?.();
  }

  end(): void {
    this.line?.end();
    this.line = undefined;
  }

  private async begin(): Promise<WorkerLine> {
    const line = new WorkerLine(this.start());
    this.line = line;
    const question: ReaderQuestion = { kind: 'setting', setting: this.setting };
    const reply = await line.ask(question);
    if (reply.kind === 'answer') return line;
    this.end();
    throw new Error(`a reader did not start: ${reply.kind === 'crash' ? reply.how : reply.kind}`);
  }
}
