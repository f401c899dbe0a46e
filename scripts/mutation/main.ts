import { classes } from './classes';
import type { Instance } from './instance';
import { runInstance } from './instance';
import { classTable, describeInstance, totalsOf, troubles } from './report';

/** At least so much of what was seeded is to be found. */
export const LEAST_FOUND = 0.99;

interface Values {
  readonly faults?: string;
  readonly seed?: string;
  readonly class?: string;
  readonly only?: string;
  readonly verbose?: boolean;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Runs the mutation check and prints its report; returns the exit code. */
export async function runMutation(values: Values): Promise<number> {
  const faults = wholeNumber(values.faults);
  const seed = wholeNumber(values.seed);
  const only = values.only === undefined ? undefined : wholeNumber(values.only);
  const among =
    values.class === undefined ? classes : classes.filter(({ name }) => name.includes(values.class ?? ''));
  if (faults === undefined || seed === undefined || (values.only !== undefined && only === undefined)) {
    console.error('--faults, --seed and --only take whole numbers');
    return 2;
  }
  if (among.length === 0) {
    console.error(`no such class; there are: ${classes.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  if (only !== undefined) {
    const instance = await runInstance(seed, only, among);
    console.log(describeInstance(instance));
    console.log(JSON.stringify(instance.findings, null, 2));
    return instance.isFound && instance.extra.length === 0 ? 0 : 1;
  }
  console.log(`${faults} faults over ${among.length} classes, seed ${seed}`);
  const instances: Instance[] = [];
  for (let index = 0; index < faults; index++) {
    const instance = await runInstance(seed, index, among);
    if (values.verbose) console.log(describeInstance(instance));
    instances.push(instance);
  }
  const totals = totalsOf(instances);
  console.log(`\n${classTable(instances)}${troubles(instances)}`);
  const share = ((totals.found / totals.faults) * 100).toFixed(1);
  console.log(
    `\n${totals.found} of ${totals.faults} found at the right cell (${share} %), ${totals.noisy} with findings elsewhere, ${totals.misleading} with a misleading suggestion`,
  );
  return totals.found >= totals.faults * LEAST_FOUND && totals.noisy === 0 ? 0 : 1;
}
