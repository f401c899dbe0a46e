import { namedColumns } from '../appendix/columns';
import type { AppendixStrings } from '../appendix/strings';
import type { Plan } from '../plan/schema';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { columnsByHeading } from './columns';
import type { LocateOutcome } from './locateSheet';
import { locateKind } from './locateSheet';
import { indicatorRows } from './rows';

/** Finds the appendices of indicators in a workbook; a sheet of tasks is none. */
export function locateAppendices(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  strings: AppendixStrings,
): LocateOutcome {
  return locateKind(workbook, plans, {
    kind: undefined,
    rows: indicatorRows,
    namedColumns,
    columnsByHeading: (index, firstDataRow, plan) => columnsByHeading(index, firstDataRow, plan, strings),
    labelColumn: 'label',
    headedColumns: ['numerator', 'denominator', 'result', 'kind', 'gap', 'source', 'explanation', 'note'],
    required: { column: 'result', heading: strings.columns.result },
  });
}
