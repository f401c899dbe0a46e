import { dirname, join } from 'node:path';
import { reportersOf } from '../../core/calendar/reporters';
import { withOwnVersion } from '../../core/plan/library';
import type { Plan } from '../../core/plan/schema';
import { planWithUnits } from '../../core/samples/returned/communes';
import type { SampleFaultName, SampleSet } from '../../core/samples/returned/sampleSet';
import { sampleFaults, sampleSet } from '../../core/samples/returned/sampleSet';
import { vietnameseAppendix } from '../../locale';
import { isShipped, shippedPlans } from '../../plans';
import type { Context } from '../context';
import { knownPlans, printJson, requirePlan, requireYear } from '../context';
import type { ExitCode } from '../io';
import { CommandError } from '../io';
import { FORMATS } from '../json';
import { makeFolder, refuseExisting, writeOutput } from '../output';
import { renderSample } from './render';

export interface SamplesOptions {
  readonly year: string;
  readonly output: string;
  readonly units?: string;
  readonly seed: string;
  readonly faults: string;
  readonly force?: boolean;
}

/** No country has more communes, and no folder is asked to hold more files. */
const MOST_UNITS = 20_000;
const MOST_SEED = 4_294_967_295;

function requireCount(
  text: string,
  option: string,
  least: number,
  most: number,
  { locale }: Context,
): number {
  const count = Number(text);
  const isCount = /^\d{1,10}$/.test(text) && count >= least && count <= most;
  if (!isCount) throw new CommandError(locale.samples.notACount(option, text, least, most));
  return count;
}

function requireFaults(text: string, { locale }: Context): ReadonlySet<SampleFaultName> {
  if (text === 'none') return new Set();
  if (text === 'all') return new Set(sampleFaults);
  const names = text.split(',').map((name) => name.trim());
  const isKnown = (name: string): name is SampleFaultName => sampleFaults.some((known) => known === name);
  const unknown = names.filter((name) => !isKnown(name));
  if (unknown.length > 0) throw new CommandError(locale.samples.unknownFaults(unknown, sampleFaults));
  return new Set(names.filter(isKnown));
}

const TRUTH = 'truth.json';
const PLAN = 'plan.json';

const jsonBytes = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

function report({ folder, plan, planFile, isGrown, year, seed, set }: Made, context: Context): void {
  const { io, locale, json } = context;
  const { files, truth, left } = set;
  if (json) {
    printJson(context, {
      format: FORMATS.samples,
      folder,
      plan: plan.id,
      version: plan.version,
      planFile,
      year,
      seed,
      files: files.length,
      faults: truth.faults.length,
      left,
    });
    return;
  }
  io.out(`${locale.samples.written(files.length, folder, truth.faults.length)}\n`);
  if (planFile !== null) io.out(`${locale.samples[isGrown ? 'planMade' : 'planCopied'](planFile)}\n`);
  if (left.length > 0) io.err(`${locale.samples.left(left)}\n`);
}

interface Made {
  readonly folder: string;
  readonly plan: Plan;
  readonly planFile: string | null;
  /** Whether communes were made up. */
  readonly isGrown: boolean;
  readonly year: number;
  readonly seed: number;
  readonly set: SampleSet;
}

/** `phuluc make-samples`: the files that many units would send back, with faults whose truth is known. */
export async function samplesCommand(
  planId: string,
  options: SamplesOptions,
  context: Context,
): Promise<ExitCode> {
  const { locale } = context;
  const given = await requirePlan(planId, context);
  const year = requireYear(options.year, context);
  const seed = requireCount(options.seed, '--seed', 0, MOST_SEED, context);
  const faults = requireFaults(options.faults, context);
  const folder = options.output;
  const reporting = reportersOf(given, year).reporters.length;
  if (reporting === 0) throw new CommandError(locale.cli.errors.noUnits(year));
  const units =
    options.units === undefined ? reporting : requireCount(options.units, '--units', 1, MOST_UNITS, context);
  const grown = planWithUnits(given, year, units, seed);
  const plan = withOwnVersion(grown, await knownPlans(context));
  const carriesPlan = !isShipped(plan);
  const otherPlan = shippedPlans.find(({ id }) => id !== plan.id);
  const request = { plan, year, seed, units, faults, carriesPlan, ...(otherPlan && { otherPlan }) };
  const set = sampleSet(request, vietnameseAppendix);
  const planFile = carriesPlan ? join(folder, PLAN) : null;
  const paths = [...set.files.map(({ path }) => join(folder, path)), join(folder, TRUTH)];
  if (!options.force) await refuseExisting(planFile === null ? paths : [...paths, planFile], context);
  for (const path of new Set(paths.map(dirname))) await makeFolder(path, context);
  for (const file of set.files) {
    await writeOutput(join(folder, file.path), await renderSample(file), options.force ?? false, context);
  }
  await writeOutput(join(folder, TRUTH), jsonBytes(set.truth), options.force ?? false, context);
  if (planFile !== null) await writeOutput(planFile, jsonBytes(plan), options.force ?? false, context);
  report({ folder, plan, planFile, isGrown: grown !== given, year, seed, set }, context);
  return 0;
}
