import type { UnreadableEncoding } from '../core/text/legacySheet';

/** Words of `phuluc convert`. */
export interface ConvertStrings {
  readonly command: string;
  readonly options: Readonly<Record<'file' | 'output', string>>;
  readonly columns: Readonly<Record<'cell' | 'before' | 'after' | 'encoding', string>>;
  readonly encodings: Readonly<Record<UnreadableEncoding, string>>;
  readonly nothing: (file: string) => string;
  /** How many cells there are, and how many of them are not listed. */
  readonly found: (file: string, count: number) => string;
  readonly more: (count: number) => string;
  /** Nothing was written: what to do for a converted copy. */
  readonly preview: string;
  readonly written: (file: string, count: number) => string;
  /** Cells that a program would not let be changed on their own. */
  readonly left: (cells: readonly string[]) => string;
  /** The workbook's kind cannot be written into. */
  readonly notWritable: (file: string) => string;
  readonly sameFile: (file: string) => string;
  readonly ending: (output: string, ending: string) => string;
}
