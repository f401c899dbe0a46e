import type { ReportingUnit } from '../plan/schema';
import type { MergedFile } from './state';

/** Files that came and are no part of the merge, by who may have sent them. */
export interface RefusedSenders {
  /** Of units of which nothing else could be merged, by id. */
  readonly byUnit: ReadonlyMap<string, readonly MergedFile[]>;
  /** Those of which nobody can say whose they are, or of which of several units. */
  readonly unknown: readonly MergedFile[];
}

/** An earlier merge, which no unit sent. */
const NOBODYS: ReadonlySet<string> = new Set(['merged']);

/**
 * Whose the refused files probably are. A file that may be of a unit whose other file is merged is told of with the files alone: that unit
 * has answered.
 */
export function refusedSenders(
  files: readonly MergedFile[],
  asked: readonly ReportingUnit[],
  missing: readonly ReportingUnit[],
): RefusedSenders {
  const askedIds = new Set(asked.map(({ id }) => id));
  const missingIds = new Set(missing.map(({ id }) => id));
  const byUnit = new Map<string, MergedFile[]>();
  const unknown: MergedFile[] = [];
  for (const file of files) {
    if (file.reason === undefined || NOBODYS.has(file.reason)) continue;
    const maybe = (file.perhapsFrom ?? []).filter((unit) => askedIds.has(unit));
    const [one, ...others] = maybe.filter((unit) => missingIds.has(unit));
    if (one === undefined && maybe.length > 0) continue;
    if (one === undefined || others.length > 0) unknown.push(file);
    else byUnit.set(one, [...(byUnit.get(one) ?? []), file]);
  }
  return { byUnit, unknown };
}
