import type { CellSnapshot } from '../../core/workbook/snapshot';
import { runBatch } from '../batch';
import { CONTENT, cellsOf } from './cells';

/** The cells of some rectangles of a sheet that hold something, rectangle by rectangle; one round trip. */
export function readAreas(sheetId: string, addresses: readonly string[]): Promise<readonly CellSnapshot[]> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = addresses.map((address) => sheet.getRange(address).load(CONTENT));
    await context.sync();
    return ranges.flatMap(cellsOf);
  });
}
