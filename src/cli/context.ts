import { resolvePlan, splitVersion, withOwnVersion, withoutRepeats } from '../core/plan/library';
import type { Plan, ReportingUnit } from '../core/plan/schema';
import type { Locale } from '../locale';
import { shippedPlans } from '../plans';
import { errorCode } from './errorCode';
import type { Io } from './io';
import { CommandError } from './io';
import { jsonPieces } from './jsonPieces';
import { isPlanFile, requirePlanFile } from './planFile';
import type { PlanStore } from './planStore';
import { readStore, storeFolder } from './planStore';

/** What every command runs with. */
export interface Context {
  readonly io: Io;
  readonly locale: Locale;
  readonly json: boolean;
}

/** The plans the user has imported; a folder that cannot be looked into is thrown as a message, lest an older plan be taken. */
export async function requireStore({ io, locale }: Context): Promise<PlanStore> {
  try {
    return await readStore(io);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    throw new CommandError(locale.cli.errors.cannotReadStore(storeFolder(io), reason));
  }
}

/**
 * Every plan at hand, from the oldest to the newest: those that ship, then those imported. Files of the store that
 * cannot be read are named and passed over.
 */
export async function knownPlans(context: Context): Promise<readonly Plan[]> {
  const { io, locale } = context;
  const store = await requireStore(context);
  for (const file of store.damaged) io.err(`${locale.cli.errors.damagedStoreFile(file)}\n`);
  return withoutRepeats([...shippedPlans, ...store.plans]);
}

/**
 * The plan an argument names: an id (the newest known), "id@version", or a plan file (.xlsx, .json).
 * What is wrong with it is thrown as a message.
 * @param known every plan at hand, where they have been read
 */
export async function requirePlan(
  argument: string,
  context: Context,
  known?: readonly Plan[],
): Promise<Plan> {
  const plans = known ?? (await knownPlans(context));
  if (isPlanFile(argument)) return withOwnVersion(await requirePlanFile(argument, context), plans);
  const { id, version } = splitVersion(argument);
  const plan = resolvePlan(plans, id, version);
  if (!plan || (version !== undefined && plan.version !== version)) {
    const names = plans.map((each) => (version === undefined ? each.id : `${each.id}@${each.version}`));
    throw new CommandError(context.locale.cli.errors.unknownPlan(argument, [...new Set(names)]));
  }
  return plan;
}

/** The unit of a plan with an id; one that the plan does not have is thrown as a message. */
export function requireUnit({ units }: Plan, asked: string, { locale }: Context): ReportingUnit {
  const unit = units.find(({ id }) => id === asked);
  if (unit) return unit;
  const known = units.map(({ id }) => id);
  throw new CommandError(locale.cli.errors.unknownUnit(asked, known));
}

/** The year of an option, 2000 to 2100; anything else is thrown as a message. */
export function requireYear(text: string, { locale }: Context): number {
  if (!/^2(0\d\d|100)$/.test(text)) throw new CommandError(locale.cli.errors.badYear(text));
  return Number(text);
}

/** Prints an object as JSON, indented, with a final line break; its lists may be worked out while they are printed (`jsonPieces`). */
export function printJson({ io }: Context, value: object): void {
  for (const piece of jsonPieces(value)) io.out(piece);
  io.out('\n');
}
