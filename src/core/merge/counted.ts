import type { Aggregate } from './aggregate/aggregate';
import type { Claim } from './claim';
import type { UnitCell } from './settle';

/** What counts in a merge. */
export interface Counted {
  /**
   * Whether a claim is in a figure of the whole, or would be were the figure not withheld for what others say; where nothing is
   * totalled, whether it is the unit's own figure. Of several files that say the same it is the original alone, so that what counts
   * can be added up. A source that was decided against, the lead's figure beside the parts', an interval and a figure with an error do not count.
   */
  readonly counts: (claim: Claim) => boolean;
  /** The claims that count for an indicator. */
  readonly countedOf: (indicator: string) => readonly Claim[];
}

/** Finds out what counts, by the figures of the whole. */
export function countedIn(
  aggregates: readonly Aggregate[],
  cellOf: (unit: string, indicator: string) => UnitCell | undefined,
): Counted {
  const byIndicator = new Map(
    aggregates.map(({ indicator, basis, reason, claim, counted }) => {
      if (basis === 'sources' && reason !== 'notAggregated')
        return [indicator, claim ? [claim] : []] as const;
      const claims = Array.from(counted).flatMap(
        (unit) => cellOf(unit, indicator)?.statement?.claims[0] ?? [],
      );
      return [indicator, claims] as const;
    }),
  );
  const all = new Set<Claim>(Array.from(byIndicator.values()).flat());
  return {
    counts: (claim) => all.has(claim),
    countedOf: (indicator) => byIndicator.get(indicator) ?? [],
  };
}
