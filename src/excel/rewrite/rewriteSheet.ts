import { withBodyCells } from '../../core/appendix/body';
import type { CellDescription, SheetDescription } from '../../core/appendix/description';
import { rangeAddress } from '../../core/workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../core/workbook/snapshot';
import { runBatch } from '../batch';
import { officeCode, toFailure } from '../failures';
import { writeContent } from '../insert/content';
import { hideColumns } from '../insert/dimensions';
import { insertSheet } from '../insert/insertSheet';
import { setUpPrinting } from '../insert/page';
import { renderCells } from '../insert/renderCells';
import { ExcelFailure } from '../port';
import type { SheetChange } from '../port';
import { loadSheet } from '../read/loadSheet';

type Cells = Iterable<{ readonly row: number; readonly column: number }>;

const lastOf = (cells: Cells) => ({
  row: Math.max(1, ...Array.from(cells, ({ row }) => row)),
  column: Math.max(1, ...Array.from(cells, ({ column }) => column)),
});

/** Empties what stands under and to the right of the cells that were written. */
function clearLeftovers(sheet: Excel.Worksheet, before: Cells, after: Cells): void {
  const [old, now] = [lastOf(before), lastOf(after)];
  if (old.row > now.row) {
    const below = { firstRow: now.row + 1, lastRow: old.row, firstColumn: 1, lastColumn: old.column };
    sheet.getRange(rangeAddress(below)).clear('Contents');
  }
  if (old.column > now.column) {
    const beside = { firstRow: 1, lastRow: old.row, firstColumn: now.column + 1, lastColumn: old.column };
    sheet.getRange(rangeAddress(beside)).clear('Contents');
  }
}

/** Says all that the sheet is to be instead, and sends nothing yet. What it looked like before would show through. */
function render(sheet: Excel.Worksheet, before: SheetSnapshot, description: SheetDescription): void {
  const whole = sheet.getRange();
  // Merged cells that stand elsewhere by now would swallow what is written into them.
  whole.unmerge();
  whole.clear('Formats');
  whole.columnHidden = false;
  renderCells(sheet, description);
  clearLeftovers(sheet, before.cells, description.cells);
  hideColumns(sheet, description);
}

const asBefore = ({ row, column, value, formula }: CellSnapshot): CellDescription => ({
  row,
  column,
  style: 'paragraph',
  ...(formula === undefined
    ? {
        value:
          typeof value === 'object'
            ? (value?.error ?? '')
            : typeof value === 'boolean'
              ? String(value)
              : value,
      }
    : { formula }),
});

/** After a batch that failed half-way: puts the contents back. @returns what went wrong, "" for nothing. */
async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: SheetSnapshot,
  { cells }: SheetDescription,
): Promise<string> {
  try {
    const former = before.cells.map(asBefore);
    writeContent(sheet, { cells: former });
    clearLeftovers(sheet, cells, former);
    await context.sync();
    return '';
  } catch (error) {
    return toFailure(error).detail;
  }
}

/** Printing is set up last; without a printer Excel may refuse it, and the sheet is written all the same. */
const isAboutPrinting = (error: unknown) => /PageLayout|HeaderFooter/i.test(toFailure(error).detail);

function rewrite(sheetId: string, change: SheetChange): Promise<string> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const protection = sheet.protection.load('protected');
    const loaded = loadSheet(sheet);
    await context.sync();
    const before = loaded.take().sheet;
    if (protection.protected) throw new ExcelFailure('protected', `the sheet ${before.name} is protected`);
    const description = withBodyCells(change(before));
    try {
      render(sheet, before, description);
      setUpPrinting(sheet, description.print);
      await context.sync();
    } catch (error) {
      if (isAboutPrinting(error)) return sheetId;
      const left = await putBack(context, sheet, before, description);
      const outcome = left === '' ? 'taken back' : `half of it is written: ${left}`;
      const failure = new ExcelFailure('interrupted', `${toFailure(error).detail}; ${outcome}`);
      failure.cause = error;
      throw failure;
    }
    return sheetId;
  });
}

async function insert(change: SheetChange): Promise<string> {
  const { sheetId } = await insertSheet(change(undefined), { isShown: false });
  return sheetId;
}

/**
 * Gives a sheet of ours another content, from what it holds at the moment: two round trips. Where there is no such sheet
 * (any more) it is inserted, behind the others and without being shown.
 * @returns the sheet's id
 */
export async function rewriteSheet(sheetId: string | undefined, change: SheetChange): Promise<string> {
  if (sheetId === undefined) return insert(change);
  try {
    return await rewrite(sheetId, change);
  } catch (error) {
    if (officeCode(error) === 'ItemNotFound') return insert(change);
    throw error;
  }
}
