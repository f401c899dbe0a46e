import type { Finding } from '../check/finding';
import type { Acceptance, AcceptanceState } from './acceptance';
import { basisOfPlaced, keyText, placeFinding } from './acceptance';
import type { AppendixContent } from './content';
import { isBesideUnits } from './vouched';

/** The findings with those marked that were accepted, and whether each acceptance counts. */
export interface AppliedAcceptances {
  readonly findings: readonly Finding[];
  readonly states: ReadonlyMap<Acceptance, AcceptanceState>;
}

/**
 * Marks the findings that people accepted. An acceptance of another value marks nothing; it counts again where the value
 * comes back.
 * @param contents what each appendix holds, by its sheet
 */
export function applyAcceptances(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  contents: ReadonlyMap<string, AppendixContent>,
): AppliedAcceptances {
  const states = new Map<Acceptance, AcceptanceState>(
    acceptances.map((each) => [each, isBesideUnits(each.code) ? 'unseen' : 'gone']),
  );
  const byKey = new Map<string, Acceptance[]>();
  for (const acceptance of acceptances) {
    const key = keyText(acceptance);
    byKey.set(key, [...(byKey.get(key) ?? []), acceptance]);
  }
  const marked = findings.map((finding) => {
    const placed = byKey.size > 0 ? placeFinding(finding, contents) : undefined;
    const candidates = placed && byKey.get(keyText(placed.key));
    if (!placed || !candidates) return finding;
    const basis = basisOfPlaced(finding, placed);
    for (const each of candidates) {
      if (each.basis === basis) states.set(each, 'holds');
      else if (states.get(each) !== 'holds') states.set(each, 'changed');
    }
    // Accepted twice, the later reason is the one to show.
    const accepted = candidates.findLast((each) => each.basis === basis);
    return accepted ? { ...finding, accepted: { reason: accepted.reason, at: accepted.at } } : finding;
  });
  return { findings: marked, states };
}
