import { readWorkbook, type ReadOptions, type ReadOutcome } from './read/readWorkbook';

/**
 * Reads a workbook of any kind that offices send: .xlsx and .xlsm (`readWorkbook`), .xls, .xlsb and .ods. What the
 * bytes are is seen from the bytes, never from a file's name. It reads all of the workbook or refuses it with a
 * reason; no bytes make it throw. Works in Node, in a worker and in a page.
 *
 * The library for the other kinds is loaded when such bytes come by.
 */
export async function readAnyWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> {
  const outcome = await readWorkbook(bytes, options);
  if (outcome.ok) return outcome;
  const { reason } = outcome;
  if (reason !== 'legacyXls' && reason !== 'xlsb' && reason !== 'openDocument') return outcome;
  const { readForeignWorkbook } = await import('./foreign/readForeignWorkbook');
  return readForeignWorkbook(bytes, reason, options);
}
