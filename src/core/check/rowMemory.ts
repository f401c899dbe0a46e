import type { Indicator } from '../plan/schema';
import type { RowOutcome } from './assess';

/**
 * What rows came to, from one check of a workbook to the next: a row whose inputs are what they were is not assessed again,
 * wherever it stands by now. Kept for one workbook; what a check did not need is forgotten after it.
 */
export class RowMemory {
  private last = new Map<Indicator, Map<string, RowOutcome>>();
  private current = new Map<Indicator, Map<string, RowOutcome>>();

  /** The outcome for an indicator and its inputs, assessed only where it is not remembered. */
  recall(indicator: Indicator, inputs: string, assess: () => RowOutcome): RowOutcome {
    const known = this.current.get(indicator) ?? new Map<string, RowOutcome>();
    const outcome = known.get(inputs) ?? this.last.get(indicator)?.get(inputs) ?? assess();
    known.set(inputs, outcome);
    this.current.set(indicator, known);
    return outcome;
  }

  /** Ends a check: what it asked for is remembered for the next one. */
  endCheck(): void {
    this.last = this.current;
    this.current = new Map();
  }
}
