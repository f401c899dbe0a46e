import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Checks, RoundAnswer, RoundFailure, RoundRequest } from './protocol';

/** The work on one file; the checks of all files are added up. */
export type Work = (bytes: Buffer) => Checks | Promise<Checks>;

/** The work of a whole round, where files are worked through together; it takes the time of its own work. */
export type WholeWork = (
  files: readonly string[],
) => Promise<{ readonly milliseconds: number; readonly checks: Checks }>;

const fileByFile =
  (work: Work): WholeWork =>
  async (files) => {
    const total: Record<string, number> = {};
    let milliseconds = 0;
    for (const file of files) {
      const bytes = readFileSync(file);
      const started = performance.now();
      const checks = await work(bytes);
      milliseconds += performance.now() - started;
      for (const [key, value] of Object.entries(checks)) total[key] = (total[key] ?? 0) + value;
    }
    return { milliseconds, checks: total };
  };

/** The main loop of a contestant's process: a round for every request. */
export async function serveWholeRounds(work: WholeWork): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    let answer: RoundAnswer | RoundFailure;
    try {
      const { files } = JSON.parse(line) as RoundRequest;
      answer = { ...(await work(files)), peakBytes: process.resourceUsage().maxRSS * 1024 };
    } catch (error) {
      answer = { error: String(error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

/** `serveWholeRounds` for work on one file after the other. */
export const serveRounds = (work: Work): Promise<void> => serveWholeRounds(fileByFile(work));
