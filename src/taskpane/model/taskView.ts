import { isBlankFinding } from '../../core/check/missing';
import type { Finding, Severity } from '../../core/check/finding';
import type { Plan, ReportingUnit, Task } from '../../core/plan/schema';
import type { TaskResult } from '../../core/taskAppendix/result';
import type { CellMark } from '../../excel/port';
import type { CheckedSheet } from './checkedWorkbook';
import { groupBy } from './groupBy';
import { graver, rowOfAddress } from './rows';

/** What stands together in the list, in the order in which a clerk would go through it. */
export const TASK_GROUPS = ['overdue', 'attention', 'inProgress', 'notStarted', 'done', 'cancelled'] as const;

export type TaskGroup = (typeof TASK_GROUPS)[number];

/** One task as the list shows it. */
export interface TaskRow {
  readonly key: string;
  readonly task: Task;
  readonly result: TaskResult;
  readonly findings: readonly Finding[];
  /** The gravest of what needs a look besides being overdue. */
  readonly attention?: Severity;
  readonly group: TaskGroup;
}

/** A task appendix as the pane shows it. */
export interface TaskView {
  readonly sheetId: string;
  readonly sheet: string;
  readonly plan: Plan;
  readonly unit?: ReportingUnit;
  readonly year?: number;
  readonly rows: readonly TaskRow[];
  readonly sheetFindings: readonly Finding[];
  /** Rows whose status is known, of the rows that should be there. */
  readonly reported: { readonly have: number; readonly of: number };
}

function groupOf({ isOverdue, status }: TaskResult, attention: Severity | undefined): TaskGroup {
  if (isOverdue === true) return 'overdue';
  if (attention !== undefined || status === 'unknown') return 'attention';
  return status === 'notReported' ? 'notStarted' : status;
}

/** A blank is a gap in the data and no mistake, and being overdue has a heading of its own. */
const isOrdinary = (finding: Finding) => isBlankFinding(finding) || finding.fact.code === 'taskOverdue';

function attentionOf(findings: readonly Finding[]): Severity | undefined {
  let worst: Severity | undefined;
  for (const finding of findings) {
    const { severity, accepted } = finding;
    if (severity !== 'note' && !isOrdinary(finding) && !accepted) worst = graver(worst, severity);
  }
  return worst;
}

/** The view of a sheet that holds a task appendix; undefined for any other sheet. */
export function taskView({ sheetId, sheet, tasks, findings }: CheckedSheet): TaskView | undefined {
  if (!tasks) return undefined;
  const { plan, year } = tasks;
  const unit = plan.units.find(({ id }) => id === tasks.unit);
  const byId = new Map(plan.tasks.map((task) => [task.id, task]));
  const byTask = groupBy(findings, ({ task }) => task ?? '');
  const placed = new Set<Finding>();
  const rows = tasks.results.flatMap((result): TaskRow[] => {
    const task = byId.get(result.task);
    if (!task) return [];
    const own = (byTask.get(task.id) ?? []).filter(
      ({ cell }) => cell !== undefined && rowOfAddress(cell) === rowOfAddress(result.cell),
    );
    own.forEach((finding) => placed.add(finding));
    const attention = attentionOf(own);
    return [
      {
        key: `${task.id} ${result.cell}`,
        task,
        result,
        findings: own,
        ...(attention && { attention }),
        group: groupOf(result, attention),
      },
    ];
  });
  const others = findings.filter((finding) => !placed.has(finding));
  const missing = others.filter(({ fact }) => fact.code === 'taskMissing').length;
  return {
    sheetId,
    sheet: sheet.name,
    plan,
    ...(unit && { unit }),
    ...(year !== undefined && { year }),
    rows,
    sheetFindings: others,
    reported: {
      have: rows.filter(({ result }) => result.status !== 'notReported').length,
      of: rows.length + missing,
    },
  };
}

/** The cells of a task appendix worth pointing out: every finding with a cell, by its gravity. */
export function taskMarks({ sheetId, rows, sheetFindings }: TaskView): readonly CellMark[] {
  const tones = new Map<string, Severity>();
  for (const { cell, severity } of [...sheetFindings, ...rows.flatMap(({ findings }) => findings)]) {
    if (cell !== undefined) tones.set(cell, graver(tones.get(cell), severity));
  }
  return Array.from(tones, ([address, tone]) => ({ sheetId, address, tone }));
}
