import { ContestantProcess, type Contestant } from './contestant';
import type { Checks, RoundAnswer } from './protocol';
import { median } from './statistics';

/** The files of one set of inputs. */
export interface InputSet {
  readonly files: readonly string[];
  /** What a contestant must have seen in these of its files. */
  readonly expected: (files: readonly string[]) => Checks;
}

export interface MeasureOptions {
  /** Rounds of every contestant, unless its budget is used up before. */
  readonly rounds: number;
  /** A quick contestant goes on until it has run for this long: few short rounds tell more of the machine than of it. */
  readonly enoughMilliseconds: number;
  /** But no further than to this round. */
  readonly mostRounds: number;
  /** No further round for a contestant that has used up this much time. */
  readonly budgetMilliseconds: number;
  /**
   * Peers that would need longer than this for a round take every n-th file instead, by the time their first sample
   * took; the product always takes them all.
   */
  readonly longestRoundMilliseconds: number;
  readonly say: (line: string) => void;
}

export interface Measurement {
  readonly contestant: Contestant;
  /** Median over the rounds, for all files of the set. */
  readonly milliseconds: number;
  /** Time for a file in the first look of a process that has just begun, and how many files that was. */
  readonly firstLook: FirstLook;
  readonly rounds: number;
  /** Files a round worked through; fewer than the set has where a sample was scaled up. */
  readonly files: number;
  readonly peakBytes: number;
  /** What it saw otherwise than it must have; undefined where the contestant only gives the floor. */
  readonly disagreements: readonly Disagreement[] | undefined;
}

/** What a contestant takes before its just-in-time compiler has done its work. */
export interface FirstLook {
  readonly millisecondsPerFile: number;
  readonly files: number;
}

/** A check that came out wrong. */
export interface Disagreement {
  readonly check: string;
  readonly expected: number;
  readonly seen: number;
}

/** A contestant without figures, and why. */
export interface Failure {
  readonly contestant: Contestant;
  readonly problem: string;
}

/** Every n-th file, from the first. */
export function sampleOf<T>(items: readonly T[], step: number): readonly T[] {
  return items.filter((_, index) => index % step === 0);
}

/** The checks that came out wrong; sums of fractions may differ by the rounding of their adding. */
export function disagreements(expected: Checks, actual: Checks): Disagreement[] {
  return Object.entries(expected).flatMap(([check, value]) => {
    const seen = actual[check] ?? NaN;
    return Math.abs(seen - value) <= Math.abs(value) * 1e-9 ? [] : [{ check, expected: value, seen }];
  });
}

interface Runner {
  readonly contestant: Contestant;
  readonly process: ContestantProcess;
  readonly times: number[];
  files: readonly string[];
  firstLook?: FirstLook;
  last?: RoundAnswer;
  problem?: string;
}

/**
 * Measures contestants on one set: each in a process of its own, round after round in turn, so that a machine which
 * slows down slows all of them. Nothing runs at the same time.
 */
export async function measure(
  contestants: readonly Contestant[],
  set: InputSet,
  options: MeasureOptions,
): Promise<(Measurement | Failure)[]> {
  const runners: Runner[] = [];
  for (const contestant of contestants) {
    if (contestant.absent !== undefined) continue;
    // Only now, so that nobody's first look falls into the start of the others.
    const process = new ContestantProcess(contestant);
    const runner: Runner = { contestant, process, times: [], files: set.files };
    await lookFirst(runner, set, options);
    runners.push(runner);
  }
  for (let round = 0; round < options.mostRounds; round++) {
    for (const runner of runners) if (mayRun(runner, options)) await runRound(runner, options);
  }
  for (const { process } of runners) process.end();
  return contestants.map((contestant) => {
    const runner = runners.find((each) => each.contestant === contestant);
    return runner ? result(runner, set) : { contestant, problem: contestant.absent ?? '' };
  });
}

/** A first look at a few files, outside the figures: who is slow gets a sample. */
async function lookFirst(runner: Runner, { files }: InputSet, options: MeasureOptions): Promise<void> {
  const step = Math.ceil(files.length / 40);
  const probe = sampleOf(files, step);
  const look = async () => {
    const answer = await runner.process.round({ files: probe });
    if ('milliseconds' in answer) return answer.milliseconds / probe.length;
    runner.problem = answer.error;
    return NaN;
  };
  runner.firstLook = { millisecondsPerFile: await look(), files: probe.length };
  if (runner.contestant.ours || step === 1) return;
  // The first time the just-in-time compiler was still at work; how slow somebody is the second look tells.
  const wholeRound = (await look()) * files.length;
  runner.files = sampleOf(files, Math.ceil(wholeRound / options.longestRoundMilliseconds));
}

function mayRun({ times, problem }: Runner, options: MeasureOptions): boolean {
  const used = times.reduce((sum, time) => sum + time, 0);
  const isWanted = times.length < options.rounds || used < options.enoughMilliseconds;
  return problem === undefined && isWanted && used < options.budgetMilliseconds;
}

async function runRound(runner: Runner, { say }: MeasureOptions): Promise<void> {
  const answer = await runner.process.round({ files: runner.files });
  if ('error' in answer) {
    runner.problem = answer.error;
    say(`    ${runner.contestant.name}: ${answer.error}`);
    return;
  }
  runner.times.push(answer.milliseconds);
  runner.last = answer;
  const files = runner.files.length === 1 ? '' : `, ${runner.files.length} files`;
  say(`    ${runner.contestant.name}: ${Math.round(answer.milliseconds)} ms${files}`);
}

function result(runner: Runner, set: InputSet): Measurement | Failure {
  const { contestant, times, files, firstLook, last, problem } = runner;
  if (problem !== undefined || !last || !firstLook) return { contestant, problem: problem ?? 'no round' };
  const expected = set.expected(files);
  const onlyFloor = !Object.keys(expected).some((key) => key in last.checks);
  return {
    contestant,
    milliseconds: (median(times) / files.length) * set.files.length,
    firstLook,
    rounds: times.length,
    files: files.length,
    peakBytes: last.peakBytes,
    disagreements: onlyFloor ? undefined : disagreements(expected, last.checks),
  };
}
