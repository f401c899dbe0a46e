import { describeAppendix } from '../../src/core/appendix/describe';
import type { CellDescription, SheetDescription } from '../../src/core/appendix/description';
import type { Plan } from '../../src/core/plan/schema';
import { vietnameseAppendix } from '../../src/locale';
import type { BoundaryCase } from './boundaries';
import { planOf } from './plan';

/** Column of a defined name, from 1. */
export const columnOf = (sheet: SheetDescription, name: string) =>
  sheet.names.find((entry) => entry.name === name)?.range.firstColumn ?? 0;

/** The rows of a case as an appendix with one indicator a row and the cells filled in as Excel would store them. */
export function boundaryAppendix({ indicator, rows }: BoundaryCase): {
  plan: Plan;
  sheet: SheetDescription;
  dataRows: number[];
} {
  const indicators = rows.map((_, index) => ({
    ...indicator,
    id: `dong-${index + 1}`,
    code: `1.${index + 1}`,
  }));
  const plan = planOf(indicators);
  const sheet = describeAppendix({ plan, year: 2026 }, vietnameseAppendix);
  const codes = columnOf(sheet, 'PL_Ma');
  const results = columnOf(sheet, 'PL_KetQua');
  const dataRows = indicators.map(
    ({ id }) => sheet.cells.find((cell) => cell.column === codes && cell.value === id)?.row ?? 0,
  );
  const fill = (cell: CellDescription): CellDescription => {
    const row = rows[dataRows.indexOf(cell.row)];
    if (cell.column !== results || row?.cell == null) return cell;
    return {
      ...cell,
      ...(typeof row.cell === 'object' ? { formula: row.cell.formula } : { value: row.cell }),
      ...(row.percentFormatted && { numberFormat: '0.00%' }),
    };
  };
  return { plan, sheet: { ...sheet, cells: sheet.cells.map(fill) }, dataRows };
}
