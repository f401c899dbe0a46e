import type { SheetDescription } from '../appendix/description';
import type { AppendixStrings } from '../appendix/strings';
import type { Consolidation } from '../merge/consolidate';
import { describeConflicts } from './conflictSheet';
import { describeConsolidated } from './consolidated';
import { describeCoverage } from './coverage';
import { describeFiles, describeFindings } from './fileSheet';
import { describeMatrix } from './matrix';
import { describeMemory } from './memory';
import { describeProvenance } from './provenance';
import { mergeSheetRoles, withRole } from './roles';
import type { MergeWorkbookStrings } from './strings';
import { NOTHING_TYPED } from './typedTexts';
import { describeUnits } from './unitSheet';

/**
 * A merge as the sheets of a workbook: the consolidated appendix over live formulas, the figures of every unit, who is counted and
 * who is missing, conflicts with their decisions, who has sent, where every value came from, and the memory for the next merge.
 * In the order of `mergeSheetRoles`.
 * @param typed what people typed into the consolidated appendix before, and that it keeps
 */
export function describeMergeWorkbook(
  merge: Consolidation,
  strings: MergeWorkbookStrings,
  appendixStrings: AppendixStrings,
  typed = NOTHING_TYPED,
): [SheetDescription, ...SheetDescription[]] {
  const matrix = describeMatrix(merge, strings);
  const [first, ...others] = [
    describeConsolidated(merge, matrix, strings, appendixStrings, typed),
    matrix.sheet,
    describeCoverage(merge, strings),
    describeConflicts(merge, strings),
    describeUnits(merge, strings),
    describeProvenance(merge, strings),
    describeFiles(merge, strings),
    describeFindings(merge, strings),
    describeMemory(merge.state),
  ] as const;
  const [appendix, ...reports] = mergeSheetRoles;
  return [withRole(first, appendix), ...others.map((sheet, at) => withRole(sheet, reports[at] ?? 'memory'))];
}
