import { foldSpelling } from '../text/fold';
import type { Verdict } from '../target/verdict';

/** What a person may write for a qualitative target, folded (docs/domain.md, "Targets": qualitative). */
const JUDGEMENTS: ReadonlyMap<string, Verdict> = new Map(
  (
    [
      ['đạt', 'met'],
      ['chưa đạt', 'notMet'],
      ['không đạt', 'notMet'],
      ['đang thực hiện', 'inProgress'],
    ] as const
  ).map(([words, verdict]) => [foldSpelling(words), verdict]),
);

/** The verdict that the words of a qualitative result state; undefined where they state none. */
export function readJudgement(text: string): Verdict | undefined {
  return JUDGEMENTS.get(
    foldSpelling(text)
      .replace(/[.;,!]+$/, '')
      .trim(),
  );
}
