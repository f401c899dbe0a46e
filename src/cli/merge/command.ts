import { consolidate } from '../../core/merge/consolidate';
import { Merger } from '../../core/merge/merge';
import type { MergeState } from '../../core/merge/state';
import { emptyState } from '../../core/merge/state';
import type { Received } from '../../core/mergeWorkbook/receive';
import type { Plan } from '../../core/plan/schema';
import type { Context } from '../context';
import { knownPlans, printJson, requirePlan, requireYear } from '../context';
import type { ExitCode } from '../io';
import { CommandError } from '../io';
import { requireXlsx, writeOutput } from '../output';
import { printable } from '../printable';
import type { ChoiceOutcome } from './decisions';
import { applyChoices, readChoices } from './decisions';
import { mergeJson } from './mergeJson';
import { mergedFile } from './mergedFile';
import { mergeInputs } from './names';
import { renderMerge } from './report';
import { readAll } from './readAll';

export interface MergeCommandOptions {
  readonly plan: string;
  readonly year: string;
  readonly output?: string;
  readonly decisions?: string;
  readonly force?: boolean;
}

function reportProblems(problems: readonly ChoiceOutcome[], { io, locale }: Context): void {
  for (const { place, choice, problem } of problems) {
    io.err(`${locale.merge.choiceProblems[problem](place, choice)}\n`);
  }
}

/** The merge that a workbook among the files remembers; one that cannot be gone on with stops everything, for nothing to be lost. */
function requireState(
  { remembered, file: name }: Extract<Received, { remembered: unknown }>,
  plan: Plan,
  year: number,
  { locale }: Context,
): MergeState {
  const { cannotGoOn } = locale.merge;
  const file = printable(name);
  if (!remembered.ok)
    throw new CommandError(cannotGoOn[remembered.reason](file, remembered.plan, remembered.year));
  const { state } = remembered;
  const isSame = state.plan.id === plan.id && state.plan.version === plan.version && state.year === year;
  if (!isSame) throw new CommandError(cannotGoOn.otherMerge(file, state.plan.id, state.year));
  return state;
}

/** `phuluc merge`: returned files into one, every figure with where it came from. */
export async function mergeCommand(
  paths: readonly string[],
  options: MergeCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale, json } = context;
  const plan = await requirePlan(options.plan, context);
  const year = requireYear(options.year, context);
  if (options.output !== undefined) requireXlsx(options.output, context);
  const choices = options.decisions === undefined ? [] : await readChoices(options.decisions, context);
  const { inputs, passedOver } = await mergeInputs(paths, context);
  if (inputs.length === 0) throw new CommandError(locale.checkFiles.nothingToCheck);
  const now = io.now();
  const plans = [...(await knownPlans(context)), plan];
  const setting = { plan, year, plans, mergedAt: now, today: io.today(), language: locale.language };
  const merger = new Merger(emptyState(plan, year));
  for await (const received of readAll(inputs, setting, io)) {
    if ('taken' in received) merger.add(received.taken);
    else merger.addState(requireState(received, plan, year, context));
  }
  if (passedOver.length > 0) io.err(`${locale.checkFiles.passedOver(passedOver.map(printable))}\n`);
  const { state, problems } = applyChoices(merger.state(), choices, now);
  reportProblems(problems, context);
  const merge = consolidate(state);
  if (options.output !== undefined) {
    const bytes = await mergedFile(merge);
    await writeOutput(options.output, bytes, options.force ?? false, context);
    io.err(`${locale.merge.written(printable(options.output))}\n`);
  }
  if (json) printJson(context, mergeJson(merge));
  else io.out(renderMerge(merge, locale));
  const isOpen = merge.conflicts.some((conflict) => conflict.isOpen);
  const isRefused = merge.files.some(({ status }) => status === 'refused');
  return isOpen || isRefused || problems.length > 0 ? 1 : 0;
}
