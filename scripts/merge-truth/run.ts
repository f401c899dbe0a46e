import type { Io } from '../../src/cli/io';
import type { Truth } from '../../src/core/samples/returned/truth';
import { phuluc } from '../../test/support/cli';
import type { MergeAnswer } from './mergeJson';

/** What is made and merged. */
export interface TruthRequest {
  readonly plan: string;
  readonly year: string;
  readonly units: string;
  readonly seed: string;
}

/** Files by path. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Where the samples lie. */
export const FOLDER = 'nộp';
/** What the merge writes. */
export const OUT = 'tổng hợp.xlsx';

/** Makes the files of many units with every kind of fault, and the truth about them. */
export async function makeSamples({
  plan,
  year,
  units,
  seed,
}: TruthRequest): Promise<{ files: Files; truth: Truth }> {
  const options = ['--year', year, '--units', units, '--seed', seed, '--faults', 'all', '-o', FOLDER];
  const made = await phuluc(['make-samples', plan, ...options]);
  if (made.code !== 0) throw new Error(made.err);
  const truth = JSON.parse(new TextDecoder().decode(made.files.get(`${FOLDER}/truth.json`))) as Truth;
  return { files: Object.fromEntries(made.files), truth };
}

/** What a merge said and wrote. */
export interface Merged {
  readonly answer: MergeAnswer;
  readonly workbook: Uint8Array;
}

/** Merges files and folders into a workbook, in memory. */
export async function mergeSamples(
  paths: readonly string[],
  files: Files,
  { plan, year }: TruthRequest,
  disk: Partial<Io> = {},
): Promise<Merged> {
  const planFile = `${FOLDER}/plan.json`;
  const known = planFile in files ? planFile : plan;
  const argv = ['merge', ...paths, '--plan', known, '--year', year, '--json', '-o', OUT, '--force'];
  const call = await phuluc(argv, files, disk);
  const workbook = call.files.get(OUT);
  if (!workbook) throw new Error(call.err);
  return { answer: JSON.parse(call.out) as MergeAnswer, workbook };
}

/** True where two merges said the same and wrote the same: equal bytes are equal sheets, cell by cell. */
export const isSame = (one: Merged, other: Merged) =>
  Buffer.compare(one.workbook, other.workbook) === 0 &&
  JSON.stringify(one.answer) === JSON.stringify(other.answer);
