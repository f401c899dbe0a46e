import { compareDecimals } from '../decimal/decimal';
import type { Draft, DraftTable } from './drafts';
import { planFinding } from './finding';
import type { PlanFinding } from './finding';
import { valueAt } from './paths';
import type { ColumnSpec, ListId, SheetId } from './sheets';
import type { PlanWorkbookStrings } from './strings';

type Tables = ReadonlyMap<SheetId, DraftTable>;

const idColumn = ({ table }: DraftTable) => table.columns.find(({ id }) => id === 'id');

const placeOf = ({ table }: DraftTable, { at }: Draft, column: ColumnSpec) => ({
  sheet: table.sheet,
  cell: at.addressOf(column) ?? at.address,
});

/** Two entries of one list with one id. */
function repeatedIds(list: DraftTable): PlanFinding[] {
  const column = list.table.id === 'plan' ? undefined : idColumn(list);
  if (!column) return [];
  const first = new Map<string, string>();
  return list.drafts.flatMap((draft) => {
    const id = valueAt(draft.entry, column.path);
    if (typeof id !== 'string') return [];
    const place = placeOf(list, draft, column);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place.cell);
    return earlier === undefined ? [] : [planFinding({ code: 'idTwice', id, first: earlier }, place)];
  });
}

/** The ids of the list a column refers to; undefined where the list cannot be read. */
function idsOf(tables: Tables, list: ListId): ReadonlySet<unknown> | undefined {
  const owner = tables.get(list);
  const column = owner && idColumn(owner);
  return column && new Set(owner.drafts.map(({ entry }) => valueAt(entry, column.path)));
}

function unknownIds(tables: Tables, list: DraftTable, strings: PlanWorkbookStrings): PlanFinding[] {
  return list.table.columns.flatMap((column) => {
    const known = column.refersTo && idsOf(tables, column.refersTo);
    if (!column.refersTo || !known) return [];
    const sheetName = strings.sheets[column.refersTo];
    return list.drafts.flatMap((draft) => {
      const named: readonly unknown[] = [valueAt(draft.entry, column.path) ?? []].flat();
      const ids = named.filter((id): id is string => typeof id === 'string' && !known.has(id));
      if (ids.length === 0) return [];
      return [planFinding({ code: 'idUnknown', ids, sheetName }, placeOf(list, draft, column))];
    });
  });
}

/** A target that no result may reach: a comma lost on the way ("245" for "2,45"), or bounds that are wrong. */
function targetsOutOfBounds(list: DraftTable): PlanFinding[] {
  if (list.table.id !== 'indicators' && list.table.id !== 'vision') return [];
  return list.table.columns
    .filter(({ id }) => id === 'value' || id === 'upper')
    .flatMap((column) =>
      list.drafts.flatMap((draft) => {
        const value = valueAt(draft.entry, column.path) as string | undefined;
        const lower = valueAt(draft.entry, ['bounds', 'lower']) as string | undefined;
        const upper = valueAt(draft.entry, ['bounds', 'upper']) as string | undefined;
        if (value === undefined) return [];
        const below = lower !== undefined && compareDecimals(value, lower) < 0;
        const above = upper !== undefined && compareDecimals(value, upper) > 0;
        if (!below && !above) return [];
        const limits = { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
        return [planFinding({ code: 'targetOutOfBounds', value, ...limits }, placeOf(list, draft, column))];
      }),
    );
}

/** What can be held against other cells before the schema is asked, so that one import tells all of it. */
export function checkDrafts(tables: Tables, strings: PlanWorkbookStrings): PlanFinding[] {
  return Array.from(tables.values()).flatMap((list) => [
    ...repeatedIds(list),
    ...unknownIds(tables, list, strings),
    ...targetsOutOfBounds(list),
  ]);
}
