import { foldSpelling } from '../text/fold';

/** Letters and digits alone, and the marks that change what a number or unit says. */
const kernel = (text: string) =>
  foldSpelling(text)
    .replace(/[^\p{L}\p{N}%‰/²³<>≤≥]+/gu, ' ')
    .trim();

/** Whether two texts say the same, however they are spelled, spaced or punctuated. */
export function isSameWording(text: string, other: string): boolean {
  return text === other || kernel(text) === kernel(other);
}
