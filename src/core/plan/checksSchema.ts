import { z } from 'zod';
import { compareDecimals } from '../decimal/decimal';
import { exact } from './primitives';
import { breaks } from './problems';

/** A factor that parts the usual from the unusual. */
export const factor = exact.refine((value) => compareDecimals(value, '1') > 0, {
  message: 'above 1',
  ...breaks('factorTooSmall'),
});

/** What a plan asks of the checks; what is absent is as in `DEFAULT_CHECKS` of checks.ts. */
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
