/**
 * What the runner and a contestant's process say to each other: one JSON text a line, on standard input and output,
 * so that a contestant can be written in any language. The process ends when its input does.
 */
export interface RoundRequest {
  /** Files to work through, in order. */
  readonly files: readonly string[];
}

/** Figures by which two contestants show that they did the same work. */
export type Checks = Readonly<Record<string, number>>;

export interface RoundAnswer {
  /** Time of the work itself; files are brought into memory outside of it. */
  readonly milliseconds: number;
  readonly checks: Checks;
  /** The most memory the process has held so far (peak resident set). */
  readonly peakBytes: number;
}

/** Instead of an answer, where a contestant fails on a file. */
export interface RoundFailure {
  readonly error: string;
}
