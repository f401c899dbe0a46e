/** Words about making sample files. */
export interface SamplesStrings {
  readonly notACount: (option: string, text: string, least: number, most: number) => string;
  readonly unknownFaults: (unknown: readonly string[], known: readonly string[]) => string;
  readonly written: (files: number, folder: string, faults: number) => string;
  /** Communes were made up, so the plan is another one. */
  readonly planMade: (file: string) => string;
  /** The plan is the one that was given, and does not ship. */
  readonly planCopied: (file: string) => string;
  /** Faults that found no place in the plan, the year or the number of files. */
  readonly left: (faults: readonly string[]) => string;
}
