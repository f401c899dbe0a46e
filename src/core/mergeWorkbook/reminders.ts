import type { Claim } from '../merge/claim';
import type { Consolidation } from '../merge/consolidate';
import { shownClaim, shownNames } from '../merge/namesApart';
import { fileKey } from '../merge/state';
import { parseCell } from '../workbook/address';
import { indicatorName } from './names';
import type { MergeWorkbookStrings } from './strings';
import type { UnitProgress } from './unitProgress';

const rowIn = (cell: string) => parseCell(cell)?.row;

/** Looks up the errors in a claim's row, as they are told of its file. */
function errorMessagesIn(
  { state }: Consolidation,
  { findingMessage }: MergeWorkbookStrings,
): (claim: Claim) => readonly string[] {
  const byKey = new Map(state.files.map((each) => [fileKey(each), each]));
  return ({ errors = [], indicator, origin }) => {
    const found = (byKey.get(fileKey(origin))?.findings ?? []).filter(
      (finding) =>
        errors.includes(finding.fact.code) &&
        (finding.indicator === undefined || finding.indicator === indicator) &&
        (finding.sheet === undefined || finding.sheet === origin.sheet),
    );
    // An indicator may stand in two rows; what is told of another row is no matter of this one.
    const row = rowIn(origin.cell);
    const inRow = found.filter(({ cell }) => cell === undefined || rowIn(cell) === row);
    const told = inRow.length > 0 ? inRow : found;
    return [...new Set(told.map((finding) => findingMessage(finding, origin.file, state)))];
  };
}

/** Makes the texts to copy to units: asked for one unit, what it owes and has to mend; undefined where it owes nothing. */
export function remindersOf(
  merge: Consolidation,
  strings: MergeWorkbookStrings,
): (progress: UnitProgress) => string | undefined {
  const { plan, year, files } = merge.state;
  const nameOf = shownNames(files);
  const errorMessages = errorMessagesIn(merge, strings);
  return ({ unit, lastDay, hasSent, refused, missing, noFigureYet, toMend }) => {
    if (hasSent && missing.length === 0 && toMend.length === 0) return undefined;
    return strings.reminder({
      unit: unit.name,
      year,
      citation: plan.citation,
      lastDay,
      missing: missing.map((each) => {
        const name = indicatorName(plan, each.id);
        return noFigureYet.has(each) ? strings.noFigureYet(name) : name;
      }),
      toMend: toMend.map((each) => ({
        ...each,
        said: each.said.map((claim) => shownClaim(claim, nameOf)),
        name: indicatorName(plan, each.indicator.id),
        errors: each.because === 'invalid' ? each.said.flatMap(errorMessages) : [],
      })),
      hasSent,
      refused,
    });
  };
}
