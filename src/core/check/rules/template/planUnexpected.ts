import type { AppendixRule } from '../../rule';

/** An appendix of another plan than the one asked for. */
export const planUnexpected: AppendixRule<
  'planUnexpected',
  { readonly expected: string; readonly found: string }
> = {
  code: 'planUnexpected',
  severity: 'error',
  explains: ['unitUnexpected'],
  check: ({ appendix: { plan }, expected }) =>
    expected?.plan === undefined || expected.plan === plan.id
      ? []
      : [{ fact: { expected: expected.plan, found: plan.id } }],
};
