import { nearIndicators } from '../core/plan/nearIndicators';
import type { Indicator, Plan } from '../core/plan/schema';
import type { Context } from './context';
import { CommandError } from './io';

/** The indicator of a plan that an argument names; where there is none, a message with those it may mean. */
export function requireIndicator(plan: Plan, id: string, { locale }: Context): Indicator {
  const indicator = plan.indicators.find((each) => each.id === id);
  if (indicator) return indicator;
  throw new CommandError(locale.cli.errors.unknownIndicator(id, nearIndicators(plan, id)));
}
