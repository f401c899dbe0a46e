/**
 * Feeds the reader damaged and hostile workbooks until the number or the time is up:
 * npm run fuzz -- [--mutants 20000] [--seed 1] [--minutes 20] [--folder path] [--only index] [--output folder]
 * `--folder` adds the workbooks of a folder to those that the product writes; `--only` makes and reads one mutant again.
 * Exit 0 where nothing was found, 1 where something was (the mutants lie in the output folder), 2 for a wrong call.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '20' },
    folder: { type: 'string' },
    only: { type: 'string' },
    output: { type: 'string', default: 'test-results/fuzz' },
  },
});

const built = mkdtempSync(path.join(tmpdir(), 'phuluc-fuzz-'));
try {
  const { main, child } = await bundle(
    { main: 'scripts/fuzz/main.ts', child: 'scripts/fuzz/child.ts' },
    built,
  );
  const { fuzz } = await import(main);
  process.exitCode = await fuzz(values, child);
} finally {
  rmSync(built, { recursive: true, force: true });
}
