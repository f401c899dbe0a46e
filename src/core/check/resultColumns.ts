import type { ColumnId } from '../appendix/strings';

/** The columns under the band of results; a column of somebody's own may be about another year. */
const RESULTS: readonly ColumnId[] = ['numerator', 'denominator', 'result', 'kind'];

/** The numbers of the columns that hold what is reported. */
export const resultColumns = (columns: ReadonlyMap<ColumnId, number>): ReadonlySet<number> =>
  new Set(RESULTS.flatMap((id) => columns.get(id) ?? []));
