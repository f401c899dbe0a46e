/** Writes a share of the files that communes return; runs as a worker, one for each core. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { describeAppendix } from '../../../../src/core/appendix/describe';
import type { RowValues } from '../../../../src/core/appendix/values';
import { seeded } from '../../../../src/core/samples/random';
import type { Indicator } from '../../../../src/core/plan/schema';
import { vietnameseAppendix } from '../../../../src/locale';
import { writeWorkbook } from '../../../../src/xlsx/write/writeWorkbook';
import { BENCH_YEAR, benchPlan } from '../benchPlan';

/** Files `first`, `first + step` … below `count`. */
export interface ReturnedShare {
  readonly folder: string;
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

const JUDGEMENTS = ['Đạt', 'Chưa đạt', 'Đang thực hiện'];

/** A row that says something a merge can use; a few say nothing. */
function rowValues({ target, aggregation, integer }: Indicator, random: () => number): RowValues {
  const chance = random();
  const number = Math.round((20 + random() * 75) * 100) / 100;
  const source = `Báo cáo số ${Math.floor(random() * 900) + 100}/BC-UBND ngày 15 tháng 11`;
  if (chance < 0.05) return { explanation: 'Đang tổng hợp, sẽ bổ sung trước ngày 05 tháng 12' };
  if (target.comparator === 'qualitative')
    return { result: JUDGEMENTS[Math.floor(random() * 3)] ?? '', source };
  return {
    result: integer ? Math.round(number) : number,
    kind: 'estimate',
    source,
    ...(aggregation.kind === 'ratio' && { numerator: Math.round(number * 100), denominator: 10_000 }),
  };
}

const { folder, first, step, count } = workerData as ReturnedShare;
const plan = benchPlan(count);
const written: Record<string, { readonly values: number }> = {};
for (let index = first; index < count; index += step) {
  const unit = plan.units[index + 1];
  if (!unit) throw new Error(`no unit ${index}`);
  const random = seeded(index);
  const values = new Map(plan.indicators.map((each) => [each.id, rowValues(each, random)] as const));
  const sheet = describeAppendix({ plan, year: BENCH_YEAR, unit, values }, vietnameseAppendix);
  const name = `${unit.id}.xlsx`;
  writeFileSync(path.join(folder, name), await writeWorkbook([sheet], { title: 'Phụ lục' }));
  written[name] = { values: [...values.values()].filter(({ result }) => result !== undefined).length };
}
parentPort?.postMessage(written);
