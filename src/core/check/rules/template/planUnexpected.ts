import type { AppendixRule } from '../../rule';
import { otherPlan } from '../../unexpected';

/** An appendix of another plan than the one asked for, or of another version where one was asked for. */
export const planUnexpected: AppendixRule<
  'planUnexpected',
  { readonly expected: string; readonly found: string }
> = {
  code: 'planUnexpected',
  severity: 'error',
  explains: ['unitUnexpected'],
  check: ({ appendix, expected }) => otherPlan(appendix, expected).map((fact) => ({ fact })),
};
