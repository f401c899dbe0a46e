import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { machineDescription } from './report/machine';
import { writeSection } from './report/writeSection';
import type { Suite, SuiteContext } from './runner/suite';
import { mergingSuite } from './suites/merging/suite';
import { readingSuite } from './suites/reading/suite';

const suites: readonly Suite[] = [readingSuite, mergingSuite];

export interface BenchRequest {
  /** Small inputs and one round: does it run at all. */
  readonly quick?: boolean;
  /** Put the tables into docs/benchmarks.md. */
  readonly write?: boolean;
  /** Only the suite of this name. */
  readonly suite?: string;
  /** The repository. */
  readonly root: string;
  /** Where the bundled contestants and generators lie. */
  readonly built: string;
}

/** Runs the suites and prints their tables; returns the exit code: 1 where a contestant of ours read wrongly. */
export async function runBench({ quick = false, write = false, suite, root, built }: BenchRequest) {
  const chosen = suites.filter(({ name }) => suite === undefined || name === suite);
  if (chosen.length === 0) {
    console.error(`No such suite. There are: ${suites.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  const context: SuiteContext = { quick, root, built, say: (line) => process.stderr.write(`${line}\n`) };
  let sound = true;
  for (const { name, run } of chosen) {
    const report = await run(context);
    sound &&= report.sound;
    const text = `${machineDescription(new Date())}\n\n${report.markdown}`;
    console.log(text);
    if (write) {
      const file = path.join(root, 'docs/benchmarks.md');
      writeFileSync(file, await writeSection(readFileSync(file, 'utf8'), `bench:${name}`, text));
    }
  }
  return sound ? 0 : 1;
}
