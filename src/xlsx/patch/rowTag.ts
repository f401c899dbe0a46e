import type { RowEdit } from './edits';
import { attributeOf, withAttribute, withoutAttribute } from './xmlValues';

/** A row's start tag with its own look changed. */
export function rowTag(tag: string, edit: RowEdit | undefined): string {
  let made = tag;
  if (edit?.height !== undefined) {
    made = withAttribute(withAttribute(made, 'ht', String(edit.height)), 'customHeight', '1');
  }
  if (edit?.hidden !== undefined) {
    made = edit.hidden ? withAttribute(made, 'hidden', '1') : withoutAttribute(made, 'hidden');
  }
  return made;
}

/**
 * A row's start tag whose `spans`, a hint which columns are used (ECMA-376 part 1, 18.3.1.73), cover these
 * columns; a row without the hint goes on without.
 */
export function spansCover(tag: string, columns: readonly number[]): string {
  const spans = attributeOf(tag, 'spans');
  if (spans === undefined || columns.length === 0) return tag;
  const ends = spans
    .split(/[\s:]+/)
    .map(Number)
    .filter((end) => end > 0);
  const first = Math.min(...ends, ...columns);
  const last = Math.max(...ends, ...columns);
  const isCovered = ends.length === 2 && first === ends[0] && last === ends[1];
  return isCovered ? tag : withAttribute(tag, 'spans', `${first}:${last}`);
}
