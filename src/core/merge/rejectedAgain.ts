import { compareMoments } from '../calendar/vietnamTime';
import type { DecimalString } from '../decimal/decimal';
import type { Claim } from './claim';
import type { KeptFinding } from './keptFinding';
import type { Conflict, SentTimes, Statement } from './settle';
import { fileKey } from './state';
import type { MergedFile } from './state';

/** A figure that was decided against, and that its unit sent again after the decision. */
export interface RejectedAgain {
  readonly code: 'rejectedAgain';
  /** What the cell holds, as text. */
  readonly raw: string;
  /** The number, where the figure is one. */
  readonly value?: DecimalString;
  /** Why the other figure was chosen, and when, ISO 8601. */
  readonly reason: string;
  readonly decidedAt: string;
}

/** The claims of a statement that were sent after a moment, by their files' times, in files whose bytes had not been there before. */
function sentAfter({ claims }: Statement, moment: string, sentAt: SentTimes): readonly Claim[] {
  const isAfter = (claim: Claim) =>
    // Where nothing tells when a file was sent, it came when it was merged.
    compareMoments(sentAt(claim) === '' ? claim.mergedAt : sentAt(claim), moment) > 0;
  const known = new Set(claims.filter((claim) => !isAfter(claim)).map(({ origin }) => origin.sha256));
  return claims.filter((claim) => isAfter(claim) && !known.has(claim.origin.sha256));
}

function toldOf(
  claim: Claim,
  { reason, decidedAt }: Pick<RejectedAgain, 'reason' | 'decidedAt'>,
): KeptFinding {
  const { value, comparator, raw, indicator, origin } = claim;
  const isNumber = value !== undefined && comparator === undefined;
  return {
    fact: { code: 'rejectedAgain', raw, ...(isNumber && { value }), reason, decidedAt },
    severity: 'warning',
    sheet: origin.sheet,
    cell: origin.cell,
    indicator,
  };
}

/**
 * Tells of each file the figures that had been decided against before it was sent. The decision holds, because it saw them; but the unit may
 * not know of it, or may insist. Nothing is told where the unit said later still what was chosen.
 */
export function rejectedAgain(
  conflicts: readonly Conflict[],
  sentAt: SentTimes,
): (file: Pick<MergedFile, 'file' | 'sha256'>) => readonly KeptFinding[] {
  const byFile = new Map<string, KeptFinding[]>();
  for (const { statements, decision, isOpen } of conflicts) {
    if (isOpen || !decision) continue;
    const chosen = statements.find(({ key }) => key === decision.chosen);
    const lastWord = (chosen?.claims ?? [])
      .map(sentAt)
      .reduce((one, other) => (other > one ? other : one), '');
    for (const statement of statements) {
      if (statement === chosen) continue;
      for (const claim of sentAfter(statement, decision.decidedAt, sentAt)) {
        if (lastWord !== '' && compareMoments(lastWord, sentAt(claim)) > 0) continue;
        const key = fileKey(claim.origin);
        byFile.set(key, [...(byFile.get(key) ?? []), toldOf(claim, decision)]);
      }
    }
  }
  return (file) => byFile.get(fileKey(file)) ?? [];
}
