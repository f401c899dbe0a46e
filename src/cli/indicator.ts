import type { Indicator, Plan } from '../core/plan/schema';
import { foldAscii } from '../core/text/fold';
import type { Context } from './context';
import { CommandError } from './io';

const SUGGESTIONS = 5;

/** Ids whose id or label holds every word of what was typed. */
function nearIndicators(plan: Plan, typed: string): string[] {
  const words = foldAscii(typed)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return plan.indicators
    .filter(
      ({ id, label }) =>
        words.length > 0 && words.every((word) => id.includes(word) || foldAscii(label).includes(word)),
    )
    .map(({ id }) => id)
    .slice(0, SUGGESTIONS);
}

/** The indicator of a plan that an argument names; where there is none, a message with those it may mean. */
export function requireIndicator(plan: Plan, id: string, { locale }: Context): Indicator {
  const indicator = plan.indicators.find((each) => each.id === id);
  if (indicator) return indicator;
  throw new CommandError(locale.cli.errors.unknownIndicator(id, nearIndicators(plan, id)));
}
