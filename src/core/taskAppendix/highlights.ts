import { columnLetters } from '../workbook/address';
import type { CellRange } from '../workbook/snapshot';
import type { SheetBuilder } from '../appendix/builder';
import type { AppendixStrings } from '../appendix/strings';
import { verdictColours } from '../appendix/styles';
import { contradictionFormula, hasStatus, oddDeadlineFormula, overdueFormula } from './formulas';
import type { TaskColumnId } from './strings';

/**
 * What the sheet marks by itself: what contradicts itself, what is overdue today, what is done and what was given up.
 * The first rule that applies wins.
 */
export function layOutTaskHighlights(
  sheet: SheetBuilder<TaskColumnId>,
  rows: { first: number; last: number },
  strings: AppendixStrings,
): void {
  const column = (id: TaskColumnId) => sheet.columnOf(id) ?? 0;
  const over = (firstColumn: number, lastColumn: number): CellRange => ({
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn,
    lastColumn,
  });
  // The column is fixed and the row is not, so that one rule serves every row.
  const address = (id: TaskColumnId) => `$${columnLetters(column(id))}${rows.first}`;
  const cells = {
    deadline: address('deadline'),
    progress: address('progress'),
    status: address('status'),
  };
  const answer = over(column('progress'), column('status'));
  const wholeRow = over(1, sheet.lastVisible);
  const { good, bad, attention, absent } = verdictColours;
  const done = hasStatus(cells.status, strings, 'done');
  const cancelled = hasStatus(cells.status, strings, 'cancelled');
  sheet.conditionalFormats.push(
    {
      kind: 'formula',
      range: answer,
      formula: contradictionFormula(cells, strings),
      ...attention,
      bold: true,
    },
    {
      kind: 'formula',
      range: over(column('deadline'), column('deadline')),
      formula: oddDeadlineFormula(cells, strings),
      ...attention,
      bold: true,
    },
    { kind: 'formula', range: wholeRow, formula: overdueFormula(cells, strings), ...bad },
    { kind: 'formula', range: answer, formula: done, ...good },
    { kind: 'formula', range: wholeRow, formula: done, fontColor: absent.fontColor },
    { kind: 'formula', range: wholeRow, formula: cancelled, ...absent, italic: true },
  );
}
