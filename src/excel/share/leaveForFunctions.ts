import { runBatch } from '../batch';
import { ExcelFailure } from '../port';
import { sharedStore } from './sharedStore';

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Changes a text of the store. @returns whether it is another now. */
async function changed(key: string, change: (before: string | null) => string): Promise<boolean> {
  const store = sharedStore();
  if (!store) return false;
  try {
    const before = await store.getItem(key);
    const after = change(before);
    if (after === before) return false;
    await store.setItem(key, after);
    return true;
  } catch (error) {
    const failure = new ExcelFailure('notShared', wordsOf(error));
    failure.cause = error;
    throw failure;
  }
}

/**
 * Leaves a text for the worksheet functions, and where it has changed lets every formula be worked out anew: a function
 * is not told when the store changes, and its cells would keep what they say.
 */
export async function leaveForFunctions(
  key: string,
  change: (before: string | null) => string,
): Promise<void> {
  if (!(await changed(key, change))) return;
  await runBatch(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
