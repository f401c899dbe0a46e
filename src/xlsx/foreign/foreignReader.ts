import type { Inflate } from '../read/inflate';
import type { ReadLimits } from '../read/limits';
import type { ReadOutcome } from '../read/refusal';

/** The kinds of workbook that are left to a library, by the reason `readWorkbook` gives for them. */
export type ForeignKind = 'legacyXls' | 'xlsb' | 'openDocument';

/**
 * Reads all sheets of a workbook of another kind than .xlsx. The library behind it trusts the counts it finds in a
 * file, so a host gives a reader that runs it where it can be stopped: a child process, a worker of the page.
 */
export type ForeignReader = (
  bytes: Uint8Array,
  kind: ForeignKind,
  limits?: Partial<ReadLimits>,
) => Promise<ReadOutcome>;

/** Reads on this very thread, which nothing can stop: inside such a child or worker, and where the files are our own. */
export function foreignReaderHere(inflate?: Inflate): ForeignReader {
  return async (bytes, kind, limits) => {
    const { readForeignWorkbook } = await import('./readForeignWorkbook');
    return readForeignWorkbook(bytes, kind, { ...(inflate && { inflate }), ...(limits && { limits }) });
  };
}
