import type { PathStep } from '../table/model';
import type { IndexedIndicator, PlanIndex } from './planIndex';
import { excludeEachOther, surplus } from './similarity';

/**
 * What the headings above a row say about an indicator: they name its group, they say nothing that speaks against it,
 * or one of them names something else.
 */
export type PathRelation =
  { readonly relation: 'supports' | 'silent' } | { readonly relation: 'foreign'; readonly heading: string };

/** What is left of a heading without phrases that say nothing of their own, and without its number. */
function telling(words: readonly string[], phrases: readonly string[]): string[] {
  let text = ` ${words.join(' ')} `;
  // Twice: neighbours share the blank between them.
  for (const phrase of [...phrases, ...phrases]) text = text.replaceAll(` ${phrase} `, '  ');
  return text.split(' ').filter((word) => word !== '' && !/^[ivx]+$/.test(word));
}

/** "Giai đoạn 2026 - 2030", "Mục tiêu đến năm 2030": a period that ends with the plan's own. */
function isOwnPeriod(words: readonly string[], targetYear: number): boolean {
  const years = words.filter((word) => /^(?:19|20)\d\d$/.test(word)).map(Number);
  return years.length > 0 && Math.max(...years) === targetYear;
}

const contains = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.length > 0 && surplus(inner, outer).length === 0;

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** True where a heading names the indicator's group: all of it, one of the names it lists, or a telling part. */
function namesGroup(
  words: readonly string[],
  { group, groupParts }: IndexedIndicator,
  index: PlanIndex,
): boolean {
  if (contains(words, group)) return true;
  if (!contains(group, words)) return false;
  return groupParts.includes(words.join(' ')) || telling(words, index.commonPhrases).length > 0;
}

function relateStep(step: PathStep, indexed: IndexedIndicator, index: PlanIndex): PathRelation['relation'] {
  const { words, scope } = index.wordsOf(step.text);
  const { group, label, indicator } = indexed;
  if (scope !== undefined && index.scope !== undefined && scope !== index.scope) return 'foreign';
  if (words.length === 0) return 'silent';
  const isGroup = namesGroup(words, indexed, index);
  const isSame = (other: readonly string[]) => contains(other, words) && contains(words, other);
  if (!isGroup && index.groups.some((other) => isSame(other))) return 'foreign';
  const rest = telling(surplus(words, [...label.words, ...group]), index.headingPhrases);
  if (rest.some(isYear) && !isOwnPeriod(words, indicator.target.year)) return 'foreign';
  if (rest.some((word) => !isYear(word)) && !isSibling(step, indexed, index)) return 'foreign';
  if (isGroup) return 'supports';
  return excludeEachOther(words, label.words) ? 'foreign' : 'silent';
}

/** True for a row above that is itself an indicator of the same group: its parts are of the group too. */
function isSibling(
  { text, kind }: PathStep,
  { group }: IndexedIndicator,
  { indicators, wordsOf }: PlanIndex,
): boolean {
  if (kind === 'section' || kind === 'group') return false;
  const { words } = wordsOf(text);
  return indicators.some(
    (other) =>
      other.group === group && contains(other.label.words, words) && contains(words, other.label.words),
  );
}

/** Relates all headings above a row to an indicator; the first that speaks against it counts. */
export function relatePath(
  path: readonly PathStep[],
  indexed: IndexedIndicator,
  index: PlanIndex,
): PathRelation {
  let supports = false;
  for (const step of path) {
    const relation = relateStep(step, indexed, index);
    if (relation === 'foreign') return { relation, heading: step.text };
    supports ||= relation === 'supports';
  }
  return { relation: supports ? 'supports' : 'silent' };
}
