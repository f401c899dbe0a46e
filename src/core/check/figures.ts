import { RATIO_PARTS } from './readCounts';
import type { RatioPart } from './readCounts';
import type { ResultReading, RowContext } from './rowContext';

/** The cells of a row that hold a figure. */
export type FigurePart = RatioPart | 'result';

/** What one of those cells says. */
export interface Figure {
  readonly part: FigurePart;
  readonly read: ResultReading;
}

/** The result and, where the indicator asks for them, its two counts. */
export function figuresOf({ reading, counts }: RowContext): readonly Figure[] {
  const ofCounts = counts ? RATIO_PARTS.map((part) => ({ part, read: counts[part].read })) : [];
  return [{ part: 'result', read: reading }, ...ofCounts];
}
