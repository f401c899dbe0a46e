import { isDecimal } from '../../../decimal/decimal';
import { isDitto } from '../../../table/unitText';
import { cellText, heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { offeredReading } from '../../offeredReading';
import { countContext } from '../../readCell';
import type { CellReading } from '../../readCell';
import { RATIO_PARTS } from '../../readCounts';
import type { RatioPart } from '../../readCounts';
import type { RowRule } from '../../rule';

/** Dates, error values and fractions have rules of their own, which know what to say of them. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['date', 'formulaError', 'fractionInCount']);

function isUnreadable(read: CellReading): boolean {
  switch (read.state) {
    case 'notReported':
    case 'notApplicable':
      return false;
    case 'reported':
      return read.comparator !== undefined;
    case 'ambiguous':
    case 'unreadable':
      return !TOLD_OTHERWISE.has(read.code);
  }
}

const isNotCalculated = (read: CellReading) => read.state === 'unreadable' && read.code === 'notCalculated';

/** A numerator or denominator that is no single number, or only points at the cell above ("như trên"). */
export const countUnreadable: RowRule<
  'countUnreadable',
  {
    readonly part: RatioPart;
    readonly readings?: readonly string[];
    /** A formula without a value. */
    readonly notCalculated?: true;
  } & Held
> = {
  code: 'countUnreadable',
  severity: 'error',
  check: ({ counts, cells }) =>
    RATIO_PARTS.flatMap((part) => {
      const read = counts?.[part].read;
      if (!read || !(isUnreadable(read) || isDitto(cellText(cells[part])))) return [];
      const suggestion = read.state === 'ambiguous' ? offeredReading(read, countContext) : undefined;
      const readings = read.state === 'ambiguous' ? read.readings.filter(isDecimal) : [];
      return [
        {
          at: part,
          fact: {
            part,
            ...(readings.length > 1 && { readings }),
            ...(isNotCalculated(read) && { notCalculated: true }),
            ...heldBy(cells[part]),
          },
          ...(suggestion !== undefined && { suggestion }),
        },
      ];
    }),
};
