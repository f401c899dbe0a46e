import type { Finding, FindingCode } from './finding';

/** Cells that are still to be typed: a gap in the data and no mistake, told apart so that they do not hide the mistakes. */
const BLANKS: ReadonlySet<FindingCode> = new Set([
  'resultMissing',
  'sourceMissing',
  'taskStatusMissing',
  'taskProgressMissing',
]);

/** True for a finding that only says that a cell is still empty. */
export const isBlankFinding = ({ fact }: Finding): boolean => BLANKS.has(fact.code);
