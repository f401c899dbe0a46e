/** Writes a share of the files that communes return; runs as a worker, one for each core. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { describeAppendix } from '../../../../src/core/appendix/describe';
import { seeded } from '../../../../src/core/samples/random';
import { vietnameseAppendix } from '../../../../src/locale';
import { writeWorkbook } from '../../../../src/xlsx/write/writeWorkbook';
import { filledRow, type Manner } from '../../../inputs/filledRow';
import type { Share } from '../../../inputs/inputSet';
import type { Manifest } from '../../../inputs/manifest';
import { BENCH_YEAR, benchPlan } from '../benchPlan';

/** Numbers that a merge can use as they are. */
const typed: Manner['typed'] = (number, { integer }) => ({
  result: integer ? Math.round(number) : number,
  kind: 'estimate',
});

const { folder, first, step, count } = workerData as Share;
const plan = benchPlan(count);
const written: Record<string, Manifest[string]> = {};
for (let index = first; index < count; index += step) {
  const unit = plan.units[index + 1];
  if (!unit) throw new Error(`no unit ${index}`);
  const random = seeded(index);
  const values = new Map(
    plan.indicators.map((each) => [each.id, filledRow(each, random, { typed })] as const),
  );
  const sheet = describeAppendix({ plan, year: BENCH_YEAR, unit, values }, vietnameseAppendix);
  const name = `${unit.id}.xlsx`;
  writeFileSync(path.join(folder, name), await writeWorkbook([sheet], { title: 'Phụ lục' }));
  const reported = [...values.values()].filter(({ result }) => result !== undefined).length;
  written[name] = { values: reported, refused: 0 };
}
parentPort?.postMessage(written);
