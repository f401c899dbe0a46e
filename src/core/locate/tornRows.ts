import type { Finding } from '../check/finding';
import type { LocatedRow } from './rows';

/**
 * What stands in a row besides its label and its hidden code, and differs from indicator to indicator. What people saw while they typed
 * the result comes first: who sorts without the last columns leaves the formulas behind.
 */
export const WITNESSES = [
  ['unit', 'target'],
  ['gap', 'verdict'],
] as const;
export type Witness = (typeof WITNESSES)[number][number];

/** What a row's label and its hidden code say, where these are of two items, and what else in it says. */
export interface Torn<Item> {
  readonly labelled: Item;
  readonly coded: Item;
  /** A cell that is the code's and not the label's. */
  readonly against?: Witness;
  /** Whether what can tell is the label's. */
  readonly isBacked?: true;
  /** The label's cell in the row that the label's indicator has besides: by it, this row is not the label's. */
  readonly labelAt?: string;
  /** With `labelAt`: whether the figure counts for the code's indicator. */
  readonly isDecided?: true;
}

/** Rows of which it was told whose they are. */
export interface SettledRows<Item> {
  readonly rows: readonly LocatedRow<Item>[];
  readonly findings: readonly Finding[];
}
