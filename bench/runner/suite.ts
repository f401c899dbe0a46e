export interface SuiteContext {
  readonly quick: boolean;
  /** The repository. */
  readonly root: string;
  /** Where the bundled contestants and generators lie, as `<suite>/contestants/<name>.mjs`. */
  readonly built: string;
  /** Tells what is going on, apart from the report. */
  readonly say: (line: string) => void;
}

export interface SuiteReport {
  readonly markdown: string;
  /** False where a contestant of ours gave a wrong answer: its speed then says nothing. */
  readonly sound: boolean;
}

/** A benchmark: contestants that do the same work on the same inputs, in one run. */
export interface Suite {
  readonly name: string;
  readonly run: (context: SuiteContext) => Promise<SuiteReport>;
}
