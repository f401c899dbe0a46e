import type { Finding } from '../../src/core/check/finding';
import type { Scene, SeededFault, Spot } from '../../src/core/samples/faults';
import type { FaultClass } from './classes';

/** What the check made of one fault. */
export interface Judgement {
  readonly isFound: boolean;
  /** Findings that do not belong to the fault. */
  readonly extra: readonly Finding[];
  /** Accepted findings whose suggestion is not what the cell had held. */
  readonly misleading: readonly Finding[];
}

/** The address of a spot; undefined for a row that is gone and for the sheet as a whole. */
function addressOf({ draft }: Scene, { cell, indicator, column }: Spot): string | undefined {
  if (cell !== undefined) return cell;
  return indicator === undefined || column === undefined ? undefined : draft.addressOf(indicator, column);
}

/** Whether a finding leads to the fault. */
function leadsTo(scene: Scene, { spots }: SeededFault, finding: Finding): boolean {
  return spots.some((spot) => {
    const address = addressOf(scene, spot);
    if (finding.cell !== address) return false;
    return address !== undefined || finding.indicator === spot.indicator;
  });
}

/** Holds the findings of a spoilt appendix against what was done to it. */
export function judgeFindings(
  scene: Scene,
  fault: SeededFault,
  { accepted }: FaultClass,
  findings: readonly Finding[],
): Judgement {
  const there = findings.filter((finding) => leadsTo(scene, fault, finding));
  const named = there.filter(({ fact }) => accepted.includes(fact.code));
  const { suggestion: right } = fault;
  return {
    isFound: named.length > 0,
    extra: findings.filter((finding) => !there.includes(finding)),
    misleading: named.filter(
      ({ suggestion }) => right !== undefined && suggestion !== undefined && suggestion !== right,
    ),
  };
}
