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
  plan:
    | { readonly checks?: { readonly [Name in keyof Checks]?: Checks[Name] | undefined } | undefined }
    | undefined,
): Checks {
  const own = plan?.checks;
  return {
    sourceAsked: own?.sourceAsked ?? DEFAULT_CHECKS.sourceAsked,
    explanationAsked: own?.explanationAsked ?? DEFAULT_CHECKS.explanationAsked,
    jumpFactor: own?.jumpFactor ?? DEFAULT_CHECKS.jumpFactor,
    outlierSpreads: own?.outlierSpreads ?? DEFAULT_CHECKS.outlierSpreads,
  };
}
