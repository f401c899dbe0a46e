import type { AppendixRule } from '../../rule';
import { statedInstead } from '../../statedUnit';

/** The line "Đơn vị báo cáo" names another unit of the plan than the hidden identity: a sheet made for somebody else. */
export const unitContradicts: AppendixRule<
  'unitContradicts',
  {
    readonly stated: string;
    readonly identity: string;
    /** What stands in the line, where that is not the unit's name to the letter. */
    readonly raw?: string;
  }
> = {
  code: 'unitContradicts',
  severity: 'error',
  check: (context) => {
    const { cell, raw, own, other } = statedInstead(context) ?? {};
    if (cell === undefined || raw === undefined || !own || !other) return [];
    return [
      { cell, fact: { stated: other.name, identity: own.name, ...(raw.trim() !== other.name && { raw }) } },
    ];
  },
};
