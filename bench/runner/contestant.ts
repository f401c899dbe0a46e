import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import type { RoundAnswer, RoundFailure, RoundRequest } from './protocol';

/** Who takes part, and how its process is started. */
export interface Contestant {
  readonly name: string;
  readonly version: string;
  readonly command: string;
  readonly arguments: readonly string[];
  /** Part of the product: a wrong answer of its own fails the run. */
  readonly ours?: boolean;
  /** Told in the table instead of figures, where the contestant cannot take part on this machine. */
  readonly absent?: string;
}

/** A contestant's process; it lives for one set of inputs, so that its peak memory is of that set. */
export class ContestantProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: Interface;
  private settle: ((answer: RoundAnswer | RoundFailure) => void) | undefined;
  private errors = '';
  /** Set when the process is gone, or was never there. */
  private ended: RoundFailure | undefined;

  constructor(contestant: Contestant) {
    this.child = spawn(contestant.command, contestant.arguments);
    this.lines = createInterface({ input: this.child.stdout });
    this.lines.on('line', (line) => {
      this.answer(JSON.parse(line) as RoundAnswer | RoundFailure);
    });
    this.child.stderr.on('data', (chunk: Buffer) => {
      this.errors = (this.errors + chunk.toString()).slice(-2000);
    });
    this.child.on('error', (error) => {
      this.finish(error.message);
    });
    this.child.on('close', (code) => {
      this.finish(`ended with code ${code ?? 'none'}: ${this.errors.trim()}`);
    });
    // A process that died says so through "close"; writing to it must not end the run.
    this.child.stdin.on('error', () => undefined);
  }

  /** Asks for a round. One at a time. */
  round(request: RoundRequest): Promise<RoundAnswer | RoundFailure> {
    if (this.ended) return Promise.resolve(this.ended);
    return new Promise((resolve) => {
      this.settle = resolve;
      this.child.stdin.write(`${JSON.stringify(request)}\n`);
    });
  }

  end(): void {
    this.child.stdin.end();
  }

  private finish(error: string): void {
    this.ended ??= { error };
    this.answer(this.ended);
  }

  private answer(answer: RoundAnswer | RoundFailure): void {
    this.settle?.(answer);
    this.settle = undefined;
  }
}
