import { NEGATIONS, OPPOSITES } from './vocabulary';

/** How much a word tells apart: the fewer indicators have it, the more. */
export type WordWeights = (word: string) => number;

/** Weights of words by the labels they occur in; a word that no label has weighs most. */
export function weightsOf(labels: readonly (readonly string[])[]): WordWeights {
  const counts = new Map<string, number>();
  for (const words of labels)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = labels.length;
  return (word) => Math.log(1 + (total + 1) / ((counts.get(word) ?? 0) + 0.5));
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of one label that the other lacks, each as often as it lacks it. */
export function surplus(words: readonly string[], other: readonly string[]): string[] {
  const left = tally(other);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

/** True where both hold the same words, each as often, in any order. */
export const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && surplus(a, b).length === 0;

/** True where both hold the same words in the same order. */
export const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/**
 * How alike two labels are, 0 to 1: the weight of the words they share within that of all their words (Dice).
 * Symmetric on purpose: a label that only lacks words of the other is not the same label.
 */
export function similarity(a: readonly string[], b: readonly string[], weight: WordWeights): number {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : 1 - (sum(surplus(a, b)) + sum(surplus(b, a))) / all;
}

const isNumber = (word: string): boolean => /^\d/.test(word);

/** The members of a set of opposites that a label names; "bảo hiểm y tế" does not name "y tế" alone. */
function named(words: readonly string[], members: readonly string[]): string[] {
  const text = ` ${words.join(' ')} `;
  return members.filter((member) => text.includes(` ${member} `));
}

/** True where one names something of a set of opposites and the other something else of it: towns and countryside. */
export function excludeEachOther(a: readonly string[], b: readonly string[]): boolean {
  return OPPOSITES.some((members) => {
    const [inA, inB] = [named(a, members), named(b, members)];
    return inA.length > 0 && inB.length > 0 && !inA.some((member) => inB.includes(member));
  });
}

/**
 * True where two labels measure different things for certain: opposites, other ages or levels, one denied and the
 * other not. Such a pair is not even worth a question.
 */
export function areOpposed(a: readonly string[], b: readonly string[]): boolean {
  const [onlyA, onlyB] = [surplus(a, b), surplus(b, a)];
  if (onlyA.some(isNumber) && onlyB.some(isNumber)) return true;
  const denies = (words: readonly string[]) => words.some((word) => NEGATIONS.has(word));
  return denies(onlyA) !== denies(onlyB) || excludeEachOther(a, b);
}
