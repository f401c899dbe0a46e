import type { SheetDescription } from '../../core/appendix/description';
import { runBatch } from '../batch';
import { officeCode, toFailure } from '../failures';
import { hideColumns } from '../insert/dimensions';
import { trySetUpPrinting, withoutDeclaration } from '../insert/insertSheet';
import { dressBody } from '../insert/looks';
import { renderCells } from '../insert/renderCells';
import { ExcelFailure } from '../port';
import type { ReportSource, WrittenReport } from '../port';
import { writeBody } from './body';
import { openFormer, openNew } from './open';
import type { OpenedSheet } from './open';

/** Writes the head and the looks in one round trip, then the rows part by part. */
async function fill(
  context: Excel.RequestContext,
  { sheet }: OpenedSheet,
  source: ReportSource,
): Promise<void> {
  const { body, ...head } = source.description;
  renderCells(sheet, head);
  if (body) dressBody(sheet, body);
  await context.sync();
  if (body) await writeBody(context, sheet, body, source);
  hideColumns(sheet, head);
}

/** The parts of the workbook that a new sheet brings along. */
function addParts({ workbook }: Excel.RequestContext, description: SheetDescription): void {
  for (const xml of [description.identityXml, ...(description.customXml ?? [])]) {
    if (xml !== '') workbook.customXmlParts.add(withoutDeclaration(xml));
  }
}

/**
 * Puts the sheet in its place: before another, and in the stead of the one it replaces, which goes last of all, so that whatever
 * fails there is one of the two.
 */
async function settle(
  context: Excel.RequestContext,
  { sheet, isNew }: OpenedSheet,
  { description, before, replaces }: ReportSource,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const look = (id: string | undefined) =>
    id === undefined ? undefined : worksheets.getItemOrNullObject(id).load('position');
  const [next, old] = [look(isNew ? before : undefined), look(replaces)];
  await context.sync();
  if (description.visibility) sheet.visibility = 'VeryHidden';
  if (next && !next.isNullObject) sheet.position = next.position;
  if (isNew) addParts(context, description);
  const isReplaced = old !== undefined && !old.isNullObject;
  if (isReplaced) {
    // Excel deletes no sheet that is very hidden.
    old.visibility = 'Hidden';
    old.delete();
  }
  await context.sync();
  return isReplaced;
}

/** Gives a sheet the name of the one it replaced. Where Excel refuses, the sheet is found all the same. */
async function takeName(
  context: Excel.RequestContext,
  { sheet, name }: OpenedSheet,
  wanted: string,
): Promise<string> {
  try {
    sheet.name = wanted;
    await context.sync();
    return wanted;
  } catch {
    return name;
  }
}

function write(sheetId: string | undefined, source: ReportSource): Promise<WrittenReport> {
  const { description } = source;
  return runBatch(async (context) => {
    const opened =
      sheetId === undefined
        ? await openNew(context, description)
        : await openFormer(context, sheetId, description);
    let isReplaced: boolean;
    try {
      await fill(context, opened, source);
      isReplaced = await settle(context, opened, source);
    } catch (error) {
      const left = await opened.takeBack();
      const outcome = left === '' ? 'taken back' : left;
      const failure = new ExcelFailure('interrupted', `${toFailure(error).detail}; ${outcome}`);
      failure.cause = error;
      throw failure;
    }
    if (!description.visibility) await trySetUpPrinting(context, opened.sheet, description);
    const name = isReplaced ? await takeName(context, opened, description.name) : opened.name;
    return { sheetId: opened.sheet.id, name };
  });
}

/**
 * Writes a sheet of many rows, part by part. A former sheet is emptied and keeps its name; where it is gone, or there is none,
 * a new one is inserted behind the others and not shown.
 */
export async function writeReport(sheetId: string | undefined, source: ReportSource): Promise<WrittenReport> {
  if (sheetId === undefined) return write(undefined, source);
  try {
    return await write(sheetId, source);
  } catch (error) {
    if (officeCode(error) === 'ItemNotFound') return write(undefined, source);
    throw error;
  }
}
