import type { Relation } from '../plan/schema';
import type { AppendixRow } from './appendixContext';

/** The first row of each indicator; nothing is looked up where the plan relates none. */
export function rowsById(
  relations: readonly Relation[],
  rows: readonly AppendixRow[],
): ReadonlyMap<string, AppendixRow> {
  if (relations.length === 0) return new Map();
  const byId = new Map<string, AppendixRow>();
  for (const row of rows) if (!byId.has(row.indicator.id)) byId.set(row.indicator.id, row);
  return byId;
}
