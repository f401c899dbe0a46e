import type { Indicator } from '../core/plan/schema';
import { FunctionError } from './answer';
import type { Answer } from './answer';
import { broadcast } from './broadcast';
import type { catalogue } from './catalogue';
import { findIndicator } from './findIndicator';
import { findPlan } from './findPlan';
import type { KnownPlans } from './findPlan';
import { gap } from './gap';
import { cellOf, nameOf } from './hostValue';
import type { HostValue, Origin } from './hostValue';
import { read } from './read';
import { target } from './target';
import { verdict } from './verdict';

type Key = keyof typeof catalogue;

/** One call of a worksheet function. */
export interface Call {
  /** The arguments in the order of the catalogue, each a value or a range's rows. */
  readonly args: readonly HostValue[];
  /** For each argument, whether it is a reference to cells. */
  readonly isReference: readonly boolean[];
  readonly tellsBlanks: boolean;
}

export type Answers = readonly (readonly Answer[])[];

const isError = (value: unknown): value is FunctionError => value instanceof FunctionError;

/** The indicator that the first two values name. */
function indicatorOf(plans: KnownPlans, plan: HostValue, indicator: HostValue): Indicator | FunctionError {
  const named = nameOf(plan);
  if (isError(named)) return named;
  const found = findPlan(plans, named);
  return isError(found) ? found : findIndicator(found, indicator);
}

const judging =
  (judge: typeof gap) =>
  (plans: KnownPlans, { args, isReference, tellsBlanks }: Call): Answers => {
    const origin: Origin = { isReference: isReference[2] ?? false, tellsBlanks };
    return broadcast(args, ([plan, indicator, value]) => {
      const found = indicatorOf(plans, plan, indicator);
      if (isError(found)) return found;
      const cell = cellOf(value, origin);
      return isError(cell) ? cell : judge(found, cell);
    });
  };

function reading({ args, isReference, tellsBlanks }: Call): Answers {
  const origin: Origin = { isReference: isReference[0] ?? false, tellsBlanks };
  return broadcast(args, ([text, unit]) => {
    const cell = cellOf(text, origin);
    const named = nameOf(unit);
    if (isError(cell)) return cell;
    return isError(named) ? named : read(cell, named);
  });
}

/** What each worksheet function does: pure, over the plans that are known. */
export const functions: Readonly<Record<Key, (plans: KnownPlans, call: Call) => Answers>> = {
  gap: judging(gap),
  verdict: judging(verdict),
  target: (plans, { args }) =>
    broadcast(args, ([plan, indicator]) => {
      const found = indicatorOf(plans, plan, indicator);
      return isError(found) ? found : target(found);
    }),
  read: (_, call) => reading(call),
};
