import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describeAppendix } from '../../src/core/appendix/describe';
import type { AppendixRequest } from '../../src/core/appendix/describe';
import { vietnameseAppendix } from '../../src/locale';
import { shippedPlans } from '../../src/plans';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { workbookFiles } from './workbookFiles';

/** A workbook, or what claims to be one, that mutants are made from. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its parts by name, where it is a sound zip. */
  readonly parts: Readonly<Record<string, Uint8Array>> | undefined;
}

function seedOf(name: string, bytes: Uint8Array): Seed {
  return { name, bytes, parts: partsOf(bytes) };
}

function partsOf(bytes: Uint8Array): Seed['parts'] {
  try {
    const parts = unzipSync(bytes);
    return Object.keys(parts).length > 0 ? parts : undefined;
  } catch {
    // No zip, or a broken one: it is mutated as bytes alone.
    return undefined;
  }
}

/** Workbooks as the product writes them: empty and filled in, for the whole plan and for a unit, in both variants. */
export async function productSeeds(): Promise<Seed[]> {
  const plan = shippedPlans[0];
  if (!plan) throw new Error('no plan ships');
  const filled = new Map(
    plan.indicators.map(({ id }, index) => [id, { result: index % 3 ? 20.25 + index : `${index},5 %` }]),
  );
  const unit = plan.units[1];
  const requests: Omit<AppendixRequest, 'plan' | 'year'>[] = [
    {},
    { values: filled },
    { ...(unit && { unit }), variant: 'form', values: filled, isProtected: true },
  ];
  const seeds: Seed[] = [];
  for (const request of requests) {
    const sheet = describeAppendix({ plan, year: 2026, ...request }, vietnameseAppendix);
    seeds.push(seedOf(`product ${seeds.length + 1}`, await writeWorkbook([sheet], { title: 'Fuzz' })));
  }
  return seeds;
}

/** The workbooks of a folder and the folders in it, in the order of their names. */
export function folderSeeds(folder: string): Seed[] {
  return workbookFiles(folder).map((file) => seedOf(file, new Uint8Array(readFileSync(file))));
}
