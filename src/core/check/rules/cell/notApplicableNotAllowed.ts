import { cellText } from '../../cellText';
import { mayNotApply } from '../../readResult';
import type { RowRule } from '../../rule';

/** "-" or "không áp dụng" where the plan says that the indicator applies to every unit. */
export const notApplicableNotAllowed: RowRule<'notApplicableNotAllowed', { readonly raw: string }> = {
  code: 'notApplicableNotAllowed',
  severity: 'error',
  check: ({ indicator, reading, cells }) =>
    reading.state === 'notApplicable' && !mayNotApply(indicator)
      ? [{ at: 'result', fact: { raw: cellText(cells.result) } }]
      : [],
};
