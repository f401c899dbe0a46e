/** The process in which files are read, so that a hang or a burst of memory ends it and not the run. */
import { serveQuestions } from '../../src/cli/child/serveQuestions';
import { readAndCheck, type Outcome } from './target';

/** What the child says of a file. */
export interface ChildAnswer extends Outcome {
  /** Of the clock or of the processor, whichever is less: a busy machine makes no file slow. */
  readonly milliseconds: number;
  /** The most memory this process has held so far (peak resident set). */
  readonly peakBytes: number;
}

serveQuestions(async (bytes: Uint8Array): Promise<ChildAnswer> => {
  const started = performance.now();
  const before = process.cpuUsage();
  const outcome = await readAndCheck(bytes);
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return {
    ...outcome,
    milliseconds: Math.min(wall, (user + system) / 1000),
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
});
