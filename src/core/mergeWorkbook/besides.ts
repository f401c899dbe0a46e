import { identityFromXml } from '../appendix/identity';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { memoryMark } from './memory';
import { mergeSheetsOf, sheetsWithRole } from './roles';

/**
 * What a merged workbook holds besides its merge: a unit's late appendix is often moved into it. The merge's own sheets are told by
 * their names, copies of them too; the consolidated appendix leaves no identity behind for another sheet to be taken for it.
 */
export function besidesMerge(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const own = sheetsWithRole(workbook);
  return {
    ...workbook,
    sheets: workbook.sheets.filter((sheet) => !own.has(sheet.name) && memoryMark(sheet) === undefined),
    customXml: workbook.customXml.filter((xml) => {
      const identity = identityFromXml(xml);
      return identity === undefined || identity.unit !== undefined;
    }),
  };
}

/** Whether a sheet without a unit may be the consolidated appendix: some programs drop the names by which it is told. */
export const mayBeConsolidated = (workbook: Pick<WorkbookSnapshot, 'definedNames'>): boolean =>
  !mergeSheetsOf(workbook).has('appendix');
