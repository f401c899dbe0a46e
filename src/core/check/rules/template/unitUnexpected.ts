import type { AppendixRule } from '../../rule';

/** An appendix of another unit than the one asked for. */
export const unitUnexpected: AppendixRule<
  'unitUnexpected',
  {
    /** Ids of units; `found` is absent for an appendix of the whole plan. */
    readonly expected: string;
    readonly found?: string;
  }
> = {
  code: 'unitUnexpected',
  severity: 'error',
  check: ({ appendix: { unit }, expected }) =>
    expected?.unit === undefined || expected.unit === unit
      ? []
      : [{ fact: { expected: expected.unit, ...(unit !== undefined && { found: unit }) } }],
};
