import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateShares, inputSet } from '../../inputs/inputSet';
import type { InputSet } from '../../runner/measure';
import type { SuiteContext } from '../../runner/suite';
import { benchPlan } from './benchPlan';

/** The file that names the plan of a set, beside its files. */
export const planFileOf = (folder: string) => path.join(folder, 'plan.json');

/** Files that this many communes return. */
export function returnedSet(context: SuiteContext, count: number): Promise<InputSet> {
  return inputSet(context, 'merging/inputs/returned', `returned-${count}`, (script, folder) => {
    writeFileSync(planFileOf(folder), JSON.stringify(benchPlan(count)));
    return generateShares(script, folder, count);
  });
}
