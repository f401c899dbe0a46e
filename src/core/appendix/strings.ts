import type { DecimalString } from '../decimal/decimal';
import type { Indicator, Plan } from '../plan/schema';
import type { RecordStrings } from '../record/strings';
import type { TaskAppendixStrings } from '../taskAppendix/strings';
import type { TerritoryChange } from '../plan/territory';

/**
 * What the sheet's own formulas can answer; a subset of the verdicts, two that ask for a look, and `partial` of a figure over some of the
 * units, where the others may still turn the answer.
 */
export type SheetVerdict =
  | 'exceeded'
  | 'met'
  | 'notMet'
  | 'inProgress'
  | 'notReported'
  | 'notApplicable'
  | 'partial'
  | 'checkInput'
  | 'checkUnit';

/** The columns of an appendix, by the stable name the code knows them under. */
export type ColumnId =
  | 'ordinal'
  | 'label'
  | 'unit'
  | 'target'
  | 'owner'
  | 'currentOwner'
  | 'numerator'
  | 'denominator'
  | 'result'
  | 'kind'
  | 'gap'
  | 'icon'
  | 'verdict'
  | 'source'
  | 'explanation'
  | 'note'
  | 'code';

/** A message box of a cell: a title of at most 32 and a text of at most 255 characters. */
export interface CellMessage {
  readonly title: string;
  readonly text: string;
}

/**
 * Every word an appendix prints, in one language. `src/locale` implements it; the core only knows
 * where each goes. Text that a formula compares must be the same in both directions.
 */
export interface AppendixStrings {
  readonly heading: string;
  readonly title: (year: number, targetYear: number) => string;
  /** "(Kèm theo Báo cáo số … ngày … của …)"; blanks stay to be filled in. */
  readonly attachedTo: (reporter: string | undefined) => string;
  readonly carriesOut: (citation: string) => string;
  readonly reportingUnit: (name: string) => string;
  readonly form: {
    readonly heading: string;
    readonly issuer: (plan: Plan) => string;
    readonly number: string;
    readonly country: string;
    readonly motto: string;
    readonly placeAndDate: (year: number) => string;
    readonly preparedBy: string;
    readonly headOfUnit: string;
    readonly signHere: string;
    readonly signAndStamp: string;
  };
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly resultsHeader: (year: number) => string;
  readonly comparisonHeader: (targetYear: number) => string;
  readonly targetHeader: (targetYear: number) => string;
  readonly ownerHeader: (suggested: boolean) => string;
  /** The same two columns side by side: who leads by the plan, and who does today. */
  readonly planOwnerHeader: (suggested: boolean) => string;
  readonly currentOwnerHeader: (suggested: boolean) => string;
  /** Stands for who leads today where nothing says it. */
  readonly ownerUnknown: string;
  /** Unit as printed, with what is asked for where it is not the state at the year's end. */
  readonly unit: (unit: string, measure: Indicator['measure']) => string;
  /** The target as the plan writes it: "Dưới 2,45%". */
  readonly target: (indicator: Indicator) => string;
  readonly verdicts: Readonly<Record<SheetVerdict, string>>;
  readonly kinds: { readonly official: string; readonly estimate: string };
  /** Texts that a result cell may hold instead of a number, and the sheet's formulas understand. */
  readonly permitted: {
    readonly notReported: readonly string[];
    readonly notApplicable: readonly string[];
    /** Other words for the verdict `notMet` of a qualitative indicator. */
    readonly notMet: readonly string[];
  };
  readonly prompts: {
    readonly result: (indicator: Indicator) => CellMessage;
    readonly numerator: (indicator: Indicator) => CellMessage;
    readonly denominator: (indicator: Indicator) => CellMessage;
    readonly kind: CellMessage;
  };
  readonly alerts: {
    readonly result: (indicator: Indicator) => CellMessage;
    readonly count: CellMessage;
    readonly kind: CellMessage;
  };
  readonly footnotes: readonly string[];
  /** That the plan's territory belongs to another one by now, whose targets these are not. */
  readonly territoryNote: (change: TerritoryChange) => string;
  readonly sheetName: (year: number) => string;
  readonly number: (value: DecimalString, decimals?: number) => string;
  /** The words of the other appendix, of tasks. */
  readonly tasks: TaskAppendixStrings;
  /** The words of the record of checks. */
  readonly record: RecordStrings;
}
