import { availableParallelism } from 'node:os';
import type { ChildAnswer } from './child';
import { describeFault, saveFault } from './faults';
import { makeMutant, type Mutant } from './mutate';
import { readOptions, type FuzzOptions } from './options';
import { folderSeeds, productSeeds, type Seed } from './seeds';
import { Tally } from './tally';
import { Verdicts } from './verdicts';
import { WatchedChild } from '../../src/cli/child/watchedChild';

/** The longest a file may take to be read and checked, in milliseconds of the processor. */
const LONGEST = 2000;
/** Without an answer for as long, in milliseconds of the clock, it hangs. */
const PATIENCE = 10_000;
/** The most memory a process may hold that reads mutants of a few hundred KB, one after another, in bytes. */
const MOST_MEMORY = 700 * 2 ** 20;
/** Reports on the way, every so many mutants. */
const PROGRESS = 2000;

/** Runs the fuzz and prints its report; returns the exit code. `child` is the script that reads. */
export async function fuzz(values: Record<string, string | undefined>, child: string): Promise<number> {
  const options = readOptions(values);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const product = await productSeeds();
  const others = options.folder ? folderSeeds(options.folder) : [];
  console.log(`${product.length + others.length} workbooks to start from, seed ${options.seed}`);
  // A quarter of the mutants stays with what the product itself writes, however many others there are.
  const share = Math.max(1, Math.ceil(others.length / (3 * product.length)));
  const seeds = [...Array.from({ length: share }, () => product).flat(), ...others];
  const tally = new Tally();
  await readAll(mutantsOf(options, seeds), tally, options, child);
  console.log(tally.report());
  return tally.faults === 0 ? 0 : 1;
}

/** The mutants of a run, made when they are asked for, until the number or the time is up. */
function* mutantsOf({ only, mutants, seed, minutes }: FuzzOptions, seeds: readonly Seed[]) {
  if (only !== undefined) {
    yield makeMutant(seeds, seed, only);
    return;
  }
  const end = performance.now() + minutes * 60_000;
  for (let index = 0; index < mutants && performance.now() < end; index++) {
    yield makeMutant(seeds, seed, index);
  }
}

/** Reads the mutants in as many processes as the machine has cores. */
async function readAll(
  mutants: Iterator<Mutant, void>,
  tally: Tally,
  options: FuzzOptions,
  script: string,
): Promise<void> {
  const watch = { patience: PATIENCE, heapMegabytes: 512 };
  const worker = async () => {
    const child = new WatchedChild<Uint8Array, ChildAnswer>(script, watch);
    const verdicts = new Verdicts(child, { longest: LONGEST, mostMemory: MOST_MEMORY });
    for (let next = mutants.next(); !next.done; next = mutants.next()) {
      const mutant = next.value;
      const verdict = await verdicts.of(mutant.bytes);
      tally.add(mutant, verdict);
      if (verdict.fault !== undefined) {
        const file = saveFault(options.output, options.seed, mutant, verdict.fault);
        console.error(describeFault(mutant, verdict.fault, file));
      }
      if (tally.mutants % PROGRESS === 0) console.log(`  ${tally.mutants} …`);
    }
    child.end();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
