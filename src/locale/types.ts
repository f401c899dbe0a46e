import type { FindingCode, FindingFact, Severity } from '../core/check/finding';
import type { IndicatorResult, ResultState } from '../core/check/result';
import type { DecimalString } from '../core/decimal/decimal';
import type { ResultKind } from '../core/number/reading';
import type { DeadlineState } from '../core/calendar/deadlines';
import type { Indicator, Plan, Reporting, Task, UnitKind } from '../core/plan/schema';
import type { TerritoryChange } from '../core/plan/territory';
import type { PlanFact, PlanFindingCode } from '../core/planWorkbook/finding';
import type { Verdict } from '../core/target/verdict';
import type { ReadStatus } from '../core/taskAppendix/result';
import type { RefusalReason } from '../xlsx/read/refusal';
import type { CheckFilesStrings } from './checkFilesStrings';
import type { AcceptStrings } from './acceptStrings';
import type { ConvertStrings } from './convertStrings';
import type { MatchStrings } from './matchStrings';
import type { NumberStrings } from './numberStrings';
import type { MergeStrings } from './mergeStrings';
import type { SamplesStrings } from './samplesStrings';
import type { FunctionStrings } from './functionStrings';
import type { PaneStrings } from './paneStrings';
import type { RecordReportStrings } from './recordStrings';
import type { StatedNumber } from './targets';

export type Language = 'vi' | 'en';

/** What a message may name besides its own fact. */
export interface MessageContext {
  readonly indicator?: Indicator;
  readonly task?: Task;
  readonly plan?: Plan;
}

type FactOf<Code extends FindingCode> = Extract<FindingFact, { code: Code }>;

/** One message for each code: what is wrong and what to do, in one or two plain sentences. */
export type FindingMessages = {
  readonly [Code in FindingCode]: (fact: FactOf<Code>, context: MessageContext) => string;
};

/** What kind of finding a code is, in a few words: the heading over all of them. */
export type FindingTitles = Readonly<Record<FindingCode, string>>;

/** One message for each code of a plan workbook: what is wrong and what to do. */
export type PlanFindingMessages = {
  readonly [Code in PlanFindingCode]: (fact: Extract<PlanFact, { code: Code }>) => string;
};

/** Every string a person reads, in one language. A missing key does not compile. */
export interface Locale {
  readonly language: Language;
  readonly number: (value: DecimalString, decimals?: number) => string;
  readonly calendar: CalendarStrings;
  /** Where a plan's territory belongs now, in one sentence without a full stop. */
  readonly territory: (change: TerritoryChange) => string;
  /** A day (ISO 8601) as a person reads it: "01/7/2025". */
  readonly day: (iso: string) => string;
  readonly findings: FindingMessages;
  readonly findingTitles: FindingTitles;
  readonly planFindings: PlanFindingMessages;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly taskStatuses: Readonly<Record<ReadStatus, string>>;
  readonly states: Readonly<Record<ResultState, string>>;
  readonly kinds: Readonly<Record<ResultKind, string>>;
  readonly unitKinds: Readonly<Record<UnitKind, string>>;
  /** The verdict in words, with the distance to the target: "Chưa đạt mục tiêu 2030 (còn 0,05 điểm %)". */
  readonly explain: (result: IndicatorResult, indicator: Indicator) => string;
  /** The target in one phrase with its unit, for messages: "dưới 2,45%". */
  readonly targetPhrase: (indicator: Indicator) => string;
  /** A bound or an interval in one phrase with its unit: "trên 97%"; an exact number as it is. */
  readonly statedPhrase: (stated: StatedNumber, unit: string) => string;
  /** A signed gap with the target's decimals and its unit: "+0,05 điểm %". */
  readonly gap: (gap: DecimalString, indicator: Indicator) => string;
  /** Why a file could not be read, and what to do; one sentence that names the file. */
  readonly refusals: Readonly<
    Record<
      RefusalReason | 'noAppendix' | 'notFound' | 'unreadable' | 'folderClosed' | 'notAFile' | 'brokenLink',
      (file: string) => string
    >
  >;
  readonly record: RecordReportStrings;
  readonly cli: CommandLineStrings;
  readonly checkFiles: CheckFilesStrings;
  readonly merge: MergeStrings;
  readonly accept: AcceptStrings;
  readonly convert: ConvertStrings;
  readonly match: MatchStrings;
  readonly samples: SamplesStrings;
  readonly numberCommand: NumberStrings;
  readonly pane: PaneStrings;
  /** What Excel shows of the worksheet functions. */
  readonly functions: FunctionStrings;
}

