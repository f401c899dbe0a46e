import { BuiltInCalculator } from '../host/model';
import type { CalculatedCell, Calculator, DirtyCells, Workbook } from '../host/model';

/**
 * The model's own calculator, which answers at once and is exact for the appendix. A workbook with functions
 * it does not know keeps the results it came with until the grid's engine has worked them out.
 */
export class HybridCalculator implements Calculator {
  private inner = new BuiltInCalculator();

  /** Whether the open workbook has formulas that only the grid's engine can work out. */
  get needsGrid(): boolean {
    return this.inner.unsupported.size > 0;
  }

  /** To be called when another workbook is opened. */
  reset(): void {
    this.inner = new BuiltInCalculator();
  }

  recalculate(workbook: Workbook, dirty: readonly DirtyCells[] | 'all'): readonly CalculatedCell[] {
    const results = this.inner.recalculate(workbook, dirty);
    return this.needsGrid ? [] : results;
  }
}
