import type { Held } from '../core/check/finding';
import type { MatchDoubt, RowMatch } from '../core/match/outcome';
import type { Indicator } from '../core/plan/schema';
import type { ColumnRole } from '../core/table/model';

type DoubtOf<Code extends MatchDoubt['code']> = Extract<MatchDoubt, { code: Code }>;

/** Words about tables of any sheet and how their rows were matched with a plan. */
export interface MatchStrings {
  /** Why a row is asked about instead of judged, and what tells; one sentence each. */
  readonly doubts: {
    readonly [Code in Exclude<MatchDoubt['code'], 'rowRepeated'>]: (doubt: DoubtOf<Code>) => string;
  };
  /** Several rows, or columns of a table turned over, are one indicator; `places` are the others. */
  readonly rowRepeated: (places: readonly string[], turned: boolean) => string;
  readonly confidences: Readonly<Record<RowMatch['confidence'], string>>;
  readonly by: Readonly<Record<RowMatch['by'], string>>;
  /** The table states another target than the plan. */
  readonly otherTarget: (stated: Held, indicator: Indicator) => string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly cli: {
    readonly command: string;
    readonly options: Readonly<Record<'file' | 'sheet' | 'range' | 'plan' | 'column' | 'year', string>>;
    readonly noSheet: (name: string, known: readonly string[]) => string;
    /** A range was given and the workbook has several sheets. */
    readonly sheetNeeded: (known: readonly string[]) => string;
    readonly badRange: (text: string) => string;
    readonly badColumn: (text: string) => string;
    readonly sheet: (name: string) => string;
    readonly noTable: string;
    readonly table: (range: string, rows: number) => string;
    /** Labels stand in a row and figures below them. */
    readonly turned: string;
    readonly headings: (rows: string, numberRow: number | undefined) => string;
    readonly labels: (columns: string) => string;
    readonly unit: (unit: string) => string;
    readonly column: (letters: string, role: string, heading: string) => string;
    /** Which column was judged; others that might be meant. */
    readonly result: (letters: string, others: readonly string[]) => string;
    readonly noResult: string;
    readonly matched: (count: number) => string;
    readonly couldBe: (count: number) => string;
    readonly unmatched: (count: number) => string;
    readonly notFound: (count: number, total: number) => string;
    readonly candidate: (indicator: string, reason: string) => string;
  };
}
