import type { Indicator } from '../core/plan/schema';
import type { CellSnapshot } from '../core/workbook/snapshot';
import { functionMessages } from '../locale/vi/functions';
import type { Answer } from './answer';
import { unavailable } from './answer';
import { assess, objection } from './judgeCell';

/** What the appendix's own gap column shows where there is no result. */
const NOTHING = '';

/**
 * PHULUC.GAP: result − target in the indicator's unit, worked out exactly and handed over as the nearest double.
 * Where there is no result it is blank, as in the appendix; where there is one without a single gap it is #N/A.
 */
export function gap(indicator: Indicator, cell: CellSnapshot): Answer {
  if (indicator.target.comparator === 'qualitative') {
    return unavailable(functionMessages.noGapQualitative(indicator.label));
  }
  const assessment = assess(indicator, cell);
  const refusal = objection(indicator, assessment);
  if (refusal) return refusal;
  const { state, gap: distance, raw } = assessment.result;
  if (distance !== undefined) return Number(distance);
  return state === 'reported' ? unavailable(functionMessages.noGapInterval(raw)) : NOTHING;
}
