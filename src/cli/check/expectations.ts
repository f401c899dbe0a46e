import type { Expected } from '../../core/check/appendixContext';
import { splitVersion } from '../../core/plan/library';
import type { Plan } from '../../core/plan/schema';
import type { Context } from '../context';
import { requirePlan, requireUnit, requireYear } from '../context';
import { CommandError } from '../io';
import { isPlanFile } from '../planFile';
import { printable } from '../printable';

/** The options of `phuluc check` that say what the appendices must be. */
export interface ExpectationOptions {
  /** An id, "id@version" or a plan file. */
  readonly plan?: string;
  readonly year?: string;
  readonly unit?: string;
}

/** What a check holds the appendices against, and the plans that it reads them with. */
export interface Expectations {
  readonly expected: Expected;
  readonly plans: readonly Plan[];
}

/** A unit needs no plan beside it, but it has to be one of some plan. */
function requireAnyUnit(unit: string, known: readonly Plan[], { locale }: Context): void {
  if (known.some(({ units }) => units.some(({ id }) => id === unit))) return;
  throw new CommandError(locale.checkFiles.unitOfNoPlan(printable(unit)));
}

/** The expectations of a call; a plan, year or unit that there is none of is thrown as a message. */
export async function requireExpectations(
  { plan: reference, year, unit }: ExpectationOptions,
  known: readonly Plan[],
  context: Context,
): Promise<Expectations> {
  const plan = reference === undefined ? undefined : await requirePlan(reference, context, known);
  if (unit !== undefined) {
    if (plan) requireUnit(plan, unit, context);
    else requireAnyUnit(unit, known, context);
  }
  const isFile = reference !== undefined && isPlanFile(reference);
  // An id alone stands for every version; a file is one.
  const isOneVersion = reference !== undefined && (isFile || splitVersion(reference).version !== undefined);
  return {
    expected: {
      ...(plan && { plan: plan.id, ...(isOneVersion && { planVersion: plan.version }) }),
      ...(year !== undefined && { year: requireYear(year, context) }),
      ...(unit !== undefined && { unit }),
    },
    plans: plan && isFile ? [...known, plan] : known,
  };
}
