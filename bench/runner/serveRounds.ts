import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Checks, RoundAnswer, RoundFailure, RoundRequest } from './protocol';

/** The work on one file; the checks of all files are added up. */
export type Work = (bytes: Buffer) => Checks | Promise<Checks>;

async function runRound({ files }: RoundRequest, work: Work): Promise<RoundAnswer> {
  const total: Record<string, number> = {};
  let milliseconds = 0;
  for (const file of files) {
    const bytes = readFileSync(file);
    const started = performance.now();
    const checks = await work(bytes);
    milliseconds += performance.now() - started;
    for (const [key, value] of Object.entries(checks)) total[key] = (total[key] ?? 0) + value;
  }
  return { milliseconds, checks: total, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

/** The main loop of a contestant's process: a round for every request. */
export async function serveRounds(work: Work): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    let answer: RoundAnswer | RoundFailure;
    try {
      answer = await runRound(JSON.parse(line) as RoundRequest, work);
    } catch (error) {
      answer = { error: String(error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
