import type { RowRule } from '../../rule';
import { scaleWordHits } from '../../scaleWord';
import type { InOtherWord } from '../../scaleWord';

/**
 * 85.000.000 beside a target of 80 triệu đồng: the figure is beyond belief in the indicator's unit, and near what is known of it in
 * another one of nghìn, triệu, tỷ or plain đồng.
 */
export const scaleWordDoubtful: RowRule<'scaleWordDoubtful', InOtherWord> = {
  code: 'scaleWordDoubtful',
  severity: 'warning',
  explains: ['resultImplausible', 'jumpFromEarlierYear'],
  offersInsteadOf: ['numberStoredAsText'],
  check: scaleWordHits,
};
