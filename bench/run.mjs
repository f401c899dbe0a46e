/**
 * Measures the product against its peers: npm run bench -- [--quick] [--write] [--suite name]
 * `--quick` is a smoke run on small inputs; `--write` puts the tables into docs/benchmarks.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';

const here = import.meta.dirname;
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, suite: { type: 'string' } },
});

/** The peers have a package.json of their own, so that nobody installs them with the product. */
if (!existsSync(path.join(here, 'node_modules/exceljs'))) {
  const { status } = spawnSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed');
}

const suites = readdirSync(path.join(here, 'suites'));
const entries = { main: 'bench/main.ts' };
for (const suite of suites) {
  for (const folder of ['contestants', 'inputs']) {
    const from = `bench/suites/${suite}/${folder}`;
    for (const file of readdirSync(path.join(here, '..', from))) {
      const { name, ext } = path.parse(file);
      if (ext === '.ts') entries[`${suite}/${folder}/${name}`] = `${from}/${file}`;
    }
  }
}
// Inside node_modules neither git nor any tool looks, and the peers are found from there.
const built = path.join(here, 'node_modules/.cache/phuluc');
const { main } = await bundle(entries, built, ['exceljs', '@e965/xlsx', 'hucre', 'prettier', 'commander']);
const { runBench } = await import(main);
process.exitCode = await runBench({ ...values, root: path.resolve(here, '..'), built });
