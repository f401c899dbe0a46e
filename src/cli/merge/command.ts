import type { Consolidation } from '../../core/merge/consolidate';
import { consolidate } from '../../core/merge/consolidate';
import { Merger } from '../../core/merge/merge';
import { previewOf } from '../../core/merge/preview';
import type { MergeState } from '../../core/merge/state';
import { emptyState } from '../../core/merge/state';
import type { Received } from '../../core/mergeWorkbook/receive';
import { typedInto } from '../../core/mergeWorkbook/consolidated';
import type { SheetTexts } from '../../core/mergeWorkbook/sheetTexts';
import type { LostText, TypedTexts } from '../../core/mergeWorkbook/typedTexts';
import { joinTyped } from '../../core/mergeWorkbook/typedTexts';
import { planReference } from '../../core/plan/library';
import type { Plan } from '../../core/plan/schema';
import { vietnameseAppendix, vietnameseMergeWorkbook } from '../../locale';
import type { Context } from '../context';
import { knownPlans, printJson, requirePlan, requireYear } from '../context';
import type { ExitCode } from '../io';
import { CommandError } from '../io';
import { writeOutput } from '../output';
import { printable } from '../printable';
import type { ChoiceOutcome } from './decisions';
import { applyChoices, readChoices } from './decisions';
import { mergeJson, previewJson } from './mergeJson';
import { mergedFile } from './mergedFile';
import type { MergeInput } from './names';
import { mergeInputs } from './names';
import { OutputGuard, requireEndings, requireGoneOnWith, requireRoom } from './outputs';
import { renderMerge } from './report';
import { tidyCsv } from './tidyCsv';
import { renderPreview } from './previewReport';
import { readAll } from './readAll';

export interface MergeCommandOptions {
  readonly plan: string;
  readonly year: string;
  readonly output?: string;
  readonly csv?: string;
  readonly preview?: boolean;
  readonly decisions?: string;
  readonly force?: boolean;
}

function reportProblems(problems: readonly ChoiceOutcome[], { io, locale }: Context): void {
  for (const { place, choice, problem, names } of problems) {
    io.err(`${printable(locale.merge.choiceProblems[problem](place, choice, names))}\n`);
  }
}

/** The merge that a workbook among the files remembers; one that cannot be gone on with stops everything, for nothing to be lost. */
function requireState(
  { remembered, file: name }: Extract<Received, { remembered: object }>,
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
  if (!isSame) throw new CommandError(cannotGoOn.otherMerge(file, planReference(state.plan), state.year));
  return state;
}

/** What somebody typed into the consolidated appendix of an earlier merge. */
const typedIn = (texts: SheetTexts, state: MergeState) =>
  typedInto(texts, consolidate(state), vietnameseMergeWorkbook, vietnameseAppendix);

const shown = ({ cell, text }: LostText): LostText => ({ cell, text: printable(text) });

async function writeFiles(
  merge: Consolidation,
  typed: readonly TypedTexts[],
  { output, csv, force = false }: MergeCommandOptions,
  context: Context,
): Promise<void> {
  const { io, locale } = context;
  if (output !== undefined) {
    await writeOutput(output, await mergedFile(merge, joinTyped(typed)), force, context);
    io.err(`${locale.merge.written(printable(output))}\n`);
  }
  if (csv !== undefined) {
    await writeOutput(csv, new TextEncoder().encode(tidyCsv(merge)), force, context);
    io.err(`${locale.merge.written(printable(csv))}\n`);
  }
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
  requireEndings(options, context);
  if (!options.preview) await requireRoom(options, context);
  const choices = options.decisions === undefined ? [] : await readChoices(options.decisions, context);
  const { inputs, passedOver } = await mergeInputs(paths, context);
  if (inputs.length === 0) throw new CommandError(locale.checkFiles.nothingToCheck);
  if (!options.preview) await requireGoneOnWith(options, inputs, context);
  const now = io.now();
  const plans = [...(await knownPlans(context)), plan];
  const setting = { plan, year, plans, mergedAt: now, today: io.today() };
  const merger = new Merger(emptyState(plan, year));
  const before = new Merger(emptyState(plan, year));
  const typed: TypedTexts[] = [];
  const notCarried: string[] = [];
  const guard = new OutputGuard(options, context);
  let at = 0;
  for await (const received of readAll(inputs, setting, io)) {
    let texts: readonly LostText[] = [];
    if (received.remembered) {
      const known = requireState(received, plan, year, context);
      merger.addState(known);
      before.addState(known);
      io.err(`${locale.merge.wentOn(printable(received.file))}\n`);
      if (received.texts) {
        const { typed: own, lost } = typedIn(received.texts, known);
        typed.push(own);
        texts = lost.map(shown);
        if (lost.length > 0) notCarried.push(locale.merge.notCarried(printable(received.file), texts));
      }
    }
    if (received.taken) merger.add(received.taken);
    // They come in the order in which they were asked for.
    await guard.saw(inputs[at++] as MergeInput, received, texts);
  }
  if (passedOver.length > 0) io.err(`${locale.checkFiles.passedOver(passedOver.map(printable))}\n`);
  const { state, problems } = applyChoices(merger.state(), choices, now);
  reportProblems(problems, context);
  const merge = consolidate(state);
  if (!options.preview) guard.check();
  // Told before anything is written: the file with these texts may be the very one that is written over.
  for (const each of notCarried) io.err(`${each}\n`);
  const preview = options.preview ? previewOf(consolidate(before.state()), merge) : undefined;
  if (!options.preview) await writeFiles(merge, typed, options, context);
  else if (options.output !== undefined || options.csv !== undefined)
    io.err(`${locale.merge.preview.nothingWritten}\n`);
  if (json)
    printJson(context, {
      ...mergeJson(merge, locale),
      ...(preview && { preview: previewJson(preview, state) }),
    });
  else io.out(`${renderMerge(merge, locale)}${preview ? renderPreview(preview, plan, locale) : ''}`);
  const isOpen = merge.conflicts.some((conflict) => conflict.isOpen);
  const isRefused = merge.files.some(({ status }) => status === 'refused');
  return isOpen || isRefused || problems.length > 0 ? 1 : 0;
}
