import type { Rect } from './geometry';
import type { Scalar } from './value';
import type { Workbook } from './workbook';

/** Cells of one sheet that were edited since the last calculation. */
export interface DirtyCells {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** A formula cell's new result. */
export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
}

/**
 * Works out formulas. It reads the workbook and hands back what changed; it writes nothing. The
 * workbench plugs the grid's own engine in here; tests use `BuiltInCalculator`.
 */
export interface Calculator {
  /** @param dirty the edited cells, or "all" after a change of structure, names or sheets. */
  recalculate(
    workbook: Workbook,
    dirty: readonly DirtyCells[] | 'all',
  ): readonly CalculatedCell[] | Promise<readonly CalculatedCell[]>;
}

/** Leaves every formula as it is: for a page whose grid writes results back itself. */
export const NO_CALCULATOR: Calculator = { recalculate: () => [] };
