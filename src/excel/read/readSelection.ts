import { parseAreas } from '../../core/workbook/areas';
import type { CellRange, SheetSnapshot } from '../../core/workbook/snapshot';
import { runBatch } from '../batch';
import type { SelectionRead } from '../port';
import { CONTENT, cellsOf } from './cells';
import { commonRange, windowsFor } from './windows';

type Rectangle = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

const RECTANGLE = 'rowIndex,columnIndex,rowCount,columnCount';

const rangeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Rectangle): CellRange => ({
  firstRow: rowIndex + 1,
  firstColumn: columnIndex + 1,
  lastRow: rowIndex + rowCount,
  lastColumn: columnIndex + columnCount,
});

/** The areas of an address as Excel gives it, without the sheet's name, in which commas may stand too. */
function areasIn(address: string): CellRange[] {
  const local = address.replace(/'(?:[^']|'')*'!/g, '').replace(/[^,!']*!/g, '');
  return parseAreas(local) ?? [];
}

const blankSheet = (name: string): SheetSnapshot => ({
  name,
  visibility: 'visible',
  cells: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

/** Reads what is selected and what stands around it: where it is in one round trip, the cells in a second. */
export function readSelection(): Promise<SelectionRead> {
  return runBatch(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.areas.load(`items/${RECTANGLE.replaceAll(',', ',items/')}`);
    const sheet = selected.worksheet.load('id,name');
    const used = sheet.getUsedRangeOrNullObject(true).load(RECTANGLE);
    await context.sync();
    const blank = blankSheet(sheet.name);
    if (used.isNullObject) return { sheetId: sheet.id, sheet: blank, areas: [], isCut: false };

    const { windows, areas, isCut } = windowsFor(selected.areas.items.map(rangeOf), rangeOf(used));
    const read = windows.map(({ firstRow, firstColumn, lastRow, lastColumn }) => {
      const range = sheet.getRangeByIndexes(
        firstRow - 1,
        firstColumn - 1,
        lastRow - firstRow + 1,
        lastColumn - firstColumn + 1,
      );
      return { content: range.load(CONTENT), merged: range.getMergedAreasOrNullObject().load('address') };
    });
    await context.sync();
    const merges = read.flatMap(({ merged }) => (merged.isNullObject ? [] : areasIn(merged.address)));
    return {
      sheetId: sheet.id,
      sheet: {
        ...blank,
        cells: read.flatMap(({ content }) => cellsOf(content)),
        merges: merges.filter((merge) => windows.some((window) => commonRange(window, merge))),
      },
      areas,
      isCut,
    };
  });
}
