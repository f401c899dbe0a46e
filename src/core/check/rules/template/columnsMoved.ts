import { appendixColumns } from '../../../appendix/columns';
import type { ColumnId } from '../../../appendix/strings';
import type { AppendixRule } from '../../rule';

/** The fewest items that are out of order: all but a longest rising run. */
function outOfOrder<Item>(items: readonly Item[], rankOf: (item: Item) => number): readonly Item[] {
  const best: { length: number; before: number }[] = [];
  items.forEach((item, at) => {
    let length = 1;
    let before = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      const known = best[earlier];
      const other = items[earlier];
      if (!known || other === undefined || rankOf(other) >= rankOf(item) || known.length < length) continue;
      length = known.length + 1;
      before = earlier;
    }
    best.push({ length, before });
  });
  const kept = new Set<number>();
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0);
  while (at >= 0 && best[at]) {
    kept.add(at);
    at = best[at]?.before ?? -1;
  }
  return items.filter((_, index) => !kept.has(index));
}

/** Columns that do not stand in the template's order. They are found by their names and headings, and read. */
export const columnsMoved: AppendixRule<'columnsMoved', { readonly columns: readonly string[] }> = {
  code: 'columnsMoved',
  severity: 'note',
  check: ({ appendix: { columns, by }, strings }) => {
    if (by === 'label') return [];
    const order = new Map(appendixColumns('both').map(({ id }, index) => [id, index]));
    const ids = Array.from(columns)
      .sort(([, a], [, b]) => a - b)
      .map(([id]) => id);
    const moved = outOfOrder(ids, (id: ColumnId) => order.get(id) ?? 0);
    return moved.length > 0 ? [{ fact: { columns: moved.map((id) => strings.columns[id]) } }] : [];
  },
};
