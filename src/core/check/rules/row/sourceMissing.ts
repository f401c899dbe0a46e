import { checksOf } from '../../../plan/checks';
import { readAbsence } from '../../../number/absence';
import { isDitto } from '../../../table/unitText';
import type { CellSnapshot } from '../../../workbook/snapshot';
import { cellText, isUnfilled } from '../../cellText';
import type { RowRule } from '../../rule';

/** True where the cell names no source: a blank, "x", "không có", "chưa có số liệu"; "như trên" names the one above. */
function namesNone(cell: CellSnapshot | undefined): boolean {
  const text = cellText(cell).trim();
  return isUnfilled(cell) || (!isDitto(text) && readAbsence(text, {}) !== undefined);
}

/** A result that does not say where it comes from, in a sheet that has a column for it. Parameter of the plan: `sourceAsked`. */
export const sourceMissing: RowRule<'sourceMissing'> = {
  code: 'sourceMissing',
  severity: 'warning',
  check: ({ reading, cells, columns, setting }) => {
    const isReported = reading.state === 'reported' || reading.state === 'judged';
    const isAsked = columns.has('source') && checksOf(setting.plan).sourceAsked;
    return isReported && isAsked && namesNone(cells.source) ? [{ at: 'source', fact: {} }] : [];
  },
};
