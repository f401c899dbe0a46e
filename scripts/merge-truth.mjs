/**
 * Makes the files that many units send back, with every kind of fault, merges them and holds the merge against the truth:
 * npm run merge:truth -- [--plan binh-dinh] [--year 2026] [--units 135] [--seed 7]
 * Prints values lost, wrong and invented, figures of the whole, what was said of every fault, and whether another order
 * or a second time shows. Exit 0 where everything stands as it must, 1 where not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';

const { values } = parseArgs({
  options: {
    plan: { type: 'string', default: 'binh-dinh' },
    year: { type: 'string', default: '2026' },
    units: { type: 'string', default: '135' },
    seed: { type: 'string', default: '7' },
  },
});

// Inside the repository, for packages outside the bundle to be found.
const built = mkdtempSync(path.join(import.meta.dirname, '../node_modules/.phuluc-truth-'));
try {
  const { main } = await bundle({ main: 'scripts/merge-truth/main.ts' }, built, [
    '@e965/xlsx',
    'hucre',
    'commander',
  ]);
  const { mergeTruth } = await import(main);
  process.exitCode = await mergeTruth(values, console.log);
} finally {
  rmSync(built, { recursive: true, force: true });
}
