import type { AppendixStrings } from '../core/appendix/strings';
import { checkWorkbook } from '../core/check/checkWorkbook';
import type { WorkbookCheck } from '../core/check/checkWorkbook';
import type { Finding, Severity } from '../core/check/finding';
import type { Plan } from '../core/plan/schema';
import { ExcelFailure } from '../excel/port';
import type { CellMark, ExcelFailureReason, ExcelPort, ReadOutcome } from '../excel/port';

/** What a check from the ribbon came to. */
export type Outcome =
  /** Nothing in the workbook is an appendix; nothing was touched. */
  | { readonly kind: 'noAppendix' }
  /** No cell to look at; earlier marks are gone. */
  | { readonly kind: 'clean' }
  /** `isMarked` is false on a protected sheet, where the first cell is selected all the same. */
  | { readonly kind: 'found'; readonly cells: number; readonly isMarked: boolean }
  | { readonly kind: 'failed'; readonly reason: ExcelFailureReason };

type CheckingPort = Pick<ExcelPort, 'readWorkbook' | 'markCells' | 'selectCell'>;

/** What the check needs to know besides the workbook. */
export interface Knowledge {
  readonly plans: readonly Plan[];
  readonly strings: AppendixStrings;
}

/** From the gravest; a cell with several findings takes the tone of the gravest. */
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function markOf({ sheet, cell, severity }: Finding, { sheetIds }: ReadOutcome): CellMark | undefined {
  const sheetId = sheet === undefined ? undefined : sheetIds.get(sheet);
  return sheetId === undefined || cell === undefined ? undefined : { sheetId, address: cell, tone: severity };
}

/** One mark a cell, the gravest first and otherwise in the order of the findings. */
function marksOf(findings: readonly Finding[], read: ReadOutcome): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const finding of findings) {
    const mark = markOf(finding, read);
    if (mark === undefined) continue;
    const place = `${mark.sheetId}!${mark.address}`;
    const earlier = marks.get(place);
    if (earlier === undefined || GRAVITY[mark.tone] < GRAVITY[earlier.tone]) marks.set(place, mark);
  }
  return [...marks.values()].sort((left, right) => GRAVITY[left.tone] - GRAVITY[right.tone]);
}

/** Marks the cells; false where a sheet is protected, which is no reason not to point at the first. */
async function tryMark(port: CheckingPort, marks: readonly CellMark[]): Promise<boolean> {
  try {
    await port.markCells(marks);
    return true;
  } catch (error) {
    if (error instanceof ExcelFailure && error.reason === 'protected') return false;
    throw error;
  }
}

async function showClean(port: CheckingPort, check: WorkbookCheck, read: ReadOutcome): Promise<Outcome> {
  await tryMark(port, []);
  // Without a pane, bringing the appendix into view is the only sign that something has happened.
  const sheetId = read.sheetIds.get(check.appendices[0]?.sheet ?? '');
  if (sheetId !== undefined) await port.selectCell(sheetId, 'A1');
  return { kind: 'clean' };
}

async function checkAndShow(port: CheckingPort, { plans, strings }: Knowledge): Promise<Outcome> {
  const read = await port.readWorkbook();
  const check = checkWorkbook(read.workbook, plans, strings);
  if (check.appendices.length === 0 && check.findings.length === 0) return { kind: 'noAppendix' };
  const marks = marksOf(check.findings, read);
  const [first] = marks;
  if (first === undefined) return showClean(port, check, read);
  const isMarked = await tryMark(port, marks);
  await port.selectCell(first.sheetId, first.address);
  return { kind: 'found', cells: marks.length, isMarked };
}

/**
 * Checks every appendix of the workbook, marks the cells to look at and selects the first of the gravest.
 * What Excel refuses is an outcome; a programming mistake is thrown.
 */
export async function runCheck(port: CheckingPort, knowledge: Knowledge): Promise<Outcome> {
  try {
    return await checkAndShow(port, knowledge);
  } catch (error) {
    if (error instanceof ExcelFailure) return { kind: 'failed', reason: error.reason };
    throw error;
  }
}
