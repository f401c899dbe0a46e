import { foldAscii } from '../../../../core/text/fold';
import type { Page, PageRequest } from '../../model';

/**
 * A part of a list: what has the filter's property and holds every word that is searched for.
 * @param textsOf what is searched in an item
 */
export function pageOf<Item, Row, Filter extends string>(
  items: readonly Item[],
  { filter, search, from, count }: PageRequest<Filter>,
  has: (item: Item, filter: Filter) => boolean,
  textsOf: (item: Item) => readonly string[],
  rowOf: (item: Item) => Row,
): Page<Row> {
  const words = foldAscii(search).split(' ').filter(Boolean);
  const holds = (item: Item) => {
    if (words.length === 0) return true;
    const text = foldAscii(textsOf(item).join(' '));
    return words.every((word) => text.includes(word));
  };
  const found = items.filter((item) => (filter === undefined || has(item, filter)) && holds(item));
  return { total: found.length, rows: found.slice(from, from + count).map(rowOf) };
}
