import type { Finding, FindingCode } from './finding';

/**
 * What a finding says is not there:
 * - `answer`: the row is there and its answer is blank; a list of what is missing names it, so that it is not told twice;
 * - `row`: the row itself is gone, and its answer with it;
 * - `beside`: a figure is there, and the cell beside it that goes with every figure is blank.
 */
export type Missing = 'answer' | 'row' | 'beside';

/**
 * Half a ratio (`ratioPartMissing`) and a miss without a word about why (`explanationMissing`, `taskExplanationMissing`) are not
 * among them: the first is a figure that is wrong as it stands, the others ask for something because of what a figure says.
 */
const MISSING: ReadonlyMap<FindingCode, Missing> = new Map([
  ['resultMissing', 'answer'],
  ['taskStatusMissing', 'answer'],
  ['indicatorMissing', 'row'],
  ['taskMissing', 'row'],
  ['sourceMissing', 'beside'],
  ['taskProgressMissing', 'beside'],
]);

/** What a finding says is missing; undefined where it is about something that is there. */
export const missingIn = ({ fact }: Finding): Missing | undefined => MISSING.get(fact.code);

/** Only that a cell is still to be typed: a gap in the data and no mistake, told apart so that gaps do not hide the mistakes. */
export function isBlankFinding(finding: Finding): boolean {
  const missing = missingIn(finding);
  return missing === 'answer' || missing === 'beside';
}

/** That an answer is not there, blank or gone with its row: a person decides whether to send the appendix without it. */
export function isAnswerMissing(finding: Finding): boolean {
  const missing = missingIn(finding);
  return missing === 'answer' || missing === 'row';
}
