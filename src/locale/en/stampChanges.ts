import type { ChangedKind } from '../../core/record/changes';

/** What was changed after a stamp, to begin or go on a sentence with. */
export function changedPart(changed: readonly ChangedKind[]): string {
  const isFrame = changed.includes('frame');
  if (!isFrame) return 'what was filled in';
  const frame =
    'the frame of the appendix (names of indicators or tasks, units, targets, formulas, or figures outside the rows of indicators)';
  return changed.includes('inputs') ? `what was filled in and ${frame}` : frame;
}
