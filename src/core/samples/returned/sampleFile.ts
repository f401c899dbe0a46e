import type { SheetDescription } from '../../appendix/description';

/** What the bytes of a sample file are. */
export type Container =
  | 'xlsx'
  | 'xlsm'
  | 'xls'
  | 'ods'
  /** An .xlsx behind a password. */
  | 'encrypted'
  /** An .xlsx cut short on its way. */
  | 'truncated'
  /** A web page under a workbook's name. */
  | 'html'
  | 'empty'
  /** An .xlsx that unpacks to more than a machine should be asked for. */
  | 'bomb'
  /** A .pdf under a workbook's name. */
  | 'pdf';

/** A formula that gives an error; see `FormulaError`. */
export interface ErrorCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly error: string;
}

/** One file of a sample set, not yet bytes. */
export interface SampleFile {
  /** Within the folder, with "/". */
  readonly path: string;
  /** When it was saved last, ISO 8601 without a zone: written into the workbook. */
  readonly savedAt: string;
  readonly container: Container;
  readonly sheets: readonly SheetDescription[];
  readonly errors: readonly ErrorCell[];
  readonly hiddenRows: readonly { readonly sheet: string; readonly row: number }[];
}
