import type { SheetDescription } from '../appendix/description';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ReportId } from './strings';

/** What a sheet is in a merged workbook. */
export type MergeSheetRole = 'appendix' | ReportId | 'memory';

/** Every role, in the order of the sheets. */
export const mergeSheetRoles = [
  'appendix',
  'matrix',
  'coverage',
  'conflicts',
  'units',
  'provenance',
  'files',
  'findings',
  'memory',
] as const satisfies readonly MergeSheetRole[];

const PREFIX = 'PL_Gop_';
const roles: ReadonlyMap<string, MergeSheetRole> = new Map(
  mergeSheetRoles.map((role) => [`${PREFIX}${role}`.toLowerCase(), role]),
);

/**
 * The sheet with a name of its own that says what it is in a merge: the sheet may be renamed and moved, and a sheet of
 * somebody else's that happens to be called the same is not taken for it.
 */
export function withRole(sheet: SheetDescription, role: MergeSheetRole): SheetDescription {
  const range = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
  return { ...sheet, names: [...sheet.names, { name: `${PREFIX}${role}`, range }] };
}

/** What a name of a sheet says about it; undefined for any other name. */
export const roleOfName = (name: string): MergeSheetRole | undefined => roles.get(name.toLowerCase());

/** Whether a role is that of a report, which holds nothing to check and may be very long. */
export const isReport = (role: MergeSheetRole | undefined): boolean =>
  role !== undefined && role !== 'appendix';

/** The sheets of a merge in a workbook, by role. Of a sheet and its copy it is the first. */
export function mergeSheetsOf({
  definedNames,
}: Pick<WorkbookSnapshot, 'definedNames'>): ReadonlyMap<MergeSheetRole, string> {
  const sheets = new Map<MergeSheetRole, string>();
  for (const { name, sheet } of definedNames) {
    const role = roleOfName(name);
    if (role !== undefined && sheet !== undefined && !sheets.has(role)) sheets.set(role, sheet);
  }
  return sheets;
}

/** Names of all sheets that are part of a merge, copies of them too. */
export function sheetsWithRole({
  definedNames,
}: Pick<WorkbookSnapshot, 'definedNames'>): ReadonlySet<string> {
  return new Set(
    definedNames.flatMap(({ name, sheet }) =>
      sheet !== undefined && roleOfName(name) !== undefined ? [sheet] : [],
    ),
  );
}

/** Names of the sheets that are reports of a merge, copies of them too. */
export function reportSheetsOf({
  definedNames,
}: Pick<WorkbookSnapshot, 'definedNames'>): ReadonlySet<string> {
  return new Set(
    definedNames.flatMap(({ name, sheet }) =>
      sheet !== undefined && isReport(roleOfName(name)) ? [sheet] : [],
    ),
  );
}
