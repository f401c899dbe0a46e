/** Writes a share of the appendix files; runs as a worker, one for each core. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { describeAppendix } from '../../../../src/core/appendix/describe';
import type { SheetDescription } from '../../../../src/core/appendix/description';
import { seeded } from '../../../../src/core/samples/random';
import { vietnameseAppendix } from '../../../../src/locale';
import { findPlan } from '../../../../src/plans';
import { writeWorkbook } from '../../../../src/xlsx/write/writeWorkbook';
import { filledRow, type Manner } from '../../../inputs/filledRow';
import type { Share } from '../../../inputs/inputSet';
import type { Manifest } from '../../../inputs/manifest';
import { Tally } from '../tally';

/** Mostly numbers, some typed as text with their unit. */
const typed: Manner['typed'] = (number, { unit }, chance) => ({
  result: chance < 0.15 ? `${number} ${unit}`.replace('.', ',') : number,
  kind: chance < 0.5 ? 'official' : 'estimate',
  ...(chance > 0.8 && { explanation: 'Nguồn vốn phân bổ chậm; tập trung giải ngân trong quý I năm sau' }),
});

function appendix(index: number): SheetDescription {
  const plan = findPlan('binh-dinh');
  if (!plan) throw new Error('the plan binh-dinh is gone');
  const random = seeded(index);
  const values = new Map(
    plan.indicators.map((indicator) => [indicator.id, filledRow(indicator, random, { typed })] as const),
  );
  return describeAppendix({ plan, year: 2026, values }, vietnameseAppendix);
}

function contentOf({ cells }: SheetDescription): Manifest[string] {
  const tally = new Tally();
  for (const { value, formulaResult } of cells) tally.add(value ?? formulaResult);
  return tally.checks();
}

const { folder, first, step, count } = workerData as Share;
const written: Record<string, Manifest[string]> = {};
for (let index = first; index < count; index += step) {
  const sheet = appendix(index);
  const name = `${String(index).padStart(4, '0')}.xlsx`;
  writeFileSync(path.join(folder, name), await writeWorkbook([sheet], { title: 'Phụ lục' }));
  written[name] = contentOf(sheet);
}
parentPort?.postMessage(written);
