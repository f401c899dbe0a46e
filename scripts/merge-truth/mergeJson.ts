/** What of `phuluc merge --json` (docs/json.md, `phuluc.merge/1`) is held against the truth. */
export interface MergeAnswer {
  readonly files: readonly AnsweredFile[];
  readonly values: readonly (Placed & Said)[];
  readonly conflicts: readonly (Placed & { readonly claims: readonly Said[] })[];
  readonly aggregates: readonly {
    readonly indicator: string;
    readonly value?: string;
    readonly verdict: string;
    readonly coverage: { readonly have: number; readonly of: number };
  }[];
  readonly missingUnits: readonly string[];
  readonly late: readonly { readonly unit: string }[];
}

export interface AnsweredFile {
  readonly file: string;
  readonly sha256: string;
  readonly status: string;
  readonly reason?: string;
  readonly unit: string | null;
  readonly other?: string;
  readonly findings: readonly { readonly code: string; readonly cell?: string }[];
}

interface Placed {
  readonly unit: string;
  readonly indicator: string;
}

/** What one cell says. */
export interface Said {
  readonly state: string;
  readonly value?: string;
  readonly raw: string;
}
