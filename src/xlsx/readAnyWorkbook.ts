import type { ForeignReader } from './foreign/foreignReader';
import { readWorkbook, type ReadOptions, type ReadOutcome } from './read/readWorkbook';

export interface ReadAnyOptions extends ReadOptions {
  /** Reads .xls, .xlsb and .ods; called when such bytes come by. */
  readonly readForeign: ForeignReader;
}

/**
 * Reads a workbook of any kind that offices send: .xlsx and .xlsm (`readWorkbook`), .xls, .xlsb and .ods. What the
 * bytes are is seen from the bytes, never from a file's name. It reads all of the workbook or refuses it with a
 * reason; no bytes make it throw. Works in Node, in a worker and in a page.
 */
export async function readAnyWorkbook(
  bytes: Uint8Array,
  { readForeign, ...options }: ReadAnyOptions,
): Promise<ReadOutcome> {
  const outcome = await readWorkbook(bytes, options);
  if (outcome.ok) return outcome;
  const { reason } = outcome;
  if (reason !== 'legacyXls' && reason !== 'xlsb' && reason !== 'openDocument') return outcome;
  const foreign = await readForeign(bytes, reason, options.limits);
  if (!foreign.ok || !options.sheets) return foreign;
  const { workbook } = foreign;
  return { ok: true, workbook: { ...workbook, sheets: workbook.sheets.filter(options.sheets) } };
}
