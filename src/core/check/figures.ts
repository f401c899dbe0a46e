import { RATIO_PARTS } from './readCounts';
import type { RatioPart } from './readCounts';
import type { ResultReading, RowContext, RowResult } from './rowContext';

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

/** The first cell of a row that holds a figure: the result, or a count typed beside one that is blank; undefined where none does. */
export function heldFigure({ state, numerator, denominator }: RowResult): FigurePart | undefined {
  if (state === 'reported') return 'result';
  if (numerator !== undefined) return 'numerator';
  return denominator === undefined ? undefined : 'denominator';
}
