import type { Capabilities } from '../capabilities';
import type { Unsubscribe, WorkbookChange } from '../port';
import { handler, listen } from './listen';

const isRemote = ({ source }: { readonly source: string }): boolean => source === 'Remote';

function changeOf(event: Excel.WorksheetChangedEventArgs): WorkbookChange {
  // Rows, columns and cells that were inserted or deleted move what stands beside them.
  const isStructure = /(?:Inserted|Deleted)$/.test(event.changeType);
  return {
    kind: isStructure ? 'structure' : 'edited',
    sheetId: event.worksheetId,
    address: event.address,
    isRemote: isRemote(event),
  };
}

/** Tells of every change of any sheet. Excel tells only part of what happens: nothing may depend on events alone. */
export function onChange(
  listener: (change: WorkbookChange) => void,
  { renameEvents }: Capabilities,
): Promise<Unsubscribe> {
  return listen(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(
      handler((event) => {
        listener(changeOf(event));
      }),
    ),
    // "2,4" becomes another number when its cell is formatted as a percentage.
    worksheets.onFormatChanged.add(
      handler((event) => {
        const { worksheetId: sheetId, address } = event;
        listener({ kind: 'edited', sheetId, address, isRemote: isRemote(event) });
      }),
    ),
    worksheets.onCalculated.add(
      handler(({ worksheetId }) => {
        listener({ kind: 'calculated', sheetId: worksheetId, isRemote: false });
      }),
    ),
    worksheets.onAdded.add(
      handler((event) => {
        listener({ kind: 'sheetAdded', sheetId: event.worksheetId, isRemote: isRemote(event) });
      }),
    ),
    worksheets.onDeleted.add(
      handler((event) => {
        listener({ kind: 'sheetDeleted', sheetId: event.worksheetId, isRemote: isRemote(event) });
      }),
    ),
    worksheets.onActivated.add(
      handler(({ worksheetId }) => {
        listener({ kind: 'sheetActivated', sheetId: worksheetId, isRemote: false });
      }),
    ),
    ...(renameEvents
      ? [
          worksheets.onNameChanged.add(
            handler((event) => {
              listener({ kind: 'sheetRenamed', sheetId: event.worksheetId, isRemote: isRemote(event) });
            }),
          ),
        ]
      : []),
  ]);
}
