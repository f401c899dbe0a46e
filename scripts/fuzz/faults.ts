import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutant } from './mutate';

/** Keeps the bytes of a mutant that showed a fault, and beside them how it came about; returns the path. */
export function saveFault(folder: string, seed: number, mutant: Mutant, fault: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `seed-${seed}-mutant-${mutant.index}.xlsx`);
  writeFileSync(file, mutant.bytes);
  writeFileSync(`${file}.txt`, `${fault}\n\n${mutant.story}\n`);
  return file;
}

/** A fault in a few lines, with the first of its stack. */
export function describeFault({ index, story }: Mutant, fault: string, file: string): string {
  return [
    `FAULT in mutant ${index}: ${fault.split('\n').slice(0, 3).join('\n  ')}`,
    `  ${story}`,
    `  ${file}`,
  ].join('\n');
}
