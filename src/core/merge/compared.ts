import { finding } from '../check/catalogue';
import { compareUnits } from '../check/comparison/others';
import type { Finding } from '../check/finding';
import type { Claim } from './claim';
import type { Settled } from './settle';
import type { MergedFile, MergeState } from './state';

const idOf = ({ file, sha256 }: Pick<MergedFile, 'file' | 'sha256'>) => `${sha256} ${file}`;

/** What the units' figures say of one another, by the file that the figure stands in. */
export type Compared = (file: MergedFile) => readonly Finding[];

/** What a unit says: the one statement that counts, or each of those that still contradict each other. */
function saidIn({ statement, conflict }: Settled): readonly Claim[] {
  if (statement) return [statement.claims[0]];
  return (conflict?.statements ?? []).map(({ claims: [original] }) => original);
}

/**
 * Holds what counts of each unit against the other units of its kind. What was sent twice counts once and is told of the original;
 * what another figure took the place of is not compared. Worked out anew in every merge, since each late file may change it.
 */
export function compareSettled(
  { plan, year }: Pick<MergeState, 'plan' | 'year'>,
  cells: readonly (Settled & { readonly unit: string })[],
): Compared {
  const byUnit = new Map<string, Claim[]>();
  for (const cell of cells) {
    const said = byUnit.get(cell.unit);
    if (said) said.push(...saidIn(cell));
    else byUnit.set(cell.unit, [...saidIn(cell)]);
  }
  const units = Array.from(byUnit, ([unit, results]) => ({ plan, year, unit, results }));
  const byFile = new Map<string, Finding[]>();
  for (const { result, fact } of compareUnits(units).flat()) {
    const { indicator, origin } = result;
    const { sheet, cell } = origin;
    const known = byFile.get(idOf(origin)) ?? [];
    byFile.set(idOf(origin), [...known, finding(fact, { sheet, cell, indicator })]);
  }
  return (file) => byFile.get(idOf(file)) ?? [];
}
