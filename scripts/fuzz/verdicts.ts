import type { ChildAnswer } from './child';
import type { Reply, WatchedChild } from '../../src/cli/child/watchedChild';

export interface Bounds {
  /** Milliseconds for one file. */
  readonly longest: number;
  /** Bytes a process may hold. */
  readonly mostMemory: number;
}

/** What is said of a mutant. */
export interface Verdict {
  /** How it ended: see `Outcome`, or `hang`, `crash`. */
  readonly code: string;
  readonly fault?: string;
  /** Undefined where it did not end by itself. */
  readonly milliseconds?: number;
  readonly peakBytes?: number;
}

type Child = Pick<WatchedChild<Uint8Array, ChildAnswer>, 'ask' | 'end'>;

/** Judges files by how a child process fares with them. */
export class Verdicts {
  constructor(
    private readonly child: Child,
    private readonly bounds: Bounds,
  ) {}

  /**
   * Reads a file. What went beyond a bound is read once more in a fresh process: a busy machine can make any file
   * slow, and memory may be that of the files before.
   */
  async of(bytes: Uint8Array): Promise<Verdict> {
    const first = this.judge(await this.child.ask(bytes));
    if (!first.again) return first.verdict;
    this.child.end();
    return this.judge(await this.child.ask(bytes)).verdict;
  }

  private judge(reply: Reply<ChildAnswer>): { verdict: Verdict; again: boolean } {
    if (reply.kind === 'hang') return { verdict: { code: 'hang', fault: 'no answer in time' }, again: true };
    if (reply.kind === 'crash') return { verdict: { code: 'crash', fault: reply.how }, again: true };
    const { answer } = reply;
    const broken = this.brokenBound(answer);
    return {
      verdict: { ...(broken !== undefined && { fault: broken }), ...answer },
      again: broken !== undefined,
    };
  }

  private brokenBound({ milliseconds, peakBytes }: ChildAnswer): string | undefined {
    if (milliseconds > this.bounds.longest) return `took ${Math.round(milliseconds)} ms`;
    if (peakBytes > this.bounds.mostMemory) return `held ${Math.round(peakBytes / 2 ** 20)} MB`;
    return undefined;
  }
}
