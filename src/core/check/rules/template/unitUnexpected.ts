import type { AppendixRule } from '../../rule';
import { otherUnit } from '../../unexpected';

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
  check: ({ appendix, expected }) => otherUnit(appendix, expected).map((fact) => ({ fact })),
};
