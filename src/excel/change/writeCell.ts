import { formatCodeKind } from '../../core/workbook/numberFormat';
import { runBatch, runBatchOn } from '../batch';
import { ExcelFailure } from '../port';
import type { HeldContent, RestoreOutcome } from '../port';
import { formulaOf } from '../read/cells';
import type { Raw } from '../read/cells';
import type { PreImage } from '../restore/preImages';
import { literalText } from './literal';

type Content = string | number | boolean;

/** What a cell holds, in the terms in which it is written. */
interface CellImage {
  /** A formula with its "=", or a constant. */
  readonly content: Content;
  readonly isText: boolean;
  readonly numberFormat: string;
}

/** Asked for before and after a write. */
const IMAGE = 'formulas,values,numberFormat,valueTypes';

function imageOf({ formulas, values, numberFormat, valueTypes }: Excel.Range): CellImage {
  const content = formulas[0]?.[0] as Content;
  return {
    content,
    // A text that begins with "=" is its own value; a formula is not.
    isText: valueTypes[0]?.[0] === Excel.RangeValueType.string && content === values[0]?.[0],
    numberFormat: String(numberFormat[0]?.[0]),
  };
}

/** Assigns what a cell held; of a text an apostrophe may stay that is not shown and no part of it. */
function put(range: Excel.Range, { content, isText, numberFormat }: CellImage, now?: CellImage): void {
  const setFormat = (format: string) => (range.numberFormat = [[format]]);
  if (isText) {
    if (now?.numberFormat !== numberFormat) setFormat(numberFormat);
    range.formulas = [[literalText(String(content), numberFormat)]];
    return;
  }
  // A number or a formula that is put into a cell of the text format becomes a text: the format comes after it.
  const formatMeanwhile = numberFormat === '@' ? 'General' : numberFormat;
  if (now?.numberFormat !== formatMeanwhile) setFormat(formatMeanwhile);
  range.formulas = [[content]];
  if (numberFormat !== formatMeanwhile) setFormat(numberFormat);
}

/** Whether a cell holds what was read of it; told by the same code that read it. */
function holds({ values, formulas }: Excel.Range, expected: HeldContent): boolean {
  const value = values[0]?.[0] as Raw;
  const isFormula = formulaOf(formulas[0]?.[0] as Raw, value) !== undefined;
  return (value ?? '') === expected.value && isFormula === expected.isFormula;
}

/** @throws ExcelFailure where the cell is another one than was read, and where a formula would be written over. */
function refuseUnless(expected: HeldContent, range: Excel.Range): void {
  if (!holds(range, expected)) throw new ExcelFailure('changed', 'the cell does not hold what was read');
  if (expected.isFormula) throw new ExcelFailure('formula', 'the cell holds a formula');
}

/** Puts back what was there, unless the cell has been changed since: that newer entry is worth more. */
function restore(range: Excel.Range, before: CellImage, after: CellImage): Promise<RestoreOutcome> {
  return runBatchOn(range, async (context) => {
    range.load(IMAGE);
    await context.sync();
    const now = imageOf(range);
    const isOurs = now.content === after.content && now.isText === after.isText;
    if (isOurs) put(range, before, now);
    range.untrack();
    await context.sync();
    return isOurs ? 'restored' : 'changed';
  });
}

async function restoreUnlessGone(
  range: Excel.Range,
  before: CellImage,
  after: CellImage,
): Promise<RestoreOutcome> {
  try {
    return await restore(range, before, after);
  } catch (error) {
    if (error instanceof ExcelFailure && error.reason === 'sheetGone') return 'nothing';
    throw error;
  }
}

/** After a write that failed half-way: puts back what it may have changed, as far as Excel lets it. */
async function takeBack(context: Excel.RequestContext, range: Excel.Range, before: CellImage): Promise<void> {
  try {
    put(range, before);
    range.untrack();
    await context.sync();
  } catch {
    // What Excel refused to write it refuses to put back; the first failure is the one to tell.
  }
}

/** In a cell of the text format a number becomes a text; as a percentage or a date it shows as another one. */
const hidesNumber = (numberFormat: string) =>
  numberFormat === '@' || formatCodeKind(numberFormat) !== undefined;

/**
 * Writes into a cell in two round trips: the first takes the pre-image. Excel keeps hold of the cell itself and
 * not of its address, so that the pre-image finds it again after rows were inserted. Where the cell does not
 * hold what is expected, the first is all.
 */
export function writeCell(
  sheetId: string,
  address: string,
  value: number | string,
  expected?: HeldContent,
): Promise<PreImage> {
  return runBatch(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    range.load(IMAGE);
    await context.sync();
    if (expected) refuseUnless(expected, range);
    const before = imageOf(range);
    try {
      range.track();
      if (typeof value === 'number' && hidesNumber(before.numberFormat)) range.numberFormat = [['General']];
      range.values = [[typeof value === 'number' ? value : literalText(value, before.numberFormat)]];
      range.load(IMAGE);
      await context.sync();
    } catch (error) {
      await takeBack(context, range, before);
      throw error;
    }
    const after = imageOf(range);
    return {
      restorable: { kind: 'write', cells: 1, address },
      restore: () => restoreUnlessGone(range, before, after),
    };
  });
}
