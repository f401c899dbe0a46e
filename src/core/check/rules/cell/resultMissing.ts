import { isDitto } from '../../../table/unitText';
import { cellText, isUnfilled } from '../../cellText';
import { RATIO_PARTS } from '../../readCounts';
import type { RatioPart } from '../../readCounts';
import type { RowCells } from '../../rowCells';
import type { RowRule } from '../../rule';

/**
 * A result cell left blank, as opposed to one that says that there is no figure yet; or one that only points at the cell above
 * (`repeats`: "như trên", "nt", a ditto mark), which states a figure that nobody can count on in a sheet that is sorted and merged.
 * A figure under the counts of an indicator that asks for none is named, as it may be the result (`beside`): there it stands, too, once
 * the cells of a row were merged.
 */
export const resultMissing: RowRule<
  'resultMissing',
  { readonly repeats?: string; readonly beside?: { readonly part: RatioPart; readonly raw: string } }
> = {
  code: 'resultMissing',
  severity: 'warning',
  check: ({ reading, cells, counts }) => {
    if (reading.state !== 'notReported') return [];
    const raw = cellText(cells.result).trim();
    if (isDitto(raw)) return [{ at: 'result', fact: { repeats: raw } }];
    if (!isUnfilled(cells.result)) return [];
    const beside = counts ? undefined : figureBeside(cells);
    return [{ at: 'result', fact: { ...(beside && { beside }) } }];
  },
};

/** The one figure under the counts; of two nobody can say which is the result. */
function figureBeside(cells: RowCells) {
  const filled = RATIO_PARTS.filter((part) => !isUnfilled(cells[part]));
  const [part] = filled;
  if (part === undefined || filled.length > 1) return undefined;
  const raw = cellText(cells[part]).trim();
  return /\d/.test(raw) ? { part, raw } : undefined;
}
