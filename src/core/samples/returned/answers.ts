import type { SaidRow, SentAppendix } from './said';
import { claimOf, isBlank } from './said';

/** What came from a unit about an indicator: one statement, several that contradict each other, or none. */
export type Answer =
  | { readonly kind: 'said'; readonly row: SaidRow; readonly file: string }
  | { readonly kind: 'contradicted'; readonly rows: readonly { row: SaidRow; file: string }[] }
  | { readonly kind: 'silent' };

/** Answers by unit and indicator, out of all that was sent; the file that said it first counts as its source. */
export class Answers {
  private readonly statements = new Map<string, Map<string, { row: SaidRow; file: string }>>();

  constructor(sent: readonly SentAppendix[]) {
    const inOrder = [...sent].sort((one, other) =>
      [one.savedAt, one.file].join(' ') < [other.savedAt, other.file].join(' ') ? -1 : 1,
    );
    for (const { unit, said, file } of inOrder) {
      for (const [indicator, row] of said) {
        if (isBlank(row)) continue;
        const key = `${unit} ${indicator}`;
        const known = this.statements.get(key) ?? new Map<string, { row: SaidRow; file: string }>();
        this.statements.set(key, known);
        const claim = claimOf(row);
        if (!known.has(claim)) known.set(claim, { row, file });
      }
    }
  }

  of(unit: string, indicator: string): Answer {
    const [first, ...others] = this.statements.get(`${unit} ${indicator}`)?.values() ?? [];
    if (!first) return { kind: 'silent' };
    return others.length === 0
      ? { kind: 'said', ...first }
      : { kind: 'contradicted', rows: [first, ...others] };
  }
}
