import type { AppendixRule } from '../../rule';
import { coverInstead, statedInstead } from '../../statedUnit';

/**
 * The line "Đơn vị báo cáo" names another unit of the plan than the hidden identity, or the line "(Kèm theo Báo cáo … của …)" another than the
 * one whose sheet it is: made for somebody else.
 */
export const unitContradicts: AppendixRule<
  'unitContradicts',
  {
    readonly stated: string;
    readonly identity: string;
    /** What stands in the line, where that is not the unit's name to the letter. */
    readonly raw?: string;
    /** Where it is the line that says with whose report the appendix goes. */
    readonly isCover?: true;
  }
> = {
  code: 'unitContradicts',
  severity: 'error',
  check: (context) => {
    const instead = statedInstead(context);
    const said = instead?.other ? { ...instead, other: instead.other } : coverInstead(context);
    if (!said) return [];
    const { cell, raw, own, other } = said;
    const isSame = raw.trim() === other.name;
    const isCover = !instead?.other;
    const fact = {
      stated: other.name,
      identity: own.name,
      ...(!isSame && { raw }),
      ...(isCover && { isCover: true as const }),
    };
    return [{ cell, fact }];
  },
};
