import { fork, type ChildProcess } from 'node:child_process';

/** What came of a question: an answer, no answer in time, or the child's end. */
export type Reply<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'hang' }
  | { readonly kind: 'crash'; readonly how: string };

export interface WatchOptions {
  /** The longest wait for an answer, in milliseconds. */
  readonly patience: number;
  /** The heap the child may use, in megabytes; it dies beyond. */
  readonly heapMegabytes: number;
}

/**
 * A child process that answers one question at a time. One that hangs is killed; after a hang or a crash the next
 * question goes to a fresh one.
 */
export class WatchedChild<Question, Answer> {
  private child: ChildProcess | undefined;

  constructor(
    private readonly script: string,
    private readonly options: WatchOptions,
  ) {}

  ask(question: Question): Promise<Reply<Answer>> {
    const child = (this.child ??= this.start());
    return new Promise((resolve) => {
      let errors = '';
      const settle = (reply: Reply<Answer>) => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.stderr?.removeAllListeners();
        if (reply.kind !== 'answer') this.end();
        resolve(reply);
      };
      const timer = setTimeout(() => {
        // Where this process itself was busy, the answer may have come and wait to be seen: look once more.
        setImmediate(() => setImmediate(settle, { kind: 'hang' }));
      }, this.options.patience);
      child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-20_000)));
      child.once('message', (answer) => {
        settle({ kind: 'answer', answer: answer as Answer });
      });
      child.once('exit', (code, signal) => {
        settle({ kind: 'crash', how: `${signal ?? `code ${code ?? 'none'}`} ${reasonIn(errors)}`.trim() });
      });
      child.once('error', (error) => {
        settle({ kind: 'crash', how: error.message });
      });
      child.send(question as object);
    });
  }

  /** Ends the process, whatever it is doing. */
  end(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private start(): ChildProcess {
    return fork(this.script, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${this.options.heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
  }
}

/** The line of an error output that says why, or its end. */
function reasonIn(errors: string): string {
  return /FATAL ERROR: .*/.exec(errors)?.[0] ?? errors.trim().slice(-1000);
}
