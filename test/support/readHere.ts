import { foreignReaderHere } from '../../src/xlsx/foreign/foreignReader';
import type { ReadOptions, ReadOutcome } from '../../src/xlsx/read/readWorkbook';
import { readAnyWorkbook } from '../../src/xlsx/readAnyWorkbook';

/** Reads a workbook of any kind in the test's own process. */
export const readHere = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> =>
  readAnyWorkbook(bytes, { ...options, readForeign: foreignReaderHere(options.inflate) });
