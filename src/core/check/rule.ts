import type { DecimalString } from '../decimal/decimal';
import type { AppendixContext, AppendixRow } from './appendixContext';
import type { Indicator, Plan } from '../plan/schema';
import type { Spread } from './comparison/spread';
import type { FindingCode, Severity } from './finding';
import type { RowContext } from './rowContext';
import type { RowPart } from './rowCells';

/** What is fixed about a code, whoever raises it: how grave it is, and what it explains. */
export interface RuleEntry {
  readonly severity: Severity;
  /**
   * Codes that only follow from this one, and that the values themselves do not keep silent (a rate needs two counts). Where it stands about a row, they stay silent in that row; where it is about the sheet
   * as a whole, in the whole sheet. Who mends the cause is not sent after its consequences.
   */
  readonly explains?: readonly FindingCode[];
  /** Codes that offer the figure as it was typed: silent at the cell where this one offers another. */
  readonly offersInsteadOf?: readonly FindingCode[];
  /** Set where it says that nobody can tell which column is which: it explains what rules say of single rows, too. */
  readonly explainsRows?: true;
  /** Set for a rule about single rows whose finding is one in whatever column the cell stands. */
  readonly inAnyColumn?: true;
  /** Set where it is about the sheet as a whole although it leads to one cell, such as a heading. */
  readonly aboutSheet?: true;
}

/** A fact that says nothing besides its code. */
export type Nothing = object;

/** One thing that a rule found: what its fact says besides the code, and what the cell could hold instead. */
export interface Hit<Data> {
  readonly fact: Data;
  /** Only where one number is the likely one. */
  readonly suggestion?: DecimalString;
}

/** A hit in a row, at one of its cells. */
export interface RowHit<Data> extends Hit<Data> {
  readonly at: RowPart;
}

/** A hit in an appendix: at a cell of a row, at another cell, or about the sheet. */
export interface AppendixHit<Data> extends Hit<Data> {
  readonly row?: AppendixRow;
  /** With `row`: which of its cells. */
  readonly at?: RowPart;
  /** Without `row`: A1-style address. */
  readonly cell?: string;
}

/** One rule: a pure question about a context, and the code under which it answers. */
export interface Rule<Code extends string, Data, Context, Found> extends RuleEntry {
  readonly code: Code;
  readonly check: (context: Context) => readonly Found[];
  /** Carries the type of the fact; never set. */
  readonly says?: (data: Data) => never;
}

/** A rule about one indicator's row; it runs once for a row whose inputs are new. */
export type RowRule<Code extends string, Data = Nothing> = Rule<Code, Data, RowContext, RowHit<Data>>;

/** What a rule about one unit's figure beside those of other units may look at. */
export interface UnitsContext {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly value: DecimalString;
  /** Where the figures of the units of its kind lie, its own among them. */
  readonly others: Spread;
}

/** A rule about a figure beside those of other units; it runs once the appendices of all of them are read. */
export type UnitsRule<Code extends string, Data = Nothing> = Rule<Code, Data, UnitsContext, Hit<Data>>;

/** A rule about an appendix as a whole, all of its rows read; it runs once a check. */
export type AppendixRule<Code extends string, Data = Nothing> = Rule<
  Code,
  Data,
  AppendixContext,
  AppendixHit<Data>
>;

/** The fact that a rule states. */
export type FactOf<SomeRule> =
  SomeRule extends Rule<infer Code, infer Data, never, unknown> ? { readonly code: Code } & Data : never;
