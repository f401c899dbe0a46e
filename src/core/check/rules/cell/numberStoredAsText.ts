import type { DecimalString } from '../../../decimal/decimal';
import { cellText } from '../../cellText';
import { figuresOf } from '../../figures';
import { needsSign } from '../../needsSign';
import { exactNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** A number that stands in its cell as text: it is read, but the sheet's own formulas cannot calculate with it. */
export const numberStoredAsText: RowRule<
  'numberStoredAsText',
  { readonly raw: string; readonly value: DecimalString }
> = {
  code: 'numberStoredAsText',
  severity: 'warning',
  check: (row) =>
    figuresOf(row).flatMap(({ part, read }) => {
      const cell = row.cells[part];
      // An interval has a finding of its own, and so has a number that was read with a doubt.
      const isPlain = read.state === 'reported' && read.comparator === undefined && read.doubts.length === 0;
      // "0,9%": without its sign it would be asked (shareBelowOne).
      const isAsked = part === 'result' && isPlain && needsSign(row.indicator, read.value);
      // What cannot be a result is not typed again as it is.
      const isPossible = part !== 'result' || exactNumber(row) !== undefined;
      if (!isPlain || !isPossible || isAsked || typeof cell?.value !== 'string') return [];
      const { value } = read;
      return [{ at: part, fact: { raw: cellText(cell), value }, suggestion: value }];
    }),
};
