import type { AppendixCheck } from '../check/checkWorkbook';
import type { IndicatorResult } from '../check/result';
import type { DecimalString } from '../decimal/decimal';
import { isSilent } from './claim';
import type { KeptFinding } from './keptFinding';

/** A figure of an indicator that the plan at hand lacks: the file was made from another version of it. */
export interface FigureNotInPlan {
  readonly code: 'indicatorNotInPlan';
  /** The indicator's code and label, as the file's own plan has them. */
  readonly name: string;
  readonly raw: string;
  readonly numerator?: DecimalString;
  readonly denominator?: DecimalString;
  /** That of the plan which the file was made from. */
  readonly version: string;
}

/** What stands in the cells of counts that cannot be used. */
const unreadCounts = ({ numeratorRaw, denominatorRaw }: IndicatorResult): string =>
  [numeratorRaw, denominatorRaw].filter((typed) => typed !== undefined).join('; ');

/** Tells every figure of an appendix that is not merged because the plan at hand has no such indicator. */
export function figuresNotInPlan(
  { plan, results, sheet }: AppendixCheck,
  known: ReadonlySet<string>,
): KeptFinding[] {
  return results.flatMap((result): KeptFinding[] => {
    const { indicator: id, cell, raw, numerator, denominator } = result;
    if (known.has(id) || isSilent(result)) return [];
    const { code, label } = plan.indicators.find((each) => each.id === id) ?? { code: '', label: id };
    return [
      {
        fact: {
          code: 'indicatorNotInPlan',
          name: `${code} ${label}`.trim(),
          raw: raw.trim() === '' ? unreadCounts(result) : raw,
          ...(numerator !== undefined && { numerator }),
          ...(denominator !== undefined && { denominator }),
          version: plan.version,
        },
        severity: 'warning',
        sheet,
        ...(cell !== undefined && { cell }),
        indicator: id,
      },
    ];
  });
}
