import type { ColumnId } from '../../../appendix/strings';
import type { AppendixRule } from '../../rule';

/** Columns of the template, besides that of the results, that a person fills in and that can be told by their headings. */
const ASKED: readonly ColumnId[] = ['numerator', 'denominator', 'kind', 'source', 'explanation'];

/** Columns that a person is to fill in and that are gone: what belongs there cannot be given. */
export const columnsRemoved: AppendixRule<'columnsRemoved', { readonly columns: readonly string[] }> = {
  code: 'columnsRemoved',
  severity: 'warning',
  check: ({ appendix: { columns, by, rows }, strings }) => {
    if (by === 'label') return [];
    const hasRatio = rows.some(({ item }) => item.aggregation.kind === 'ratio');
    const asked = hasRatio ? ASKED : ASKED.slice(2);
    const gone = asked.filter((id) => !columns.has(id));
    return gone.length > 0 ? [{ fact: { columns: gone.map((id) => strings.columns[id]) } }] : [];
  },
};
