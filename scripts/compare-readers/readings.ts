import { readFileSync } from 'node:fs';
import type { Reply } from '../../src/cli/child/watchedChild';
import { WatchedChild } from '../../src/cli/child/watchedChild';
import { workbookFiles } from '../fuzz/workbookFiles';
import type { PlainOutcome, PlainSheet } from './cells';
import type { ReadQuestion } from './child';
import type { LibreOffice } from './libreOffice';

/** What three programs make of one file. */
export interface Reading {
  readonly file: string;
  readonly ours: Reply<PlainOutcome>;
  /** Undefined where the library fails on the file. */
  readonly sheetJs: readonly PlainSheet[] | undefined;
  /** LibreOffice's copy; undefined where there is none, or it was not asked because we refuse the file. */
  readonly office: readonly PlainSheet[] | undefined;
  readonly hasPivotTables: boolean;
}

type Reader = WatchedChild<ReadQuestion, PlainOutcome>;

/** No sound workbook of a folder for trying out takes a reader as long. */
const PATIENCE = 30_000;

function sheetsOf(reply: Reply<PlainOutcome>): readonly PlainSheet[] | undefined {
  return reply.kind === 'answer' && reply.answer.ok ? reply.answer.sheets : undefined;
}

async function readByLibrary(reader: Reader, bytes: Uint8Array | undefined) {
  return bytes && sheetsOf(await reader.ask({ reader: 'sheetJs', bytes }));
}

/** The names of a zip's entries stand in it unpacked. */
const hasPivotTables = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('pivotTables/pivotTable');

/** Reads every workbook of a folder in every way; `script` is the process that reads. */
export async function readFolder(
  folder: string,
  script: string,
  office: LibreOffice | undefined,
): Promise<Reading[]> {
  const reader: Reader = new WatchedChild(script, { patience: PATIENCE, heapMegabytes: 2048 });
  const readings: Reading[] = [];
  for (const file of workbookFiles(folder)) {
    const bytes = new Uint8Array(readFileSync(file));
    const ours = await reader.ask({ reader: 'ours', bytes });
    const sheetJs = await readByLibrary(reader, bytes);
    readings.push({ file, ours, sheetJs, office: undefined, hasPivotTables: hasPivotTables(bytes) });
  }
  const readable = readings.filter(({ ours }) => sheetsOf(ours));
  const copies = (await office?.convert(readable.map(({ file }) => file))) ?? [];
  const copied = new Map(readable.map((reading, index) => [reading, copies[index]]));
  const complete: Reading[] = [];
  for (const reading of readings) {
    complete.push({ ...reading, office: await readByLibrary(reader, copied.get(reading)) });
  }
  reader.end();
  return complete;
}
