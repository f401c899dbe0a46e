import { IDENTITY_NAMESPACE } from '../../core/appendix/identity';
import { runBatch } from '../batch';
import type { ReadOutcome } from '../port';
import { definedNames, loadSheet, loadSize } from './loadSheet';
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

/**
 * Reads the workbook: what there is in one round trip, how large it is in a second, the cells in a third. Only a
 * workbook of more than 40,000 cells takes more.
 */
export function readWorkbook(): Promise<ReadOutcome> {
  return runBatch(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load('items/id');
    names.load('items/name,items/formula');
    const parts = customXmlParts.getByNamespace(IDENTITY_NAMESPACE).load('items/id');
    await context.sync();

    const texts = parts.items.map((part) => part.getXml());
    const sized = worksheets.items.map((sheet) => ({ sheet, size: loadSize(sheet) }));
    await context.sync();

    const sheets: LoadedSheet[] = [];
    for (const group of groupsOf(sized, ({ size }) => size())) {
      sheets.push(...group.map(({ sheet }) => loadSheet(sheet)));
      await context.sync();
    }
    return outcomeOf({
      sheets: sheets.map(({ take }) => take()),
      workbookNames: definedNames(names.items),
      customXml: texts.map(({ value }) => value),
    });
  });
}
