import { checkWorkbook } from '../../src/core/check/checkWorkbook';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../src/locale';
import { shippedPlans } from '../../src/plans';
import { foreignReaderHere } from '../../src/xlsx/foreign/foreignReader';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readAnyWorkbook } from '../../src/xlsx/readAnyWorkbook';

/** What became of a file. */
export interface Outcome {
  /** `read`, `appendix` (read, and an appendix found and checked) or a refusal's reason code. */
  readonly code: string;
  /** A mistake of the product's: something was thrown, or caught as a surprise. */
  readonly fault?: string;
}

/** What is tested: bytes to cells, and what the check makes of the cells. */
const product = {
  read: (bytes: Uint8Array) =>
    readAnyWorkbook(bytes, { inflate: nodeInflate, readForeign: foreignReaderHere(nodeInflate) }),
  check: (workbook: WorkbookSnapshot) => checkWorkbook(workbook, shippedPlans, vietnameseAppendix),
};

/** Reads and checks a file; whatever is thrown on the way is a fault. */
export async function readAndCheck(bytes: Uint8Array, { read, check } = product): Promise<Outcome> {
  try {
    const outcome = await read(bytes);
    if (!outcome.ok) {
      const { reason, detail } = outcome;
      // The reader turns what it did not foresee into a refusal: good for users, and a mistake of the reader's.
      if (detail?.['problem'] !== 'unexpected') return { code: reason };
      return { code: reason, fault: `unexpected: ${detail['message'] ?? ''}` };
    }
    return { code: check(outcome.workbook).appendices.length > 0 ? 'appendix' : 'read' };
  } catch (error) {
    return { code: 'thrown', fault: error instanceof Error ? (error.stack ?? String(error)) : String(error) };
  }
}
