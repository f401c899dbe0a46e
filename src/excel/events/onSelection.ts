import type { Selection, Unsubscribe } from '../port';
import { handler, listen } from './listen';

/** The first of the selected areas, without its sheet: "Sheet1!H11:H20,J3" → "H11:H20". */
function firstArea(address: string): string {
  const local = address.slice(address.lastIndexOf('!') + 1);
  return (local.split(',')[0] ?? local).replaceAll('$', '');
}

/** Tells where the selection is whenever it moves. */
export function onSelection(listener: (selection: Selection) => void): Promise<Unsubscribe> {
  return listen(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(
      handler(({ worksheetId, address }) => {
        listener({ sheetId: worksheetId, address: firstArea(address) });
      }),
    ),
  ]);
}
