import type { HostWorkbookSnapshot } from '../host/model';
import type { Obstacle } from './difference';

/** What was added to a workbook behind what was there: each list without what the file has. */
export type Additions = Pick<HostWorkbookSnapshot, 'sheets' | 'names' | 'customXml'>;

/** Whether two plain values are written differently. */
export const differs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

/** The items behind the first ones, where those are still the old ones; undefined where they are not. */
function behind<Item>(old: readonly Item[], now: readonly Item[], key: (item: Item) => unknown) {
  if (differs(old.map(key), now.slice(0, old.length).map(key))) return undefined;
  return now.slice(old.length);
}

/**
 * The sheets that came behind the others, with the names and custom XML parts that came with them; what else changed in
 * these lists is an obstacle. Undefined where no sheet came.
 */
export function additionsTo(
  before: HostWorkbookSnapshot,
  after: HostWorkbookSnapshot,
  obstacles: Set<Obstacle>,
): Additions | undefined {
  const sheets = behind(before.sheets, after.sheets, ({ id, name, visibility }) => [id, name, visibility]);
  const names = behind(before.names, after.names, nameParts);
  const customXml = behind(before.customXml, after.customXml, ({ xml }) => xml);
  if (!sheets) obstacles.add('sheets');
  const isNew = (id: string | undefined) =>
    id === undefined || (sheets ?? []).some((sheet) => sheet.id === id);
  const hasSheets = sheets !== undefined && sheets.length > 0;
  if (!names || (names.length > 0 && !(hasSheets && names.every(({ sheetId }) => isNew(sheetId))))) {
    obstacles.add('names');
  }
  if (!customXml || (customXml.length > 0 && !hasSheets)) obstacles.add('customXml');
  return hasSheets && names && customXml ? { sheets, names, customXml } : undefined;
}

/** What a name says, whatever the order of its properties. */
function nameParts({ name, sheetId, refersTo, comment, visible }: HostWorkbookSnapshot['names'][number]) {
  return [name, sheetId, refersTo, comment, visible];
}
