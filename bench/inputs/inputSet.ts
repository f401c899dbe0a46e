import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { InputSet } from '../runner/measure';
import type { SuiteContext } from '../runner/suite';
import { readManifest, writeManifest, type Manifest } from './manifest';

/** Files `first`, `first + step` … below `count`: what one worker writes of a set. */
export interface Share {
  readonly folder: string;
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** Runs a generator as a worker; its message is the manifest of what it wrote. */
export function generate(script: string, workerData: object): Promise<Manifest> {
  return new Promise((resolve, reject) => {
    new Worker(script, { workerData }).on('message', resolve).on('error', reject);
  });
}

/** Runs a generator of `Share`s on each core. */
export async function generateShares(script: string, folder: string, count: number): Promise<Manifest> {
  const step = availableParallelism();
  const shares = await Promise.all(
    Array.from({ length: step }, (_, first) =>
      generate(script, { folder, first, step, count } satisfies Share),
    ),
  );
  return Object.assign({}, ...shares) as Manifest;
}

/**
 * A set in a temporary folder. The generators are deterministic, so what an earlier run of the same generator left
 * there is used again.
 * @param generator names the generator's bundle: "reading/inputs/appendices"
 * @param make writes the files into the folder
 */
export async function inputSet(
  { built, say }: SuiteContext,
  generator: string,
  label: string,
  make: (script: string, folder: string) => Promise<Manifest>,
): Promise<InputSet> {
  const script = path.join(built, `${generator}.mjs`);
  const hash = createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 16);
  const folder = path.join(tmpdir(), 'phuluc-bench', `${label}-${hash}`);
  mkdirSync(folder, { recursive: true });
  let manifest = readManifest(folder);
  if (!manifest) {
    say(`  writing ${folder}`);
    manifest = await make(script, folder);
    writeManifest(folder, manifest);
  }
  return setOf(folder, manifest);
}

function setOf(folder: string, manifest: Manifest): InputSet {
  const expected = (files: readonly string[]) => {
    const total: Record<string, number> = {};
    for (const file of files) {
      const checks = manifest[path.basename(file)];
      if (!checks) throw new Error(`not generated: ${file}`);
      for (const [check, value] of Object.entries(checks)) total[check] = (total[check] ?? 0) + value;
    }
    return total;
  };
  const files = Object.keys(manifest)
    .sort()
    .map((name) => path.join(folder, name));
  return { files, expected };
}
