import { reportSheetsOf } from '../../core/mergeWorkbook/roles';
import type { DefinedName, SheetSnapshot } from '../../core/workbook/snapshot';
import { runBatch } from '../batch';
import { officeCode } from '../failures';
import type { ReadOutcome } from '../port';
import { definedNames, loadSheet } from './loadSheet';
import type { SheetRead } from './loadSheet';

const isSameName = (a: DefinedName, b: DefinedName | undefined): boolean =>
  a.name === b?.name && a.sheet === b.sheet && a.refersTo === b.refersTo;

/** The names before, where nothing about them changed: whoever keeps answers about other sheets compares the arrays. */
function unlessSame(before: readonly DefinedName[], after: readonly DefinedName[]): readonly DefinedName[] {
  const isSame = before.length === after.length && before.every((entry, at) => isSameName(entry, after[at]));
  return isSame ? before : after;
}

/** The sheets with one of them in its new state: in its old place, or in its place among the tabs where it is new. */
function withSheet(
  sheets: readonly SheetSnapshot[],
  oldName: string | undefined,
  { sheet, position }: SheetRead,
): SheetSnapshot[] {
  if (oldName !== undefined) return sheets.map((each) => (each.name === oldName ? sheet : each));
  return [...sheets.slice(0, position), sheet, ...sheets.slice(position)];
}

function merge(previous: ReadOutcome, read: SheetRead, workbookNames: readonly DefinedName[]): ReadOutcome {
  const { workbook, sheetIds, cutSheets = new Set<string>() } = previous;
  const oldName = [...sheetIds].find(([, id]) => id === read.id)?.[0];
  const { name } = read.sheet;
  const sheets = withSheet(workbook.sheets, oldName, read);
  const ids = new Map([...sheetIds].filter(([other]) => other !== oldName));
  ids.set(name, read.id);
  const namesOf = (sheet: string) =>
    sheet === name ? read.names : workbook.definedNames.filter((entry) => entry.sheet === sheet);
  const names = [...workbookNames, ...sheets.flatMap((sheet) => namesOf(sheet.name))];
  const cut = new Set([...cutSheets].filter((other) => other !== oldName));
  if (read.isCut) cut.add(name);
  return {
    workbook: { ...workbook, sheets, definedNames: unlessSame(workbook.definedNames, names) },
    sheetIds: ids,
    ...(cut.size > 0 && { cutSheets: cut }),
  };
}

function isReport({ workbook, sheetIds }: ReadOutcome, sheetId: string): boolean {
  const name = [...sheetIds].find(([, id]) => id === sheetId)?.[0];
  return name !== undefined && reportSheetsOf(workbook).has(name);
}

/**
 * One sheet read again, in one round trip; undefined where it is gone. The custom XML parts are not asked for
 * again: they come and go with whole appendices.
 */
export async function rereadSheet(sheetId: string, previous: ReadOutcome): Promise<ReadOutcome | undefined> {
  try {
    return await runBatch(async (context) => {
      const names = context.workbook.names.load('items/name,items/formula');
      const sheet = loadSheet(context.workbook.worksheets.getItem(sheetId), isReport(previous, sheetId));
      await context.sync();
      return merge(previous, sheet.take(), definedNames(names.items));
    });
  } catch (error) {
    if (officeCode(error) === 'ItemNotFound') return undefined;
    throw error;
  }
}
