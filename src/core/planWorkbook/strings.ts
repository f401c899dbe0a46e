import type {
  Aggregation,
  Assignment,
  Comparator,
  Indicator,
  Relation,
  Reporting,
  UnitKind,
} from '../plan/schema';
import type { ColumnIds, SheetId } from './sheets';

/** What a column or field is called, and what goes into it. */
export interface ColumnWords {
  readonly heading: string;
  /** One or two plain sentences for the guide; shown at the cell too where it is chosen from a list. */
  readonly help: string;
}

/** The words of a value: the first is written, all of them are read. None holds a comma or a semicolon. */
export type Words<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>;

/** Every list of words in which a plan's own codes are written for people. */
export interface WordLists {
  readonly comparator: Words<Comparator>;
  readonly direction: Words<Indicator['direction']>;
  readonly measure: Words<Indicator['measure']>;
  readonly aggregation: Words<Aggregation['kind']>;
  readonly unitKind: Words<UnitKind>;
  readonly source: Words<Assignment['source']>;
  readonly recurrence: Words<Reporting['recurrence']>;
  readonly relation: Words<Relation['kind']>;
  readonly flag: Words<'true' | 'false'>;
}

/** Every text of a plan workbook, in the language of the people who write plans. */
export interface PlanWorkbookStrings {
  readonly sheets: Readonly<Record<SheetId, string>>;
  readonly columns: { readonly [Sheet in SheetId]: Readonly<Record<ColumnIds[Sheet], ColumnWords>> };
  readonly words: WordLists;
  /** Above the fields of the plan. */
  readonly fieldHeadings: { readonly field: string; readonly value: string; readonly help: string };
  readonly guide: {
    readonly sheet: string;
    readonly title: (citation: string) => string;
    readonly lines: readonly string[];
    readonly headings: Readonly<Record<'sheet' | 'column' | 'required' | 'help' | 'words', string>>;
    readonly required: string;
  };
  /** Behind the heading of a column that must be filled in. */
  readonly requiredMark: string;
  readonly notInList: { readonly title: string; readonly text: string };
}
