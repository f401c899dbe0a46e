import { fileKey } from './state';
import { finding } from '../check/catalogue';
import { compareUnits } from '../check/comparison/others';
import { acceptedBeside } from '../record/vouched';
import type { Finding } from '../check/finding';
import type { Claim } from './claim';
import type { Settled, Statement } from './settle';
import type { MergedFile, MergeState } from './state';

/** What figures that count say of one another, by the file that the figure stands in. */
export type Compared = (file: MergedFile) => readonly Finding[];

/** What a unit says: the one statement that counts, or each of those that still contradict each other. */
const saidIn = ({ statement, conflict }: Settled): readonly Statement[] =>
  statement ? [statement] : (conflict?.statements ?? []);

/**
 * Holds what counts of each unit against the other units of its kind. What was sent twice counts once and is told of the original;
 * what another figure took the place of is not compared. Worked out anew in every merge, since each late file may change it.
 */
export function compareSettled(
  { plan, year }: Pick<MergeState, 'plan' | 'year'>,
  cells: readonly (Settled & { readonly unit: string })[],
): Compared {
  const byUnit = new Map<string, Claim[]>();
  const sayers = new Map<Claim, Statement['claims']>();
  for (const cell of cells) {
    const said = byUnit.get(cell.unit) ?? [];
    byUnit.set(cell.unit, said);
    for (const { claims } of saidIn(cell)) {
      said.push(claims[0]);
      sayers.set(claims[0], claims);
    }
  }
  const units = Array.from(byUnit, ([unit, results]) => ({ plan, year, unit, results }));
  const byFile = new Map<string, Finding[]>();
  for (const { result, fact } of compareUnits(units).flat()) {
    // Whichever of the files that say the same carries the acceptance: a copy may come in beside the original.
    const accepted = sayers
      .get(result)
      ?.map(({ vouched }) => acceptedBeside(vouched, fact))
      .findLast((each) => each !== undefined);
    const { indicator, origin } = result;
    const { sheet, cell } = origin;
    const known = byFile.get(fileKey(origin)) ?? [];
    byFile.set(fileKey(origin), [
      ...known,
      { ...finding(fact, { sheet, cell, indicator }), ...(accepted && { accepted }) },
    ]);
  }
  return (file) => byFile.get(fileKey(file)) ?? [];
}
