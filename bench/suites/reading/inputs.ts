import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { InputSet } from '../../runner/measure';
import type { Checks } from '../../runner/protocol';
import type { SuiteContext } from '../../runner/suite';
import type { AppendixShare } from './inputs/appendices';
import type { LongSheet } from './inputs/longSheet';
import { readManifest, writeManifest, type Manifest } from './inputs/manifest';

/** Runs a generator as a worker; its message is the manifest of what it wrote. */
function generate(script: string, workerData: AppendixShare | LongSheet): Promise<Manifest> {
  return new Promise((resolve, reject) => {
    new Worker(script, { workerData }).on('message', resolve).on('error', reject);
  });
}

/**
 * A set in a temporary folder. The generators are deterministic, so what an earlier run of the same generator left
 * there is used again.
 */
async function inputSet(
  { built, say }: SuiteContext,
  generator: string,
  label: string,
  make: (folder: string, script: string) => Promise<Manifest>,
): Promise<InputSet> {
  const script = path.join(built, `reading/inputs/${generator}.mjs`);
  const hash = createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 16);
  const folder = path.join(tmpdir(), 'phuluc-bench', `${label}-${hash}`);
  mkdirSync(folder, { recursive: true });
  let manifest = readManifest(folder);
  if (!manifest) {
    say(`  writing ${folder}`);
    manifest = await make(folder, script);
    writeManifest(folder, manifest);
  }
  return setOf(folder, manifest);
}

function setOf(folder: string, manifest: Manifest): InputSet {
  const expected = (files: readonly string[]): Checks => {
    const total = { cells: 0, sum: 0, textLength: 0 };
    for (const file of files) {
      const content = manifest[path.basename(file)];
      if (!content) throw new Error(`not generated: ${file}`);
      total.cells += content.cells;
      total.sum += content.sum;
      total.textLength += content.textLength;
    }
    return total;
  };
  const files = Object.keys(manifest)
    .sort()
    .map((name) => path.join(folder, name));
  return { files, expected };
}

/** This many appendices, each with other figures. */
export function appendixSet(context: SuiteContext, count: number): Promise<InputSet> {
  return inputSet(context, 'appendices', `appendices-${count}`, async (folder, script) => {
    const step = availableParallelism();
    const shares = await Promise.all(
      Array.from({ length: step }, (_, first) => generate(script, { folder, first, step, count })),
    );
    return Object.assign({}, ...shares) as Manifest;
  });
}

/** One workbook whose only sheet has this many rows. */
export function longSheetSet(context: SuiteContext, rows: number): Promise<InputSet> {
  return inputSet(context, 'longSheet', `rows-${rows}`, (folder, script) =>
    generate(script, { folder, rows }),
  );
}
