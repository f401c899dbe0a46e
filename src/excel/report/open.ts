import type { SheetDescription } from '../../core/appendix/description';
import { quotedSheetName, rangeAddress } from '../../core/workbook/address';
import { freeName } from '../insert/freeName';
import { beginUnlessProtected, takeBack } from '../insert/insertSheet';
import { addNames, setUpView } from '../insert/page';
import { ExcelFailure } from '../port';

/** A sheet that is about to be filled: a new one, or the former emptied. Nothing of it is sent yet. */
export interface OpenedSheet {
  readonly sheet: Excel.Worksheet;
  readonly isNew: boolean;
  readonly name: string;
  /** After a failure: takes a new sheet away again; of a former one there is nothing to bring back. */
  readonly takeBack: () => Promise<string>;
}

/** A new sheet under the described name or the first free one like it. */
export async function openNew(
  context: Excel.RequestContext,
  description: SheetDescription,
): Promise<OpenedSheet> {
  const begun = await beginUnlessProtected(context);
  const { sheet } = begun;
  const name = freeName(description.name, begun.takenNames);
  sheet.name = name;
  sheet.load('id');
  addNames(sheet, description);
  setUpView(sheet, description);
  return {
    sheet,
    isNew: true,
    name,
    takeBack: () => {
      // Excel deletes no sheet that is very hidden.
      sheet.visibility = 'Visible';
      return takeBack(context, begun);
    },
  };
}

/** Names that stand already are pointed to where the description has them; others are added. */
function pointNames(
  sheet: Excel.Worksheet,
  sheetName: string,
  held: readonly string[],
  description: SheetDescription,
): void {
  const known = new Set(held.map((name) => name.toLowerCase()));
  const isKnown = ({ name }: { readonly name: string }) => known.has(name.toLowerCase());
  for (const { name, range } of description.names.filter(isKnown)) {
    const address = rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    sheet.names.getItem(name).formula = `=${quotedSheetName(sheetName)}!${address}`;
  }
  addNames(sheet, { ...description, names: description.names.filter((each) => !isKnown(each)) });
}

/**
 * A sheet that is there, emptied; it keeps its name and place, so that what refers to it from elsewhere goes on doing so.
 * @throws ExcelFailure `protected` before anything is touched
 */
export async function openFormer(
  context: Excel.RequestContext,
  sheetId: string,
  description: SheetDescription,
): Promise<OpenedSheet> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('id,name');
  const protection = sheet.protection.load('protected');
  const names = sheet.names.load('items/name');
  await context.sync();
  if (protection.protected) throw new ExcelFailure('protected', `the sheet ${sheet.name} is protected`);
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
  whole.dataValidation.clear();
  whole.conditionalFormats.clearAll();
  whole.columnHidden = false;
  const held = names.items.map(({ name }) => name);
  pointNames(sheet, sheet.name, held, description);
  return { sheet, isNew: false, name: sheet.name, takeBack: () => Promise.resolve('half of it is written') };
}
