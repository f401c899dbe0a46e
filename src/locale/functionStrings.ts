/** What Excel shows of a worksheet function while a person types it; names as `src/functions/catalogue.ts` has them. */
export interface FunctionTexts<Parameter extends string = string> {
  readonly description: string;
  readonly parameters: Readonly<Record<Parameter, ParameterTexts>>;
}

export interface ParameterTexts {
  /** Stands between the brackets of the formula, so without spaces. */
  readonly name: string;
  readonly description: string;
}

/** The functions' descriptions in one language. */
export interface FunctionStrings {
  readonly gap: FunctionTexts<'plan' | 'indicator' | 'value'>;
  readonly verdict: FunctionTexts<'plan' | 'indicator' | 'value'>;
  readonly target: FunctionTexts<'plan' | 'indicator'>;
  readonly read: FunctionTexts<'text' | 'unit'>;
}

/** Why a function gives an error, in the words Excel shows beside the cell: what is wrong and what to do. */
export interface FunctionMessages {
  readonly planMissing: (known: readonly string[]) => string;
  readonly planUnknown: (typed: string, known: readonly string[]) => string;
  /** Two plans bear the number that was given. */
  readonly planNumberShared: (typed: string, plans: readonly string[]) => string;
  readonly indicatorMissing: (plan: string) => string;
  readonly indicatorUnknown: (typed: string, plan: string, near: readonly string[]) => string;
  /** A number cannot tell "6.1" from "6.10". */
  readonly codeUnclear: (codes: readonly string[]) => string;
  /** Excel for Windows hands a blank cell over as 0. */
  readonly zeroOrBlank: () => string;
  readonly notANumber: () => string;
  readonly formulaError: () => string;
  readonly noGapQualitative: (label: string) => string;
  readonly noGapInterval: (raw: string) => string;
  /** An interval stands where one number is asked for. */
  readonly notOneNumber: (raw: string) => string;
  /** The verdict on an interval of which a part meets the target. */
  readonly notAssessed: string;
  readonly sizesDiffer: () => string;
  readonly unexpected: (detail: string) => string;
}
