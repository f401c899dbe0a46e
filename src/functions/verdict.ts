import { sheetVerdict } from '../core/appendix/sheetVerdict';
import type { Indicator } from '../core/plan/schema';
import type { CellSnapshot } from '../core/workbook/snapshot';
import { vietnameseAppendix } from '../locale/vi/appendix';
import { functionMessages } from '../locale/vi/functions';
import type { Answer } from './answer';
import { assess, objection } from './judgeCell';

/**
 * PHULUC.VERDICT: whether a result meets the target, in the words of the appendix. A share that may be a fraction of
 * one gives the appendix's own "Kiểm tra đơn vị"; what cannot be used gives #VALUE! and says why.
 */
export function verdict(indicator: Indicator, cell: CellSnapshot): Answer {
  const assessment = assess(indicator, cell);
  const { verdicts } = vietnameseAppendix;
  if (sheetVerdict(assessment, false) === 'checkUnit') return verdicts.checkUnit;
  const refusal = objection(indicator, assessment);
  if (refusal) return refusal;
  const { verdict: judged } = assessment.result;
  return judged === 'notAssessed' ? functionMessages.notAssessed : verdicts[judged];
}
