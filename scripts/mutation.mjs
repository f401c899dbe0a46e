/**
 * Spoils clean appendices in known ways and holds what the check says against what was done:
 * npm run mutation -- [--faults 500] [--seed 20261126] [--class name] [--only index] [--verbose]
 * Each fault goes into an appendix of its own, through a written .xlsx and our reader. `--class` keeps to one class of rules;
 * `--only` makes one fault again and prints all that was found.
 * Exit 0 where at least 99 % were found and nothing else was, 1 where not, 2 for a wrong call.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';

const { values } = parseArgs({
  options: {
    faults: { type: 'string', default: '500' },
    seed: { type: 'string', default: '20261126' },
    class: { type: 'string' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

const built = mkdtempSync(path.join(tmpdir(), 'phuluc-mutation-'));
try {
  const { main } = await bundle({ main: 'scripts/mutation/main.ts' }, built);
  const { runMutation } = await import(main);
  process.exitCode = await runMutation(values);
} finally {
  rmSync(built, { recursive: true, force: true });
}
