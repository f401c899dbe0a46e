import type { ColumnId } from '../../appendix/strings';
import type { Indicator } from '../../plan/schema';
import type { Spot } from './scene';

/** The result of an indicator. */
export const resultOf = ({ id }: Indicator): Spot => ({ indicator: id, column: 'result' });

/** Some cells of an indicator's row. */
export const cellsOf = ({ id }: Indicator, ...columns: readonly ColumnId[]): Spot[] =>
  columns.map((column) => ({ indicator: id, column }));
