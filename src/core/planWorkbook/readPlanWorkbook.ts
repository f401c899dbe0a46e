import { parsePlan } from '../plan/parse';
import type { Plan } from '../plan/schema';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readDrafts, unusedCells } from './drafts';
import type { DraftTable } from './drafts';
import type { PlanFinding } from './finding';
import { issueFinding } from './issues';
import { checkDrafts } from './references';
import { listIds } from './sheets';
import type { SheetId } from './sheets';
import type { PlanWorkbookStrings } from './strings';
import { findTables } from './tables';

/** A plan read from a workbook, or what keeps it from being one: with any error there is no plan. */
export interface PlanImport {
  readonly plan?: Plan;
  readonly findings: readonly PlanFinding[];
}

const isError = ({ severity }: PlanFinding) => severity === 'error';

/** The findings of the schema at cells of which nothing has been said yet. */
function furtherFindings(found: readonly PlanFinding[], further: readonly PlanFinding[]): PlanFinding[] {
  const said = new Set(found.filter(isError).map(({ sheet, cell }) => `${sheet ?? ''}!${cell ?? ''}`));
  return further.filter(({ sheet, cell }) => {
    const key = `${sheet ?? ''}!${cell ?? ''}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

/**
 * Reads an edited plan workbook. Sheets and columns are known by their names in any order; other sheets are left
 * aside. Every problem is told with its sheet and cell; with any error nothing is imported.
 */
export function readPlanWorkbook(workbook: WorkbookSnapshot, strings: PlanWorkbookStrings): PlanImport {
  const { tables: found, findings } = findTables(workbook, strings);
  const tables = new Map<SheetId, DraftTable>();
  const all: PlanFinding[] = [...findings];
  for (const [id, table] of found) {
    const read = readDrafts(table, strings, workbook.date1904);
    tables.set(id, read.table);
    all.push(...read.findings);
  }
  all.push(...checkDrafts(tables, strings));
  // Without a sheet or a column, its values would all be missing once more.
  if (findings.some(isError)) return { findings: all };
  const entriesOf = (id: SheetId) => tables.get(id)?.drafts.map(({ entry }) => entry) ?? [];
  const outcome = parsePlan({
    ...entriesOf('plan')[0],
    ...Object.fromEntries(listIds.map((id) => [id, entriesOf(id)])),
  });
  if (!outcome.ok) {
    const issues = outcome.issues.map((issue) => issueFinding(issue, tables, strings));
    return { findings: [...all, ...furtherFindings(all, issues)] };
  }
  const { plan } = outcome;
  for (const [id, list] of tables) all.push(...unusedCells(list, id === 'plan' ? [plan] : plan[id], strings));
  return all.some(isError) ? { findings: all } : { plan, findings: all };
}
