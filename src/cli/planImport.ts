import { isSamePlan, planReference, withOwnVersion } from '../core/plan/library';
import type { Plan } from '../core/plan/schema';
import { planFinding } from '../core/planWorkbook/finding';
import type { PlanFinding } from '../core/planWorkbook/finding';
import { planFindingMessage } from '../locale';
import type { Context } from './context';
import { knownPlans, printJson, requireStore } from './context';
import { errorCode } from './errorCode';
import type { ExitCode } from './io';
import { CommandError } from './io';
import { FORMATS } from './json';
import { writeOutput } from './output';
import { planFindingLine, readPlanFile } from './planFile';
import { planFileBytes, removeStoredPlan, storePlan } from './planStore';
import { printable } from './printable';

export interface PlanImportOptions {
  readonly output?: string;
  readonly force?: boolean;
}

function printImport(
  file: string,
  plan: Plan | undefined,
  findings: readonly PlanFinding[],
  context: Context,
): void {
  printJson(context, {
    format: FORMATS.planImport,
    file,
    status: plan ? 'imported' : 'refused',
    plan: plan?.id ?? null,
    version: plan?.version ?? null,
    findings: findings.map((finding) => ({
      code: finding.fact.code,
      severity: finding.severity,
      ...(finding.sheet !== undefined && { sheet: finding.sheet }),
      ...(finding.cell !== undefined && { cell: finding.cell }),
      message: planFindingMessage(finding, context.locale),
    })),
  });
}

async function keep(plan: Plan, { io, locale }: Context): Promise<void> {
  try {
    await storePlan(plan, io);
  } catch (error) {
    throw new CommandError(
      locale.cli.errors.cannotStore(planReference(plan), errorCode(error) ?? String(error)),
    );
  }
}

/** A changed plan gets a version of its own, and a warning says which. */
function versioned(plan: Plan, known: readonly Plan[]): { plan: Plan; findings: PlanFinding[] } {
  const own = withOwnVersion(plan, known);
  const findings = isSamePlan(own, plan)
    ? []
    : [planFinding({ code: 'versionRenamed', from: plan.version, to: own.version })];
  return { plan: own, findings };
}

/** `phuluc plan import`: takes an edited plan in, whole or not at all. */
export async function planImportCommand(
  file: string,
  { output, force = false }: PlanImportOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale, json } = context;
  const { errors, plan: words } = locale.cli;
  if (output !== undefined && !/\.json$/i.test(output)) throw new CommandError(errors.notJson(output));
  const outcome = await readPlanFile(file, context);
  if ('problem' in outcome) throw new CommandError(locale.refusals[outcome.problem](printable(file)));
  const read = outcome.plan && versioned(outcome.plan, await knownPlans(context));
  const findings = [...outcome.findings, ...(read?.findings ?? [])];
  if (read && output !== undefined) await writeOutput(output, planFileBytes(read.plan), force, context);
  if (read) await keep(read.plan, context);
  if (json) {
    printImport(file, read?.plan, findings, context);
    return read ? 0 : 1;
  }
  for (const finding of findings) io.out(`${planFindingLine(finding, locale)}\n`);
  if (!read) {
    const count = findings.filter(({ severity }) => severity === 'error').length;
    io.out(`${words.refused(printable(file), count)}\n`);
    return 1;
  }
  if (output !== undefined) io.out(`${words.written(output)}\n`);
  io.out(`${words.stored(planReference(read.plan))}\n`);
  return 0;
}

/** `phuluc plan remove`: forgets an imported plan, one version of it or all. Plans that ship stay. */
export async function planRemoveCommand(
  id: string,
  { version }: { readonly version?: string },
  context: Context,
): Promise<ExitCode> {
  const { io, locale } = context;
  const { plans } = await requireStore(context);
  const removed = plans.filter(
    (plan) => plan.id === id && (version === undefined || plan.version === version),
  );
  if (removed.length === 0) {
    throw new CommandError(locale.cli.errors.notImported(version === undefined ? id : `${id}@${version}`));
  }
  for (const plan of removed) {
    try {
      await removeStoredPlan(plan, io);
    } catch (error) {
      throw new CommandError(
        locale.cli.errors.cannotStore(planReference(plan), errorCode(error) ?? String(error)),
      );
    }
  }
  if (context.json) {
    const versions = removed.map((plan) => plan.version);
    printJson(context, { format: FORMATS.planRemove, plan: id, versions });
  } else {
    for (const plan of removed) io.out(`${locale.cli.plan.removed(planReference(plan))}\n`);
  }
  return 0;
}
