import type { AppendixRule } from '../../rule';
import { statedInstead } from '../../statedUnit';

/** The line "Đơn vị báo cáo" names somebody whom the plan does not know, on a sheet that was made for a unit of it. */
export const unitStatedUnknown: AppendixRule<
  'unitStatedUnknown',
  { readonly raw: string; readonly identity: string }
> = {
  code: 'unitStatedUnknown',
  severity: 'warning',
  check: (context) => {
    const instead = statedInstead(context);
    if (!instead || instead.other) return [];
    return [{ cell: instead.cell, fact: { raw: instead.raw, identity: instead.own.name } }];
  },
};
