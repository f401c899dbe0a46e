import type { AppendixRule } from '../../rule';
import { otherYear } from '../../unexpected';

/** An appendix of another year than the one asked for. */
export const yearUnexpected: AppendixRule<
  'yearUnexpected',
  { readonly expected: number; readonly found: number }
> = {
  code: 'yearUnexpected',
  severity: 'error',
  check: ({ appendix, expected }) => otherYear(appendix, expected).map((fact) => ({ fact })),
};
