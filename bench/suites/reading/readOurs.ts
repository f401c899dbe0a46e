import type { Inflate } from '../../../src/xlsx/read/inflate';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import type { Checks } from '../../runner/protocol';
import { Tally } from './tally';

/** Reads a workbook with the product's reader and walks over every cell. */
export async function readOurs(bytes: Uint8Array, inflate: Inflate): Promise<Checks> {
  const outcome = await readWorkbook(bytes, { inflate });
  if (!outcome.ok) throw new Error(outcome.reason);
  const tally = new Tally();
  for (const { cells } of outcome.workbook.sheets) for (const { value } of cells) tally.add(value);
  return tally.checks();
}
