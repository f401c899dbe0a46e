import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { InputSet } from '../../runner/measure';
import type { SuiteContext } from '../../runner/suite';
import { benchPlan } from './benchPlan';
import type { ReturnedShare } from './inputs/returned';

/** How many values each file holds, by its name. */
type Manifest = Readonly<Record<string, { readonly values: number }>>;

function generate(script: string, workerData: ReturnedShare): Promise<Manifest> {
  return new Promise((resolve, reject) => {
    new Worker(script, { workerData }).on('message', resolve).on('error', reject);
  });
}

/** The file that names the plan of a set, beside its files. */
export const planFileOf = (folder: string) => path.join(folder, 'plan.json');

/** Files that this many communes return, in a temporary folder; those of an earlier run of the same generator are used again. */
export async function returnedSet({ built, say }: SuiteContext, count: number): Promise<InputSet> {
  const script = path.join(built, 'merging/inputs/returned.mjs');
  const hash = createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 16);
  const folder = path.join(tmpdir(), 'phuluc-bench', `returned-${count}-${hash}`);
  const manifestFile = path.join(folder, 'manifest.json');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(manifestFile)) {
    say(`  writing ${folder}`);
    const step = availableParallelism();
    const shares = await Promise.all(
      Array.from({ length: step }, (_, first) => generate(script, { folder, first, step, count })),
    );
    writeFileSync(planFileOf(folder), JSON.stringify(benchPlan(count)));
    writeFileSync(manifestFile, JSON.stringify(Object.assign({}, ...shares)));
  }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const files = Object.keys(manifest)
    .sort()
    .map((name) => path.join(folder, name));
  const valuesIn = (file: string) => manifest[path.basename(file)]?.values ?? NaN;
  const expected = (some: readonly string[]) => ({
    values: some.reduce((sum, file) => sum + valuesIn(file), 0),
    refused: 0,
  });
  return { files, expected };
}
