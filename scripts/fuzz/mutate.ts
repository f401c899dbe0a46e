import { zipSync } from 'fflate';
import { byteMutations } from './mutations/bytes';
import { partMutations } from './mutations/parts';
import { xmlMutation } from './mutations/xml';
import { zipMutations } from './mutations/zipDirectory';
import { Random } from './random';
import type { Seed } from './seeds';

/** A damaged workbook, and how it came about. */
export interface Mutant {
  readonly index: number;
  readonly bytes: Uint8Array;
  /** The workbook it was made from, and what was done to it. */
  readonly story: string;
}

/** Mutant `index` of a run: the same bytes for the same seed number and the same workbooks. */
export function makeMutant(seeds: readonly Seed[], seedNumber: number, index: number): Mutant {
  const random = new Random(seedNumber, index);
  const seed = random.pick(seeds);
  const steps: string[] = [];
  let bytes = seed.bytes;
  if (seed.parts && random.chance(0.7)) bytes = rezipped(seed.parts, seeds, random, steps);
  else if (seed.parts && random.chance(0.5))
    bytes = changed(pack(seed.parts, random), zipMutations, random, steps);
  if (steps.length === 0 || random.chance(0.05)) {
    const other = random.pick(seeds).bytes;
    const mutations = byteMutations(other);
    for (let count = random.size(5); count > 0; count--) bytes = changed(bytes, mutations, random, steps);
  }
  return { index, bytes, story: `${seed.name}: ${steps.join(', ')}` };
}

/** A mutation by name; it works on a copy. */
export type Mutations<T> = Readonly<Record<string, (subject: T, random: Random) => T>>;

function changed<T>(subject: T, mutations: Mutations<T>, random: Random, steps: string[]): T {
  const [name, mutate] = random.pick(Object.entries(mutations));
  steps.push(name);
  return mutate(subject, random);
}

/** A sound zip of these parts. */
function pack(parts: Readonly<Record<string, Uint8Array>>, random: Random): Uint8Array {
  return zipSync(parts, { level: random.chance(0.5) ? 0 : 1, mtime: new Date(2026, 0, 1) });
}

/** Packs changed parts again, with sound checksums, so that the change is met behind the zip. */
function rezipped(
  original: Readonly<Record<string, Uint8Array>>,
  seeds: readonly Seed[],
  random: Random,
  steps: string[],
): Uint8Array {
  let parts: Record<string, Uint8Array> = { ...original };
  for (let count = random.size(6); count > 0; count--) {
    parts = random.chance(0.25)
      ? changed(parts, partMutations(seeds), random, steps)
      : xmlMutation(parts, random, steps);
  }
  const bytes = pack(parts, random);
  return random.chance(0.1) ? changed(bytes, zipMutations, random, steps) : bytes;
}