/** Words of the reporting calendar. */
export interface CalendarStrings {
  /** When an entry is due, as the plan says it: "trước ngày 30/11 hằng năm". */
  readonly due: (reporting: Reporting) => string;
  /** The last day (ISO 8601) that is in time: "chậm nhất hết ngày 29/11/2026". */
  readonly lastDay: (iso: string) => string;
  /** Days left, 0 on the last day, negative when late: "còn 9 ngày", "quá hạn 3 ngày". */
  readonly daysLeft: (days: number) => string;
  readonly states: Readonly<Record<DeadlineState, string>>;
}

/** Words of the command line. */
export interface CommandLineStrings {
  readonly description: string;
  readonly commands: Readonly<
    Record<
      | 'planExport'
      | 'planImport'
      | 'planRemove'
      | 'plans'
      | 'plan'
      | 'template'
      | 'check'
      | 'gap'
      | 'number'
      | 'merge'
      | 'makeSamples',
      string
    >
  >;
  readonly arguments: Readonly<
    Record<'plan' | 'planId' | 'planWorkbook' | 'indicator' | 'value' | 'text' | 'files', string>
  >;
  readonly options: Readonly<
    Record<
      | 'json'
      | 'lang'
      | 'version'
      | 'help'
      | 'year'
      | 'unit'
      | 'output'
      | 'force'
      | 'protect'
      | 'form'
      | 'tasks'
      | 'allUnits'
      | 'currentOwners'
      | 'planOutput'
      | 'jsonOutput'
      | 'planVersion'
      | 'format'
      | 'annotate'
      | 'mergePlan'
      | 'mergeOutput'
      | 'mergeCsv'
      | 'mergePreview'
      | 'samplesOutput'
      | 'sampleUnits'
      | 'sampleSeed'
      | 'sampleFaults'
      | 'decisions'
      | 'requireStamp'
      | 'numberUnit'
      | 'numberIndicator',
      string
    >
  >;
  /** Headings of commander's help. */
  readonly help: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands' | 'helpCommand', string>>;
  readonly errors: {
    readonly unknownPlan: (id: string, known: readonly string[]) => string;
    /** A file of the user's plan store that holds no plan. */
    readonly damagedStoreFile: (file: string) => string;
    readonly planFileRefused: (file: string) => string;
    readonly notImported: (plan: string) => string;
    readonly notJson: (file: string) => string;
    readonly cannotStore: (plan: string, reason: string) => string;
    readonly textTooLong: (sheet: string, cell: string) => string;
    readonly unknownUnit: (id: string, known: readonly string[]) => string;
    readonly unknownIndicator: (id: string, near: readonly string[]) => string;
    readonly badYear: (text: string) => string;
    readonly unknownLanguage: (text: string) => string;
    readonly exists: (file: string) => string;
    readonly filesExist: (files: readonly string[]) => string;
    /** Two options that contradict each other. */
    readonly optionsExclude: (one: string, other: string) => string;
    /** The leads are named only where the whole plan is. */
    readonly noOwnerColumn: (unit: string) => string;
    readonly notFolder: (path: string) => string;
    /** The folder of imported plans cannot be looked into. */
    readonly cannotReadStore: (folder: string, reason: string) => string;
    readonly noUnits: (year: number) => string;
    readonly cannotWrite: (file: string, reason: string) => string;
    readonly noIndicators: (unit: string) => string;
    readonly noTasks: (unit: string | undefined) => string;
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
    readonly writtenTasks: (file: string, tasks: number) => string;
    readonly writtenAll: (files: number, folder: string) => string;
    readonly skipped: (units: readonly string[]) => string;
  };
  readonly plan: {
    readonly indicators: (count: number) => string;
    readonly units: (count: number) => string;
    readonly coordinator: string;
    /** Who took the coordinating over. */
    readonly coordinatorNow: string;
    /** Marks a unit that does not exist today. */
    readonly gone: string;
    readonly vision: (count: number) => string;
    readonly tasks: (count: number) => string;
    readonly noLead: string;
    readonly calendar: string;
    readonly via: (unit: string) => string;
    readonly next: (lastDay: string, daysLeft: string) => string;
    readonly funding: string;
    readonly notice: (message: string) => string;
    readonly suggested: string;
    readonly version: (version: string) => string;
    readonly shipped: string;
    readonly imported: string;
    readonly exported: (plan: string, file: string) => string;
    readonly stored: (plan: string) => string;
    readonly written: (file: string) => string;
    readonly refused: (file: string, errors: number) => string;
    readonly removed: (plan: string) => string;
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
    readonly tasks: {
      readonly appendix: (sheet: string, plan: string, unit: string, year: string) => string;
      readonly columns: Readonly<Record<'cell' | 'task' | 'deadline' | 'progress' | 'status', string>>;
      readonly overdue: string;
      readonly reported: (have: number, of: number) => string;
      readonly overdueCount: (count: number) => string;
      readonly missing: (count: number, total: number) => string;
    };
  };
  readonly gap: {
    readonly target: string;
    readonly result: string;
    readonly gap: string;
    readonly verdict: string;
  };
}
