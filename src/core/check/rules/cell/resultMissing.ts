import { isDitto } from '../../../table/unitText';
import { cellText, isUnfilled } from '../../cellText';
import type { RowRule } from '../../rule';

/**
 * A result cell left blank, as opposed to one that says that there is no figure yet; or one that only points at the cell above
 * (`repeats`: "như trên", "nt", a ditto mark), which states a figure that nobody can count on in a sheet that is sorted and merged.
 */
export const resultMissing: RowRule<'resultMissing', { readonly repeats?: string }> = {
  code: 'resultMissing',
  severity: 'warning',
  check: ({ reading, cells }) => {
    if (reading.state !== 'notReported') return [];
    const raw = cellText(cells.result).trim();
    if (isDitto(raw)) return [{ at: 'result', fact: { repeats: raw } }];
    return isUnfilled(cells.result) ? [{ at: 'result', fact: {} }] : [];
  },
};
