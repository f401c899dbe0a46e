/** Writes a share of the appendix files; runs as a worker, one for each core. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { describeAppendix } from '../../../../src/core/appendix/describe';
import type { SheetDescription } from '../../../../src/core/appendix/description';
import type { RowValues } from '../../../../src/core/appendix/values';
import type { Indicator } from '../../../../src/core/plan/schema';
import { seeded } from '../../../../src/core/samples/random';
import { vietnameseAppendix } from '../../../../src/locale';
import { findPlan } from '../../../../src/plans';
import { writeWorkbook } from '../../../../src/xlsx/write/writeWorkbook';
import { Tally } from '../tally';
import type { FileContent } from './manifest';

/** Files `first`, `first + step` … below `count`. */
export interface AppendixShare {
  readonly folder: string;
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

const JUDGEMENTS = ['Đạt', 'Chưa đạt', 'Đang thực hiện'];

/** A row as a clerk fills it in: mostly numbers, some typed as text with their unit, a few left blank. */
function rowValues({ target, aggregation, unit }: Indicator, random: () => number): RowValues {
  const chance = random();
  const number = Math.round((20 + random() * 75) * 100) / 100;
  const source = `Báo cáo số ${Math.floor(random() * 900) + 100}/BC-UBND ngày 15 tháng 11`;
  if (chance < 0.05) return { explanation: 'Đang tổng hợp, sẽ bổ sung trước ngày 05 tháng 12' };
  if (target.comparator === 'qualitative')
    return { result: JUDGEMENTS[Math.floor(random() * 3)] ?? '', source };
  return {
    result: chance < 0.15 ? `${number} ${unit}`.replace('.', ',') : number,
    kind: chance < 0.5 ? 'official' : 'estimate',
    source,
    ...(aggregation.kind === 'ratio' && { numerator: Math.round(number * 100), denominator: 10_000 }),
    ...(chance > 0.8 && { explanation: 'Nguồn vốn phân bổ chậm; tập trung giải ngân trong quý I năm sau' }),
  };
}

function appendix(index: number): SheetDescription {
  const plan = findPlan('binh-dinh');
  if (!plan) throw new Error('the plan binh-dinh is gone');
  const random = seeded(index);
  const values = new Map(
    plan.indicators.map((indicator) => [indicator.id, rowValues(indicator, random)] as const),
  );
  return describeAppendix({ plan, year: 2026, values }, vietnameseAppendix);
}

function contentOf({ cells }: SheetDescription): FileContent {
  const tally = new Tally();
  for (const { value, formulaResult } of cells) tally.add(value ?? formulaResult);
  return tally.checks();
}

const { folder, first, step, count } = workerData as AppendixShare;
const written: Record<string, FileContent> = {};
for (let index = first; index < count; index += step) {
  const sheet = appendix(index);
  const name = `${String(index).padStart(4, '0')}.xlsx`;
  writeFileSync(path.join(folder, name), await writeWorkbook([sheet], { title: 'Phụ lục' }));
  written[name] = contentOf(sheet);
}
parentPort?.postMessage(written);
