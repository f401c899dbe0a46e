import { checksOf } from '../../../plan/checks';
import { remembering } from '../../../memo/remember';
import { readAbsence } from '../../../number/absence';
import { isDitto } from '../../../table/unitText';
import type { CellSnapshot } from '../../../workbook/snapshot';
import { cellText, isUnfilled } from '../../cellText';
import type { RowRule } from '../../rule';

/** Whether words say that there is no source: "x", "không có", "chưa có số liệu"; "như trên" names the one above. One source stands in most rows of a sheet. */
const saysNone = remembering((text) => ({ is: !isDitto(text) && readAbsence(text, {}) !== undefined }));

/** True where the cell names no source. */
const namesNone = (cell: CellSnapshot | undefined): boolean =>
  isUnfilled(cell) || saysNone(cellText(cell).trim()).is;

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
