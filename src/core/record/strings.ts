import type { CheckCounts } from './stamp';

/** The columns that both tables of the record sheet share, left to right, and the hidden one after them. */
export type RecordColumn =
  'ordinal' | 'place' | 'subject' | 'value' | 'statement' | 'answer' | 'mark' | 'code';

/** The two tables of the record sheet. */
export type RecordTable = 'stamps' | 'acceptances';

/** The words of the record sheet. Headings are also what a moved column is found by. */
export interface RecordStrings {
  readonly sheetName: string;
  readonly title: string;
  /** What the sheet is, and that its rows may be removed. */
  readonly intro: string;
  readonly headings: Readonly<Record<RecordTable, string>>;
  /** Stands in an empty table. */
  readonly empty: Readonly<Record<RecordTable, string>>;
  readonly columns: Readonly<Record<RecordTable, Readonly<Record<RecordColumn, string>>>>;
  /** Over what people wrote on the sheet themselves. */
  readonly othersHeading: string;
  /** A moment, ISO 8601, as a person reads it: "15/10/2026 09:30". */
  readonly moment: (moment: string) => string;
  /** Whose appendix it is. */
  readonly subject: (
    plan: { citation: string; version: string },
    unit: string | undefined,
    year: number | undefined,
  ) => string;
  readonly checked: (counts: CheckCounts) => string;
  /** What was left open when it was stamped. */
  readonly left: (counts: CheckCounts) => string;
  readonly cell: (sheet: string, cell: string) => string;
  readonly wholeSheet: (sheet: string) => string;
  readonly blank: string;
}
