/** Writes one sheet of many rows, as a worker: what a department keeps in a single list. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeXlsx } from 'hucre/xlsx';
import { seeded } from '../../../../src/core/samples/random';
import { Tally } from '../tally';

/** A file of this many rows in this folder. */
export interface LongSheet {
  readonly folder: string;
  readonly rows: number;
}

const UNITS = ['%', 'căn', 'tuổi', 'người', 'm² sàn/người'];

function row(index: number, random: () => number): (string | number | null)[] {
  const result = Math.round(random() * 10_000) / 100;
  return [
    index + 1,
    `Chỉ tiêu số ${index % 420}`,
    UNITS[index % UNITS.length] ?? '',
    `Xã số ${index % 3321}`,
    result,
    Math.round(random() * 1_000_000),
    random(), // all digits of a double, as programs write it
    index % 7 === 0 ? `${result} %`.replace('.', ',') : null,
    result > 50 ? 'Đạt' : 'Chưa đạt',
    index % 10 === 0 ? `Ghi chú của dòng ${index + 1}` : null,
  ];
}

const { folder, rows: count } = workerData as LongSheet;
const random = seeded(1);
const rows = Array.from({ length: count }, (_, index) => row(index, random));
const name = 'long.xlsx';
writeFileSync(path.join(folder, name), await writeXlsx({ sheets: [{ name: 'Danh sách', rows }] }));
const tally = new Tally();
for (const value of rows.flat()) tally.add(value);
parentPort?.postMessage({ [name]: tally.checks() });
