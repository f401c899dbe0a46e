import { z } from 'zod';
import { compareDecimals } from '../decimal/decimal';
import { exact } from './primitives';
import { breaks } from './problems';

/** A factor that parts the usual from the unusual. */
export const factor = exact.refine((value) => compareDecimals(value, '1') > 0, {
  message: 'above 1',
  ...breaks('factorTooSmall'),
});

/** What a plan asks of the checks; what is absent is as in `DEFAULT_CHECKS`. */
export const checksSchema = z.object({
  /** Whether a reported result must say where it comes from. */
  sourceAsked: z.boolean().optional(),
  /** Whether a miss must be explained in the target year, or when the pace is behind. */
  explanationAsked: z.boolean().optional(),
  /** From how many times (or which part of) the earlier year's figure on a result is to be looked at. */
  jumpFactor: factor.optional(),
  /** From how many robust standard deviations off the other units' middle on a result is to be looked at. */
  outlierSpreads: factor.optional(),
});

/** What the rules go by: the plan's own parameters over the defaults. */
export interface Checks {
  readonly sourceAsked: boolean;
  readonly explanationAsked: boolean;
  readonly jumpFactor: string;
  readonly outlierSpreads: string;
}

/**
 * What a plan that says nothing gets. A factor of 5 lies between what a year changes (rarely twofold) and the smallest slip of a
 * decimal mark (tenfold); 6 spreads are beyond what skewed but sound figures of communes show (a test measures it).
 */
export const DEFAULT_CHECKS: Checks = {
  sourceAsked: true,
  explanationAsked: true,
  jumpFactor: '5',
  outlierSpreads: '6',
};

/** The parameters of a plan's checks, its own over the defaults. */
export function checksOf(
  plan: { readonly checks?: z.infer<typeof checksSchema> | undefined } | undefined,
): Checks {
  const own = plan?.checks;
  return {
    sourceAsked: own?.sourceAsked ?? DEFAULT_CHECKS.sourceAsked,
    explanationAsked: own?.explanationAsked ?? DEFAULT_CHECKS.explanationAsked,
    jumpFactor: own?.jumpFactor ?? DEFAULT_CHECKS.jumpFactor,
    outlierSpreads: own?.outlierSpreads ?? DEFAULT_CHECKS.outlierSpreads,
  };
}
