import type { FindingCode, FindingFact, Severity } from '../core/check/finding';
import type { IndicatorResult, ResultState } from '../core/check/result';
import type { DecimalString } from '../core/decimal/decimal';
import type { ResultKind } from '../core/number/reading';
import type { Indicator, Plan, UnitKind } from '../core/plan/schema';
import type { Verdict } from '../core/target/verdict';
import type { RefusalReason } from '../xlsx/read/refusal';
import type { PaneStrings } from './paneStrings';

export type Language = 'vi' | 'en';

/** What a message may name besides its own fact. */
export interface MessageContext {
  readonly indicator?: Indicator;
  readonly plan?: Plan;
}

type FactOf<Code extends FindingCode> = Extract<FindingFact, { code: Code }>;

/** One message for each code: what is wrong and what to do, in one or two plain sentences. */
export type FindingMessages = {
  readonly [Code in FindingCode]: (fact: FactOf<Code>, context: MessageContext) => string;
};

/** Every string a person reads, in one language. A missing key does not compile. */
export interface Locale {
  readonly language: Language;
  readonly number: (value: DecimalString, decimals?: number) => string;
  readonly findings: FindingMessages;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly states: Readonly<Record<ResultState, string>>;
  readonly kinds: Readonly<Record<ResultKind, string>>;
  readonly unitKinds: Readonly<Record<UnitKind, string>>;
  /** The verdict in words, with the distance to the target: "Chưa đạt mục tiêu 2030 (còn 0,05 điểm %)". */
  readonly explain: (result: IndicatorResult, indicator: Indicator) => string;
  /** The target in one phrase with its unit, for messages: "dưới 2,45%". */
  readonly targetPhrase: (indicator: Indicator) => string;
  /** A signed gap with the target's decimals and its unit: "+0,05 điểm %". */
  readonly gap: (gap: DecimalString, indicator: Indicator) => string;
  /** Why a file could not be read, and what to do; one sentence that names the file. */
  readonly refusals: Readonly<
    Record<RefusalReason | 'noAppendix' | 'notFound' | 'unreadable', (file: string) => string>
  >;
  readonly cli: CommandLineStrings;
  readonly pane: PaneStrings;
}

/** Words of the command line. */
export interface CommandLineStrings {
  readonly description: string;
  readonly commands: Readonly<Record<'plans' | 'plan' | 'template' | 'check' | 'gap', string>>;
  readonly arguments: Readonly<Record<'plan' | 'indicator' | 'value' | 'files', string>>;
  readonly options: Readonly<
    Record<
      'json' | 'lang' | 'version' | 'help' | 'year' | 'unit' | 'output' | 'force' | 'protect' | 'form',
      string
    >
  >;
  /** Headings of commander's help. */
  readonly help: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands' | 'helpCommand', string>>;
  readonly errors: {
    readonly unknownPlan: (id: string, known: readonly string[]) => string;
    readonly unknownUnit: (id: string, known: readonly string[]) => string;
    readonly unknownIndicator: (id: string, near: readonly string[]) => string;
    readonly badYear: (text: string) => string;
    readonly unknownLanguage: (text: string) => string;
    readonly exists: (file: string) => string;
    readonly cannotWrite: (file: string, reason: string) => string;
    readonly noIndicators: (unit: string) => string;
    readonly notXlsx: (file: string) => string;
    readonly usage: (detail: string) => string;
    readonly unexpected: (detail: string) => string;
  };
  /** What is wrong with a command line, by the parser's own kinds. */
  readonly usage: Readonly<
    Record<
      | 'missingArgument'
      | 'missingOption'
      | 'missingValue'
      | 'unknownOption'
      | 'unknownCommand'
      | 'excessArguments'
      | 'other',
      (name: string) => string
    >
  >;
  readonly template: {
    readonly written: (file: string, indicators: number) => string;
  };
  readonly plan: {
    readonly indicators: (count: number) => string;
    readonly units: (count: number) => string;
    readonly coordinator: string;
    readonly suggested: string;
  };
  readonly check: {
    readonly appendix: (sheet: string, plan: string, unit: string, year: string) => string;
    readonly wholePlan: string;
    readonly columns: Readonly<
      Record<'cell' | 'indicator' | 'target' | 'result' | 'gap' | 'verdict', string>
    >;
    readonly missing: (count: number, total: number) => string;
    readonly wrong: (count: number) => string;
    readonly clean: string;
    readonly suggestion: (value: string) => string;
    readonly summary: (entries: readonly string[]) => string;
    readonly reported: (have: number, of: number) => string;
    readonly more: (count: number, cells: string) => string;
  };
  readonly gap: {
    readonly target: string;
    readonly result: string;
    readonly gap: string;
    readonly verdict: string;
  };
}
