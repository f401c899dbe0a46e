/** Words about checking many files, and about writing what was found into copies of them. */
export interface CheckFilesStrings {
  /** What `--help` says of the options of `check`. */
  readonly options: Readonly<Record<'plan' | 'year' | 'unit' | 'previous', string>>;
  readonly unitOfNoPlan: (unit: string) => string;
  /** Follows why a file of an earlier year was refused. */
  readonly previousUnread: string;
  /** An appendix of an earlier year that nothing checked is of the same plan and unit as, in a later year. */
  readonly previousUnused: (
    file: string,
    appendix: Readonly<Record<'sheet' | 'plan' | 'unit' | 'year', string>>,
  ) => string;
  readonly unknownFormat: (format: string, known: readonly string[]) => string;
  readonly nothingToCheck: string;
  /** Files of a folder that are no workbooks by their names. */
  readonly passedOver: (files: readonly string[]) => string;
  readonly summary: (counts: {
    readonly files: number;
    readonly refused: number;
    readonly wrong: number;
  }) => string;
  readonly annotated: (file: string) => string;
  /** The kind of workbook cannot be written into without loss. */
  readonly cannotAnnotate: (file: string) => string;
  readonly withoutNote: (file: string, cells: readonly string[]) => string;
  readonly annotateNeedsFolder: (target: string) => string;
  readonly annotateEnding: (target: string, ending: string) => string;
  readonly annotateOverOriginal: (file: string) => string;
  readonly annotateSameName: (one: string, other: string) => string;
  readonly findingsSheet: {
    readonly sheetName: string;
    /** Ordinal, sheet, cell, indicator or task, severity, message, suggestion, code. */
    readonly columns: readonly [string, string, string, string, string, string, string, string];
    readonly clean: string;
  };
}
