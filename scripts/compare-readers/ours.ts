import { foreignReaderHere } from '../../src/xlsx/foreign/foreignReader';
import { nodeInflate } from '../../src/xlsx/read/nodeInflate';
import { readAnyWorkbook } from '../../src/xlsx/readAnyWorkbook';
import type { PlainOutcome } from './cells';

/** Our own reader. What it throws is not caught: it must not throw. */
export async function readWithOurs(bytes: Uint8Array): Promise<PlainOutcome> {
  const outcome = await readAnyWorkbook(bytes, {
    inflate: nodeInflate,
    readForeign: foreignReaderHere(nodeInflate),
  });
  if (!outcome.ok) {
    const { reason, detail } = outcome;
    return { ok: false, reason, ...(detail && { detail: JSON.stringify(detail) }) };
  }
  const sheets = outcome.workbook.sheets.map(({ name, cells }) => ({ name, cells: [...cells] }));
  return { ok: true, sheets };
}
