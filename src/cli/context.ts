import type { Locale } from '../locale';
import { findPlan, shippedPlans } from '../plans';
import type { Plan } from '../core/plan/schema';
import type { Io } from './io';
import { CommandError } from './io';

/** What every command runs with. */
export interface Context {
  readonly io: Io;
  readonly locale: Locale;
  readonly json: boolean;
}

/** The plan with an id, or a message that lists the plans there are. */
export function requirePlan(id: string, { locale }: Context): Plan {
  const plan = findPlan(id);
  if (!plan)
    throw new CommandError(
      locale.cli.errors.unknownPlan(
        id,
        shippedPlans.map((known) => known.id),
      ),
    );
  return plan;
}

/** Prints a value as JSON, indented, with a final line break. */
export function printJson({ io }: Context, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}
