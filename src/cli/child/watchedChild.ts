import { fork, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { READY } from './protocol';

/** What came of a question: an answer, no answer in time, or the child's end. */
export type Reply<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'hang' }
  | { readonly kind: 'crash'; readonly how: string };

export interface WatchOptions {
  /** The longest wait for an answer, in milliseconds, counted from when the child is ready to be asked. */
  readonly patience: number;
  /** The heap the child may use, in megabytes; it dies beyond. */
  readonly heapMegabytes: number;
  /** Words for the script, as `process.argv` from the third on. */
  readonly args?: readonly string[];
}

/** The longest wait for a child to start, in milliseconds: on a busy machine a start takes seconds. */
const START_PATIENCE = 60_000;

/**
 * A child process that answers questions, one at a time in the order they are asked; its script calls
 * `serveQuestions`. One that hangs is killed; after a hang or a crash the next question goes to a fresh one. A child
 * that waits for questions does not keep this process alive, and ends with it.
 */
export class WatchedChild<Question extends object, Answer> {
  private child: ChildProcess | undefined;
  /** What the child wrote to standard error, or the end of it: often the only word on why it died. */
  private errors = '';
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly script: string,
    private readonly options: WatchOptions,
  ) {}

  /** Rejects only where the child cannot be started at all. */
  ask(question: Question): Promise<Reply<Answer>> {
    const reply = this.last.then(() => this.askNow(question));
    this.last = reply.catch(() => undefined);
    return reply;
  }

  /** Ends the process, whatever it is doing. */
  end(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private async askNow(question: Question): Promise<Reply<Answer>> {
    // One that ended while nobody asked is no answer to this question.
    const child = this.child?.connected ? this.child : await this.start();
    child.ref();
    child.channel?.ref();
    const reply = await this.wait<Answer>(child, this.options.patience, () => {
      // A child that died just now cannot be written to; `close` tells what it died of, the failed write does not.
      child.send(question, () => undefined);
    });
    if (reply.kind === 'answer') release(child);
    return reply;
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(this.script, [...(this.options.args ?? [])], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${this.options.heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child = child;
    this.errors = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      if (this.child === child) this.errors = (this.errors + chunk.toString()).slice(-20_000);
    });
    const reply = await this.wait<string>(child, START_PATIENCE);
    if (reply.kind === 'answer' && reply.answer === READY) return child;
    const how = reply.kind === 'crash' ? reply.how : reply.kind;
    throw new Error(`the process of ${this.script} did not start: ${how}`);
  }

  /** Waits for the child's next message; a child that sends none in time, or ends, is done with. */
  private wait<Message>(child: ChildProcess, patience: number, ask?: () => void): Promise<Reply<Message>> {
    return new Promise((resolve) => {
      const settle = (reply: Reply<Message>) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (reply.kind !== 'answer') this.end();
        resolve(reply);
      };
      const timer = setTimeout(() => {
        // Where this process itself was busy, the answer may have come and wait to be seen: look once more.
        setImmediate(() => setImmediate(settle, { kind: 'hang' }));
      }, patience);
      child.once('message', (answer) => {
        settle({ kind: 'answer', answer: answer as Message });
      });
      // Not `exit`, at which the last words may still be on their way.
      child.once('close', (code, signal) => {
        settle({
          kind: 'crash',
          how: `${signal ?? `code ${code ?? 'none'}`} ${reasonIn(this.errors)}`.trim(),
        });
      });
      child.once('error', (error) => {
        settle({ kind: 'crash', how: error.message });
      });
      ask?.();
    });
  }
}

/** Lets this process end while the child waits. */
function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
}

/** The line of an error output that says why, or its end. */
function reasonIn(errors: string): string {
  return /FATAL ERROR: .*/.exec(errors)?.[0] ?? errors.trim().slice(-1000);
}
