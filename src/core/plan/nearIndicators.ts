import { editDistance } from '../text/editDistance';
import { foldAscii } from '../text/fold';
import type { Plan } from './schema';

const SUGGESTIONS = 5;
/** A longer text is no mistyped id. */
const LONGEST_ID = 64;
/** A slip of the fingers changes less than a third of a word. */
const SLIPS = 3;

/** The words of a text in lower-case ASCII: "Thất nghiệp (chung)" → ["that", "nghiep", "chung"]. */
const wordsOf = (text: string): string[] =>
  foldAscii(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/**
 * Ids that a text may have meant, at most five: those whose id or label holds every word of it, else those
 * that a few letters tell apart, the nearest first.
 */
export function nearIndicators({ indicators }: Pick<Plan, 'indicators'>, typed: string): string[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const holding = indicators.filter(({ id, label }) => {
    const folded = foldAscii(label);
    return words.every((word) => id.includes(word) || folded.includes(word));
  });
  if (holding.length > 0) return holding.slice(0, SUGGESTIONS).map(({ id }) => id);
  const slug = words.join('-');
  if (slug.length > LONGEST_ID) return [];
  return indicators
    .map(({ id }) => ({ id, distance: editDistance(slug, id) }))
    .filter(({ id, distance }) => distance * SLIPS <= id.length)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, SUGGESTIONS)
    .map(({ id }) => id);
}
