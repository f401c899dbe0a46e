import { cellText } from '../../cellText';
import { figuresOf } from '../../figures';
import type { FigurePart } from '../../figures';
import type { RowRule } from '../../rule';

/** A result or count whose formula gives an error, or an error that was pasted as text: there is no figure. */
export const formulaError: RowRule<'formulaError', { readonly part: FigurePart; readonly raw: string }> = {
  code: 'formulaError',
  severity: 'error',
  inAnyColumn: true,
  check: (row) =>
    figuresOf(row).flatMap(({ part, read }) =>
      read.state === 'unreadable' && read.code === 'formulaError'
        ? [{ at: part, fact: { part, raw: cellText(row.cells[part]) } }]
        : [],
    ),
};
