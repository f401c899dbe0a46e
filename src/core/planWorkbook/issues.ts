import type { PlanIssue } from '../plan/parse';
import { cellText } from '../check/cellText';
import type { Draft, DraftTable } from './drafts';
import { planFinding } from './finding';
import type { PlanFact, PlanFinding } from './finding';
import type { ColumnSpec, SheetId } from './sheets';
import { sheetIds } from './sheets';
import type { PlanWorkbookStrings } from './strings';
import { headingOf } from './tables';

type Tables = ReadonlyMap<SheetId, DraftTable>;
type Path = readonly (string | number)[];

const begins = (long: Path, short: Path) => short.every((step, at) => long[at] === step);

/** The column a place in an entry belongs to: the one that holds it, else the first it holds. */
function columnAt(columns: readonly ColumnSpec[], path: Path): ColumnSpec | undefined {
  return (
    columns.find((column) => begins(path, column.path)) ?? columns.find((column) => begins(column.path, path))
  );
}

/** The sheet of an issue, its entry there, and the rest of the way. */
function placeOf({ path }: PlanIssue, tables: Tables): { list?: DraftTable; draft?: Draft; rest: Path } {
  const [head, index, ...rest] = path;
  const sheet = sheetIds.find((id) => id !== 'plan' && id === head);
  const list = tables.get(sheet ?? 'plan');
  const draft = list?.drafts[sheet ? Number(index) : 0];
  return { ...(list && { list }), ...(draft && { draft }), rest: sheet ? rest : path };
}

function factOf(issue: PlanIssue, column: ColumnSpec | undefined, heading: string, raw: string): PlanFact {
  switch (issue.problem) {
    case 'missing':
    case 'empty':
      return { code: 'cellBlank', heading };
    case 'outOfRange': {
      const { minimum, maximum } = issue;
      const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
      return { code: 'numberOutOfRange', raw, ...limits };
    }
    // Both are found before, with the ids; what is left of them here has no column of its own.
    case 'idTwice':
    case 'idUnknown':
    case 'unusable':
      return column?.codec.holdsIds ? { code: 'idUnusable', raw } : { code: 'cellUnreadable', heading, raw };
    default:
      return { code: issue.problem };
  }
}

/** What the schema refuses, at the cell it comes from. */
export function issueFinding(issue: PlanIssue, tables: Tables, strings: PlanWorkbookStrings): PlanFinding {
  const { list, draft, rest } = placeOf(issue, tables);
  if (!list) return planFinding({ code: 'cellUnreadable', heading: issue.path.join('.'), raw: '' });
  const { table } = list;
  if (!draft) return planFinding({ code: 'sheetEmpty' }, { sheet: table.sheet });
  const column = columnAt(table.columns, rest);
  const cell = (column && draft.at.addressOf(column)) ?? draft.at.address;
  const heading = column ? headingOf(column, table.id, strings) : rest.join('.');
  const raw = cellText(column && draft.at.cells.get(column));
  return planFinding(factOf(issue, column, heading, raw), { sheet: table.sheet, cell });
}
