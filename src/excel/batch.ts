import { toFailure } from './failures';

/**
 * Runs one batch. While a person types into a cell Excel holds the batch back until they have finished,
 * where it can; where it cannot, the failure says `cellEditMode` and nothing has been done.
 * @throws ExcelFailure and nothing else.
 */
export async function runBatch<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toFailure(error);
  }
}

/** The same with objects of an earlier batch that Excel was asked to keep. */
export async function runBatchOn<T>(
  kept: OfficeExtension.ClientObject[],
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, previousObjects: kept }, batch);
  } catch (error) {
    throw toFailure(error);
  }
}
