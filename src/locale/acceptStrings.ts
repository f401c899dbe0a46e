/** Words of `phuluc accept`. */
export interface AcceptStrings {
  readonly command: string;
  readonly options: Readonly<Record<'cell' | 'reason' | 'output' | 'file' | 'code', string>>;
  /** Several files, and nothing says which is meant. */
  readonly whichFile: string;
  readonly notAmong: (file: string) => string;
  readonly noReason: string;
  readonly reasonTooLong: (most: number) => string;
  /** There is no open warning at the cell. */
  readonly nothing: (file: string, cell: string) => string;
  readonly notWritable: (file: string) => string;
  /** The record's sheet holds what writing it anew would lose. */
  readonly recordOccupied: (file: string) => string;
  readonly written: (output: string, cell: string, messages: readonly string[]) => string;
}
