import type { ResultState } from '../../check/result';
import type { AppendixStrings } from '../../appendix/strings';
import type { Plan } from '../../plan/schema';
import type { TruthAggregate } from './aggregates';
import { truthAggregates } from './aggregates';
import { Answers } from './answers';
import type { SaidRow, SentAppendix } from './said';
import { isBlank } from './said';

/** One figure that a merge must not lose, and where it stands. */
export interface TruthValue {
  readonly file: string;
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  /** The decimal, or the words of a qualitative indicator; `null` where the cell gives no one number. */
  readonly value: string | null;
  readonly state: ResultState;
}

/** One thing that was done to a file. */
export interface TruthFault {
  readonly file: string;
  readonly kind: string;
  /** A1-style address, where it is in one cell. */
  readonly cell?: string;
}

/** What is true of a set of sample files (`truth.json`). */
export interface Truth {
  readonly values: readonly TruthValue[];
  readonly aggregates: readonly TruthAggregate[];
  readonly faults: readonly TruthFault[];
}

function valueOf(
  { value, judgement }: SaidRow,
  { verdicts }: Pick<AppendixStrings, 'verdicts'>,
): string | null {
  return value ?? (judgement ? verdicts[judgement] : null);
}

/**
 * The truth of what was sent. What is said twice is one value, of the file that said it first; what is contradicted is
 * one value for each statement; a blank is one only where nothing else was sent.
 */
export function truthOf(
  { plan, year }: { readonly plan: Plan; readonly year: number },
  sent: readonly SentAppendix[],
  faults: readonly TruthFault[],
  strings: Pick<AppendixStrings, 'verdicts'>,
): Truth {
  const answers = new Answers(sent);
  const seen = new Set<string>();
  const values = sent.flatMap(({ unit, said, file }) =>
    Array.from(said).flatMap(([indicator, row]): TruthValue[] => {
      const key = `${unit} ${indicator}`;
      if (seen.has(key)) return [];
      const answer = answers.of(unit, indicator);
      const entry = (from: string, said: SaidRow): TruthValue => ({
        file: from,
        unit,
        indicator,
        year,
        value: valueOf(said, strings),
        state: said.state,
      });
      seen.add(key);
      if (answer.kind === 'silent') return isBlank(row) ? [entry(file, row)] : [];
      const rows = answer.kind === 'said' ? [answer] : answer.rows;
      return rows.map((each) => entry(each.file, each.row));
    }),
  );
  return { values, aggregates: truthAggregates(plan, year, answers), faults };
}
