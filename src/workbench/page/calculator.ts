import { BuiltInCalculator } from '../host/model';
import type {
  AddinFunctions,
  CalculatedCell,
  Calculator,
  DirtyCells,
  FormulaPlace,
  Workbook,
} from '../host/model';

/**
 * The model's own calculator, which answers at once and is exact for the appendix. Cells with functions it does not know,
 * and those that ask them, keep the results they came with until the grid's engine has worked them out.
 */
export class HybridCalculator implements Calculator {
  private inner: BuiltInCalculator;

  /** @param addinFunctions the functions that the add-in brings along */
  constructor(private readonly addinFunctions?: AddinFunctions) {
    this.inner = new BuiltInCalculator(addinFunctions);
  }

  /** Whether only the grid's engine can work a formula cell out. */
  isGrids(place: FormulaPlace): boolean {
    return this.inner.isBeyond(place);
  }

  /** To be called when another workbook is opened. */
  reset(): void {
    this.inner = new BuiltInCalculator(this.addinFunctions);
  }

  recalculate(workbook: Workbook, dirty: readonly DirtyCells[] | 'all'): readonly CalculatedCell[] {
    return this.inner.recalculate(workbook, dirty).filter((cell) => !this.isGrids(cell));
  }
}
