import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { workbookFiles } from '../fuzz/workbookFiles';
import { compareCells, compareParts } from './compare';
import { convertAll } from './libreOffice';
import { patchOneCell, type Patched } from './patchOneCell';

/** Names of what the patcher may be given. */
const OPEN_XML = /\.(xls[xm]|ooxml)$/i;

/** What to look at besides the package and our own reader. */
export interface SampleOptions {
  readonly libreoffice: boolean;
  readonly notes: boolean;
}

interface Sample extends Patched {
  readonly file: string;
  readonly original: Uint8Array;
  readonly faults: string[];
}

/** Runs over a folder and prints the table; returns the exit code. */
export async function patchSamples(folder: string, options: SampleOptions, scratch: string): Promise<number> {
  const samples: Sample[] = [];
  const skipped = new Map<string, number>();
  const faulty: string[] = [];
  let milliseconds = 0;
  for (const file of workbookFiles(folder).filter((name) => OPEN_XML.test(name))) {
    const original = new Uint8Array(readFileSync(file));
    const before = await readWorkbook(original, { inflate: nodeInflate });
    if (!before.ok) {
      count(skipped, `not opened: ${before.reason}`);
      continue;
    }
    const started = performance.now();
    const patched = await patchOneCell(original, before.workbook, options.notes);
    milliseconds += performance.now() - started;
    if (typeof patched === 'string') {
      count(skipped, patched);
      if (patched.startsWith('FAULT')) faulty.push(`${path.relative(folder, file)}: ${patched}`);
      continue;
    }
    const faults = compareParts(original, patched);
    const after = await readWorkbook(patched.bytes, { inflate: nodeInflate });
    if (after.ok) faults.push(...compareCells(before.workbook, after.workbook, patched.edit).faults);
    else faults.push(`the reader refuses the result: ${after.reason} ${JSON.stringify(after.detail)}`);
    samples.push({ ...patched, file, original, faults });
  }
  const table: [string, number][] = [
    ...skipped,
    ['patched', samples.length],
    [
      '  other parts byte for byte, cells as they were',
      samples.filter(({ faults }) => faults.length === 0).length,
    ],
    ['  formula overwritten', samples.filter(({ hadFormula }) => hadFormula).length],
    ['milliseconds in all', Math.round(milliseconds)],
  ];
  if (options.libreoffice) table.push(...(await compareInLibreOffice(samples, scratch)));
  for (const [line, number] of table) console.log(`${String(number).padStart(7)}  ${line}`);
  for (const { file, faults } of samples) {
    for (const fault of faults) faulty.push(`${path.relative(folder, file)}: ${fault}`);
  }
  for (const fault of faulty) console.log(fault);
  return faulty.length === 0 ? 0 : 1;
}

/** Opens the originals and the results in LibreOffice and compares what it reads from both. */
async function compareInLibreOffice(
  samples: readonly Sample[],
  scratch: string,
): Promise<[string, number][]> {
  const originals = convertAll(
    samples.map(({ original }) => original),
    path.join(scratch, 'before'),
  );
  const results = convertAll(
    samples.map(({ bytes }) => bytes),
    path.join(scratch, 'after'),
  );
  let opened = 0;
  let same = 0;
  let dependents = 0;
  for (const [index, sample] of samples.entries()) {
    const [before, after] = [originals[index], results[index]];
    if (!before) continue;
    opened++;
    const was = await readWorkbook(before, { inflate: nodeInflate });
    const is = after && (await readWorkbook(after, { inflate: nodeInflate }));
    if (!was.ok || !is?.ok) {
      sample.faults.push('LibreOffice does not open the result');
      continue;
    }
    const compared = compareCells(was.workbook, is.workbook, sample.edit);
    dependents += compared.recalculated;
    sample.faults.push(...compared.faults.map((fault) => `LibreOffice: ${fault}`));
    if (compared.faults.length === 0) same++;
  }
  return [
    ['opened by LibreOffice before', opened],
    ['  with the new value, other cells as they were', same],
    ['  formula cells with another result, in all', dependents],
  ];
}

function count(table: Map<string, number>, line: string): void {
  table.set(line, (table.get(line) ?? 0) + 1);
}
