import { IDENTITY_NAMESPACE } from '../../core/appendix/identity';
import { runBatch } from '../batch';
import type { ReadOutcome } from '../port';
import { definedNames, loadSheet } from './loadSheet';
import type { LoadedSheet, SheetRead } from './loadSheet';

/** Sheets read in one round trip: an answer above 5 MB is refused by Excel on the web. */
const SHEETS_AT_ONCE = 24;

const groupsOf = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

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
 * Reads the workbook: what there is in one round trip, the cells in a second. Only a workbook of more than
 * 24 sheets takes more, one for every further 24.
 */
export function readWorkbook(): Promise<ReadOutcome> {
  return runBatch(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load('items/id');
    names.load('items/name,items/formula');
    const parts = customXmlParts.getByNamespace(IDENTITY_NAMESPACE).load('items/id');
    await context.sync();

    const texts = parts.items.map((part) => part.getXml());
    const sheets: LoadedSheet[] = [];
    for (const group of groupsOf(worksheets.items, SHEETS_AT_ONCE)) {
      sheets.push(...group.map(loadSheet));
      await context.sync();
    }
    return outcomeOf({
      sheets: sheets.map(({ take }) => take()),
      workbookNames: definedNames(names.items),
      customXml: texts.map(({ value }) => value),
    });
  });
}
