import type { Mutant } from './mutate';
import type { Verdict } from './verdicts';

/** Counts what became of the mutants. */
export class Tally {
  mutants = 0;
  faults = 0;
  private readonly byCode = new Map<string, number>();
  private slowest: { milliseconds: number; mutant: string } = { milliseconds: 0, mutant: '' };
  private peakBytes = 0;
  private readonly started = performance.now();

  add({ index, story }: Pick<Mutant, 'index' | 'story'>, verdict: Verdict): void {
    this.mutants++;
    if (verdict.fault !== undefined) this.faults++;
    this.byCode.set(verdict.code, (this.byCode.get(verdict.code) ?? 0) + 1);
    const { milliseconds = 0, peakBytes = 0 } = verdict;
    if (milliseconds > this.slowest.milliseconds)
      this.slowest = { milliseconds, mutant: `${index} (${story})` };
    this.peakBytes = Math.max(this.peakBytes, peakBytes);
  }

  /** The report of a run, several lines. */
  report(): string {
    const counts = [...this.byCode].sort((a, b) => b[1] - a[1]);
    const seconds = (performance.now() - this.started) / 1000;
    return [
      `${this.mutants} mutants in ${Math.round(seconds)} s: ${this.faults === 0 ? 'no fault' : `${this.faults} FAULTS`}`,
      ...counts.map(([code, count]) => `  ${code.padEnd(20)} ${count}`),
      `slowest: ${this.slowest.milliseconds.toFixed(0)} ms, mutant ${this.slowest.mutant}`,
      `peak memory of a reading process: ${Math.round(this.peakBytes / 2 ** 20)} MB`,
    ].join('\n');
  }
}
