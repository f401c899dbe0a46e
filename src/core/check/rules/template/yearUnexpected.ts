import type { AppendixRule } from '../../rule';

/** An appendix of another year than the one asked for. */
export const yearUnexpected: AppendixRule<
  'yearUnexpected',
  { readonly expected: number; readonly found: number }
> = {
  code: 'yearUnexpected',
  severity: 'error',
  check: ({ appendix: { year }, expected }) =>
    expected?.year === undefined || year === undefined || expected.year === year
      ? []
      : [{ fact: { expected: expected.year, found: year } }],
};
