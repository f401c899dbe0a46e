import type { AskedWorker } from '../../../xlsx/worker/askWorker';
import type { StateAsk, StateTalk } from '../worker/protocol';
import { WorkerLine } from './workerLine';

/** Asks the worker that keeps the merge. Rejects where it fails in a way nobody foresaw. */
export type AskState = <Kind extends StateAsk>(
  kind: Kind,
  about: StateTalk[Kind]['ask'],
) => Promise<StateTalk[Kind]['answer']>;

/** The worker that keeps the merge, started with the first question. */
export class StateLine {
  private line: WorkerLine | undefined;

  constructor(private readonly start: () => AskedWorker) {}

  ask: AskState = async (kind, about) => {
    this.line ??= new WorkerLine(this.start());
    const reply = await this.line.ask<StateTalk[typeof kind]['answer']>({ kind, ...about });
    if (reply.kind === 'answer') return reply.answer;
    throw new Error(reply.kind === 'crash' ? reply.how : 'the worker of the merge does not answer');
  };

  end(): void {
    this.line?.end();
    this.line = undefined;
  }
}
