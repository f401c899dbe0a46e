import type { AppendixCheck } from '../check/checkWorkbook';
import type { IndicatorResult } from '../check/result';
import type { Indicator, Plan } from '../plan/schema';
import { isSilent } from './claim';
import type { KeptFinding } from './state';

/** A figure of an indicator that the plan at hand lacks: the file was made from another version of it. */
export interface FigureNotInPlan {
  /** As the file's own plan describes it. */
  readonly indicator: Pick<Indicator, 'code' | 'label'>;
  readonly result: IndicatorResult;
  /** The plan that the file was made from. */
  readonly plan: Plan;
}

/** Tells every figure of an appendix that is not merged because the plan at hand has no such indicator. */
export function figuresNotInPlan(
  { plan, results, sheet }: AppendixCheck,
  known: ReadonlySet<string>,
  message: (figure: FigureNotInPlan) => string,
): KeptFinding[] {
  return results.flatMap((result): KeptFinding[] => {
    const { indicator: id, cell } = result;
    if (known.has(id) || isSilent(result)) return [];
    const indicator = plan.indicators.find((each) => each.id === id) ?? { code: '', label: id };
    return [
      {
        code: 'indicatorNotInPlan',
        severity: 'warning',
        sheet,
        ...(cell !== undefined && { cell }),
        indicator: id,
        message: message({ indicator, result, plan }),
      },
    ];
  });
}
