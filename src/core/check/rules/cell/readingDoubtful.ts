import type { DecimalString } from '../../../decimal/decimal';
import type { NumberReading, ReadingDoubt } from '../../../number/reading';
import { cellText } from '../../cellText';
import { figuresOf } from '../../figures';
import { needsSign } from '../../needsSign';
import type { RatioPart } from '../../readCounts';
import { exactNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';
import { statedReading } from '../../statedReading';
import type { StatedReading } from '../../statedReading';

/** The number that says the same in a cell of its own; none says what a bound or another unit's figure does. */
const retyped = ({
  value,
  comparator,
  doubts,
}: Extract<NumberReading, { state: 'reported' }>): DecimalString | undefined =>
  comparator === undefined && !doubts.includes('unitDiffers') ? value : undefined;

/** What the finding says; `part` names the count it is about, which has not the indicator's unit. */
interface DoubtfulReading extends StatedReading {
  readonly reason: ReadingDoubt;
  readonly raw: string;
  readonly part?: RatioPart;
}

/** A number was read by a rule that a careful clerk would still look at: "50% (8 xã)", "12,9 nghìn căn". */
export const readingDoubtful: RowRule<'readingDoubtful', DoubtfulReading> = {
  code: 'readingDoubtful',
  severity: 'warning',
  check: (row) =>
    figuresOf(row).flatMap(({ part, read }) => {
      if (read.state !== 'reported') return [];
      const number = retyped(read);
      // Without its sign it would be asked (shareBelowOne).
      const isAsked = part === 'result' && number !== undefined && needsSign(row.indicator, number);
      // What cannot be a result is not typed again as it is.
      const isPossible = part !== 'result' || exactNumber(row) !== undefined;
      const suggestion = isAsked || !isPossible ? undefined : number;
      const raw = cellText(row.cells[part]);
      return read.doubts.map((reason) => ({
        at: part,
        fact: { reason, raw, ...statedReading(read), ...(part !== 'result' && { part }) },
        ...(suggestion !== undefined && { suggestion }),
      }));
    }),
};
