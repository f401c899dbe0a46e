import { runBatch } from '../batch';
import { ExcelFailure } from '../port';
import type { Selection, Unsubscribe } from '../port';
import { handler, listen } from './listen';

/** The first of the selected areas, without its sheet: "Sheet1!H11:H20,J3" → "H11:H20". */
function firstArea(address: string): string {
  const local = address.slice(address.lastIndexOf('!') + 1);
  return (local.split(',')[0] ?? local).replaceAll('$', '');
}

/** Tells where the selection is now, so that a pane opened on a cell knows it. */
async function tellCurrent(listener: (selection: Selection) => void): Promise<void> {
  try {
    await runBatch(async (context) => {
      const cell = context.workbook.getActiveCell().load({ address: true, worksheet: { id: true } });
      await context.sync();
      listener({ sheetId: cell.worksheet.id, address: firstArea(cell.address) });
    });
  } catch (error) {
    // A chart sheet has no active cell; the next selection will tell.
    if (!(error instanceof ExcelFailure)) throw error;
  }
}

/** Tells where the selection is, now and whenever it moves. */
export async function onSelection(listener: (selection: Selection) => void): Promise<Unsubscribe> {
  const stop = await listen(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(
      handler(({ worksheetId, address }) => {
        listener({ sheetId: worksheetId, address: firstArea(address) });
      }),
    ),
  ]);
  await tellCurrent(listener);
  return stop;
}
