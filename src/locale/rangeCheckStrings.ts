/** Words of the check of a selected range; the two at the end are written into the sheet, in Vietnamese always. */
export interface RangeCheckStrings {
  readonly heading: string;
  readonly intro: string;
  readonly run: string;
  /** What was read: a sheet's name and the addresses of the areas. */
  readonly place: (sheet: string, areas: string) => string;
  readonly nothingSelected: string;
  readonly noTable: string;
  /** Tables were found, and no row is like an indicator of the plan. */
  readonly nothingLike: string;
  readonly cut: string;
  readonly stale: string;
  readonly table: (range: string, rows: number) => string;
  readonly resultColumn: string;
  /** The same of a table whose labels stand in a row. */
  readonly resultLine: string;
  readonly line: (name: string, heading: string) => string;
  readonly noResult: string;
  readonly summary: (matched: number, asked: number, unmatched: number) => string;
  readonly asked: (count: number) => string;
  readonly matched: (count: number) => string;
  readonly unmatched: (count: number) => string;
  readonly notFound: (count: number, total: number) => string;
  readonly candidate: (indicator: string) => string;
  readonly none: string;
  readonly chosen: string;
  readonly chooseAgain: string;
  readonly write: (verdicts: number) => string;
  readonly writeHint: (lines: string) => string;
  readonly written: (verdicts: number) => string;
  readonly verdictHeading: (year: number) => string;
  readonly needsLook: (message: string) => string;
}
