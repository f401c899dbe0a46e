import { compareDecimals } from '../../../decimal/decimal';
import { RATIO_PARTS } from '../../readCounts';
import type { RatioPart } from '../../readCounts';
import { placeOf } from '../../rowCells';
import { filledNumbers, filledTexts } from '../../fill';
import { cellText } from '../../cellText';
import type { AppendixRule } from '../../rule';

/** The columns down which a fill handle can have been dragged by mistake. */
type FillPart = RatioPart | 'result' | 'source';

/**
 * Neighbouring rows that grow or fall by equal steps: what Excel makes of a cell that is dragged down. Equal figures
 * are none, and rates that their counts bear out are not either.
 */
export const fillSequence: AppendixRule<
  'fillSequence',
  {
    readonly part: FillPart;
    /** The cells at both ends, and what they hold: with the count they say what stands between. */
    readonly first: string;
    readonly last: string;
    readonly from: string;
    readonly to: string;
    readonly count: number;
    /** Set where the figures become smaller from row to row. */
    readonly falls?: true;
  }
> = {
  code: 'fillSequence',
  severity: 'warning',
  check: ({ rows }) => {
    const runs = [
      ...(['result', ...RATIO_PARTS] as const).map((part) => [part, filledNumbers(rows, part)] as const),
      ['source', filledTexts(rows, 'source')] as const,
    ];
    return runs.flatMap(([part, found]) =>
      found.flatMap(({ step, rows: run }) => {
        const [row] = run;
        const end = run.at(-1);
        const first = row && placeOf(row.places, part).cell;
        const last = end && placeOf(end.places, part).cell;
        if (!row || !end || first === undefined || last === undefined) return [];
        const [from, to] = [row, end].map(({ cells }) => cellText(cells[part])) as [string, string];
        const falls = compareDecimals(step, '0') < 0;
        const fact = { part, first, last, from, to, count: run.length, ...(falls && { falls }) };
        return [{ row, at: part, fact }];
      }),
    );
  },
};
