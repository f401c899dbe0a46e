import { withBodyCells } from '../../core/appendix/body';
import type { SheetDescription } from '../../core/appendix/description';
import { runBatch } from '../batch';
import { officeCode, toFailure } from '../failures';
import { ExcelFailure } from '../port';
import type { InsertedSheet } from '../port';
import { hideColumns } from './dimensions';
import { firstInput } from './firstInput';
import { freeName } from './freeName';
import { addNames, protect, setUpPrinting, setUpView } from './page';
import { renderCells } from './renderCells';

/** A new, blank sheet, and what the workbook was before it came. */
export interface Begun {
  readonly sheet: Excel.Worksheet;
  readonly takenNames: readonly string[];
  readonly activeSheetId: string;
}

/**
 * Adds a blank sheet under a name of Excel's own, which is never taken. From here on the sheet is known by
 * itself and not by a name, so that what fails later is taken back without touching anybody else's sheet.
 */
async function begin(context: Excel.RequestContext): Promise<Begun> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const active = worksheets.getActiveWorksheet().load('id');
  // The last action of its batch: where the batch fails there is no sheet.
  const sheet = worksheets.add();
  await context.sync();
  return { sheet, takenNames: worksheets.items.map(({ name }) => name), activeSheetId: active.id };
}

/** Whether nobody may add sheets. Asked only after a refusal, whose code differs between versions of Excel. */
async function isStructureProtected(context: Excel.RequestContext): Promise<boolean> {
  try {
    const protection = context.workbook.protection.load('protected');
    await context.sync();
    return protection.protected;
  } catch {
    // The refusal itself is then all there is to tell.
    return false;
  }
}

/** A blank sheet to begin with; the refusal of a protected workbook is told by its name. */
export async function beginUnlessProtected(context: Excel.RequestContext): Promise<Begun> {
  try {
    return await begin(context);
  } catch (error) {
    const { reason, detail } = toFailure(error);
    // No sheet is written to yet, so that access can only have been denied to the workbook's structure.
    const isProtected =
      reason === 'protected' || (reason === 'unknown' && (await isStructureProtected(context)));
    if (!isProtected) throw error;
    const failure = new ExcelFailure('workbookProtected', detail);
    failure.cause = error;
    throw failure;
  }
}

/** The declaration names UTF-8, and what Excel is given is a string of UTF-16 units. */
export const withoutDeclaration = (xml: string): string => xml.replace(/^<\?xml[^?]*\?>\s*/, '');

/** How a sheet comes. */
export interface InsertOptions {
  /** Whether it is brought to the front, ready to be typed into. */
  readonly isShown: boolean;
}

/** Says all that the sheet is to be, and sends nothing yet. */
function render(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  description: SheetDescription,
  { isShown }: InsertOptions,
): void {
  // Before there is a formula that Excel would calculate anew for each of them.
  addNames(sheet, description);
  renderCells(sheet, description);
  setUpView(sheet, description);
  hideColumns(sheet, description);
  protect(sheet, description);
  if (description.visibility) {
    sheet.visibility = 'VeryHidden';
  } else if (isShown) {
    sheet.activate();
    sheet.getRange(firstInput(description)).select();
  }
  // The last of all, because it belongs to the workbook: deleting the sheet would not take it away.
  for (const xml of [description.identityXml, ...(description.customXml ?? [])]) {
    if (xml !== '') workbook.customXmlParts.add(withoutDeclaration(xml));
  }
}

/** Deletes the half-made sheet and shows the one that was in front. @returns what went wrong, "" for nothing. */
export async function takeBack(
  context: Excel.RequestContext,
  { sheet, activeSheetId }: Begun,
): Promise<string> {
  try {
    sheet.delete();
    context.workbook.worksheets.getItem(activeSheetId).activate();
    await context.sync();
    return '';
  } catch (error) {
    // Either sheet may have been deleted by somebody else meanwhile; there is nothing to take back then.
    return officeCode(error) === 'ItemNotFound' ? '' : toFailure(error).detail;
  }
}

/**
 * Sets up printing, in a round trip of its own: without a printer Excel may refuse it, which is no reason to
 * take the appendix away again. @returns what went wrong, undefined for nothing.
 */
export async function trySetUpPrinting(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { print }: SheetDescription,
): Promise<string | undefined> {
  try {
    setUpPrinting(sheet, print);
    await context.sync();
    return undefined;
  } catch (error) {
    return toFailure(error).detail;
  }
}

/**
 * Renders a description into a sheet of its own. Three round trips; where filling the sheet in fails, the third
 * takes everything back.
 */
export function insertSheet(
  described: SheetDescription,
  options: InsertOptions = { isShown: true },
): Promise<InsertedSheet> {
  const description = withBodyCells(described);
  return runBatch(async (context) => {
    const begun = await beginUnlessProtected(context);
    const { sheet } = begun;
    const name = freeName(description.name, begun.takenNames);
    try {
      sheet.load('id');
      sheet.name = name;
      render(context, sheet, description, options);
      await context.sync();
    } catch (error) {
      const left = await takeBack(context, begun);
      const outcome = left === '' ? 'taken back' : `the half-made sheet is still there: ${left}`;
      const failure = new ExcelFailure('interrupted', `${toFailure(error).detail}; ${outcome}`);
      failure.cause = error;
      throw failure;
    }
    const printFailure = await trySetUpPrinting(context, sheet, description);
    return {
      sheetId: sheet.id,
      name,
      wasRenamed: name !== description.name,
      ...(printFailure !== undefined && { printFailure }),
    };
  });
}
