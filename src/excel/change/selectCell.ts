import { runBatch } from '../batch';

/** Brings a cell into view and selects it, in one round trip. */
export function selectCell(sheetId: string, address: string): Promise<void> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
