import { nearIndicators } from '../core/plan/nearIndicators';
import type { Indicator } from '../core/plan/schema';
import type { FunctionPlan } from '../core/plan/sharedPlans';
import { functionMessages } from '../locale/vi/functions';
import type { FunctionError } from './answer';
import { unavailable } from './answer';
import type { HostValue } from './hostValue';
import { nameOf } from './hostValue';

/**
 * The indicators whose code is meant. A code typed into a cell has become a number, and there "6.10" and "6.1"
 * are the same.
 */
function byCode(indicators: readonly Indicator[], value: HostValue, typed: string): Indicator[] {
  if (typeof value === 'number') return indicators.filter(({ code }) => Number(code) === value);
  const code = typed.replace(',', '.');
  return indicators.filter((indicator) => indicator.code === code);
}

/** The indicator a value names in a plan: its id, or its code as the appendix prints it. */
export function findIndicator(plan: FunctionPlan, value: HostValue): Indicator | FunctionError {
  const typed = nameOf(value);
  if (typeof typed !== 'string') return typed;
  if (typed === '') return unavailable(functionMessages.indicatorMissing(plan.id));
  const { indicators } = plan;
  const named = indicators.find(({ id }) => id === typed.toLowerCase());
  if (named) return named;
  const [indicator, ...others] = byCode(indicators, value, typed);
  if (!indicator) {
    const near = nearIndicators(plan, typed);
    return unavailable(functionMessages.indicatorUnknown(typed, plan.id, near));
  }
  if (others.length === 0) return indicator;
  return unavailable(functionMessages.codeUnclear([indicator, ...others].map(({ code }) => code)));
}
