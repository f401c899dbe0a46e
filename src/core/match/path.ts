import { foldSpelling } from '../text/fold';
import type { PathStep } from '../table/model';
import type { IndexedGroup, IndexedIndicator, PlanIndex } from './planIndex';
import { excludeEachOther, sameWords, surplus } from './similarity';
import { QUALIFIERS } from './vocabulary';

/**
 * What the headings above a row say about an indicator: they name its group (`named` of them), they say nothing that
 * speaks against it, one of them is in words of its own (`unknown`), or one names something else.
 */
export type PathRelation =
  | { readonly relation: 'supports'; readonly named: number }
  | { readonly relation: 'silent'; readonly named: 0 }
  | { readonly relation: 'unknown' | 'foreign'; readonly named: number; readonly heading: string };

type StepRelation = PathRelation['relation'];

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

/** True where a heading names a group: all of it, one of the names it lists, or a telling part. */
function namesGroup(words: readonly string[], group: IndexedGroup, index: PlanIndex): boolean {
  if (contains(words, group.words)) return true;
  if (!contains(group.words, words)) return false;
  return group.parts.includes(words.join(' ')) || telling(words, index.commonPhrases).length > 0;
}

/** True for a heading about a part of what is measured, another place or time; told by whole words. */
function isQualifier(folded: string): boolean {
  const words = folded.split(/[^\p{L}\p{N}]+/u);
  return words.some((word, at) => QUALIFIERS.has(word) || QUALIFIERS.has(`${word} ${words[at + 1] ?? ''}`));
}

/** "Toàn tỉnh Bình Định", "Trên địa bàn tỉnh Bình Định". */
const WHOLE = new RegExp(`^(?:${['toàn', 'trên địa bàn'].map(foldSpelling).join('|')}) `);

function relateStep(step: PathStep, indexed: IndexedIndicator, index: PlanIndex): StepRelation {
  const { words, scope, folded } = index.wordsOf(step.text);
  const { group, label, indicator } = indexed;
  if (scope !== undefined && index.scope !== undefined && scope !== index.scope) return 'foreign';
  if (words.length === 0 || index.territory.has(folded.replace(WHOLE, ''))) return 'silent';
  const isGroup = namesGroup(words, group, index);
  if (!isGroup && index.groups.some((other) => namesGroup(words, other, index))) return 'foreign';
  const rest = telling(surplus(words, [...label.words, ...group.words]), index.headingPhrases);
  if (rest.some(isYear) && !isOwnPeriod(words, indicator.target.year)) return 'foreign';
  if (rest.some((word) => !isYear(word)) && !isSibling(step, indexed, index)) {
    const isTopic = (step.kind === 'section' || step.kind === 'group') && !isQualifier(folded);
    return isTopic ? 'unknown' : 'foreign';
  }
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
  return indicators.some(({ group: other, label }) => other === group && sameWords(label.words, words));
}

/** Relates all headings above a row to an indicator; what speaks most against it counts. */
export function relatePath(
  path: readonly PathStep[],
  indexed: IndexedIndicator,
  index: PlanIndex,
): PathRelation {
  const steps = path.map((step) => ({ heading: step.text, relation: relateStep(step, indexed, index) }));
  const named = steps.filter(({ relation }) => relation === 'supports').length;
  for (const against of ['foreign', 'unknown'] as const) {
    const found = steps.find(({ relation }) => relation === against);
    if (found) return { relation: against, named, heading: found.heading };
  }
  return named > 0 ? { relation: 'supports', named } : { relation: 'silent', named: 0 };
}
