import { runBatchOn } from '../batch';
import { ExcelFailure } from '../port';
import type { RestoreOutcome } from '../port';
import { IMAGE, imageOf, putImage } from './cellImage';
import type { CellImage } from './cellImage';

/** A cell that was written: Excel keeps hold of the cell itself, wherever rows inserted since have moved it. */
export interface WrittenCell {
  readonly range: Excel.Range;
  readonly before: CellImage;
  readonly after: CellImage;
}

const isGone = (error: unknown): boolean => error instanceof ExcelFailure && error.reason === 'sheetGone';

/** Puts back what the cells held, but for those that were changed since: a newer entry is worth more. */
function restoreHeld(cells: readonly WrittenCell[]): Promise<readonly RestoreOutcome[]> {
  const ranges = cells.map(({ range }) => range);
  return runBatchOn(ranges, async (context) => {
    for (const range of ranges) range.load(IMAGE);
    await context.sync();
    const outcomes = cells.map(({ range, before, after }): RestoreOutcome => {
      const now = imageOf(range);
      const isOurs = now.content === after.content && now.isText === after.isText;
      if (isOurs) putImage(range, before, now);
      range.untrack();
      return isOurs ? 'restored' : 'changed';
    });
    await context.sync();
    return outcomes;
  });
}

/** Lets go of a cell that is gone. */
async function letGo({ range }: WrittenCell): Promise<void> {
  try {
    await runBatchOn([range], async (context) => {
      range.untrack();
      await context.sync();
    });
  } catch (error) {
    // With its sheet gone there is nothing left to hold on to.
    if (!isGone(error)) throw error;
  }
}

/** The same where some of the cells may be gone with their rows: then each by itself. */
async function restoreEach(cells: readonly WrittenCell[]): Promise<readonly RestoreOutcome[]> {
  const [only] = cells;
  try {
    return await restoreHeld(cells);
  } catch (error) {
    if (!isGone(error)) throw error;
    if (only && cells.length === 1) {
      await letGo(only);
      return ['nothing'];
    }
  }
  const outcomes: RestoreOutcome[] = [];
  for (const cell of cells) outcomes.push(...(await restoreEach([cell])));
  return outcomes;
}

/** Takes a write back, in two round trips where all of its cells are still there. */
export async function restoreCells(cells: readonly WrittenCell[]): Promise<RestoreOutcome> {
  const outcomes = new Set(await restoreEach(cells));
  const [only] = outcomes;
  if (only !== undefined && outcomes.size === 1) return only;
  return outcomes.has('restored') ? 'partly' : 'changed';
}
