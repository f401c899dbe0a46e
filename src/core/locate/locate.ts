import { namedColumns } from '../appendix/columns';
import type { AppendixStrings, ColumnId } from '../appendix/strings';
import type { Indicator, Plan } from '../plan/schema';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { columnsByHeading } from './columns';
import type { AppendixKind, LocateOutcome } from './locateSheet';
import { locateKind } from './locateSheet';
import { indicatorRows } from './rows';
import type { SheetIndex } from './sheetIndex';
import { settleTorn } from './settleTorn';

/**
 * Finds the appendices of indicators in a workbook; a sheet of tasks is none.
 * @param sheets the candidates of `searchedSheets`, where the caller has them
 */
export function locateAppendices(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  strings: AppendixStrings,
  sheets?: readonly SheetIndex[],
): LocateOutcome {
  const kind: AppendixKind<Indicator, ColumnId> = {
    kind: undefined,
    rows: indicatorRows,
    namedColumns,
    columnsByHeading: (index, firstDataRow, plan) => columnsByHeading(index, firstDataRow, plan, strings),
    labelColumn: 'label',
    headedColumns: ['numerator', 'denominator', 'result', 'kind', 'gap', 'source', 'explanation', 'note'],
    settleTorn: (rows, sheet) => settleTorn(rows, sheet, strings),
    required: { column: 'result', heading: strings.columns.result },
  };
  return locateKind(workbook, plans, kind, sheets);
}
