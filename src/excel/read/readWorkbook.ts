import { IDENTITY_NAMESPACE } from '../../core/appendix/identity';
import { MEMORY_SHEET } from '../../core/mergeWorkbook/memory';
import { PLAN_NAMESPACE } from '../../core/plan/embedded';
import { runBatch } from '../batch';
import { officeCode } from '../failures';
import type { ReadOutcome } from '../port';
import { definedNames, loadIsReport, loadSheet, loadSize } from './loadSheet';
import type { LoadedSheet, SheetRead } from './loadSheet';

/**
 * Cells read in one round trip: an answer above 5 MB is refused by Excel on the web, and a cell takes some 40 bytes,
 * more where it holds a sentence.
 */
const CELLS_AT_ONCE = 40_000;

/** Neighbours together as long as they fit; what is too large for that comes alone. */
function groupsOf<T>(items: readonly T[], sizeOf: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const group = groups.at(-1);
    if (group && size <= room) group.push(item);
    else {
      groups.push([item]);
      room = CELLS_AT_ONCE;
    }
    room -= size;
  }
  return groups;
}

/** What the workbook itself holds, and the sheets as they were read. */
interface Parts {
  readonly sheets: readonly SheetRead[];
  readonly workbookNames: ReadOutcome['workbook']['definedNames'];
  readonly customXml: readonly string[];
}

/** What of the workbook's custom XML is ours: what a sheet is, and the plans it brings along. */
const NAMESPACES = [IDENTITY_NAMESPACE, PLAN_NAMESPACE] as const;

/** Puts together what was read. */
export function outcomeOf({ sheets, workbookNames, customXml }: Parts): ReadOutcome {
  const cut = sheets.filter(({ isCut }) => isCut).map(({ sheet }) => sheet.name);
  return {
    workbook: {
      sheets: sheets.map(({ sheet }) => sheet),
      definedNames: [...workbookNames, ...sheets.flatMap(({ names }) => names)],
      customXml,
      // Office.js does not say which date system a workbook has; 1904 is that of old Macs.
      date1904: false,
    },
    sheetIds: new Map(sheets.map(({ id, sheet }) => [sheet.name, id])),
    ...(cut.length > 0 && { cutSheets: new Set(cut) }),
  };
}

/** More sheets than a person keeps an appendix among; their sizes are asked for before their cells. */
const SHEETS_AT_ONCE = 24;

const isTooLarge = (error: unknown) => officeCode(error) === 'ResponsePayloadSizeLimitExceeded';

/** All sheets in one round trip; undefined where Excel finds the answer too large to send. */
async function readAtOnce(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly LoadedSheet[] | undefined> {
  const loaded = worksheets.map((sheet) => loadSheet(sheet));
  try {
    await context.sync();
    return loaded;
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
}

/** How large the sheets are and which of them are reports in one round trip, then as many together as fit into an answer. */
async function readBySize(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly LoadedSheet[]> {
  const sized = worksheets.map((sheet) => ({
    sheet,
    cells: loadSize(sheet),
    isReport: loadIsReport(sheet),
  }));
  await context.sync();
  const loaded: LoadedSheet[] = [];
  for (const group of groupsOf(sized, ({ cells, isReport }) => (isReport() ? 0 : cells()))) {
    loaded.push(...group.map(({ sheet, isReport }) => loadSheet(sheet, isReport())));
    await context.sync();
  }
  return loaded;
}

/**
 * Reads the workbook: what there is in one round trip, the cells in a second. A workbook of more than 24 sheets, one that
 * holds a merge, or one whose answer Excel on the web refuses as too large, takes more.
 */
export function readWorkbook(): Promise<ReadOutcome> {
  return runBatch(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load('items/id');
    names.load('items/name,items/formula');
    // The sheet of that name shows that there are reports of a merge, which may be long.
    const memory = worksheets.getItemOrNullObject(MEMORY_SHEET).load('id');
    const parts = NAMESPACES.map((namespace) => customXmlParts.getByNamespace(namespace).load('items/id'));
    await context.sync();

    // They are small and ride on the next round trip, whichever that is; asked for again where it failed.
    const ask = () => parts.flatMap(({ items }) => items.map((part) => part.getXml()));
    let texts = ask();
    const { items } = worksheets;
    const isSmall = items.length <= SHEETS_AT_ONCE && memory.isNullObject;
    let sheets = isSmall ? await readAtOnce(context, items) : undefined;
    if (!sheets) {
      texts = ask();
      sheets = await readBySize(context, items);
    }
    return outcomeOf({
      sheets: sheets.map(({ take }) => take()),
      workbookNames: definedNames(names.items),
      customXml: texts.map(({ value }) => value),
    });
  });
}
