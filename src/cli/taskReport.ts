import type { Plan } from '../core/plan/schema';
import type { TaskAppendixCheck, TaskResult } from '../core/taskAppendix/result';
import type { Locale } from '../locale';
import { cut, renderTable } from './table';

const TITLE_WIDTH = 60;

const titleOf = (plan: Plan, task: string): string => plan.tasks.find(({ id }) => id === task)?.title ?? '';

const isReported = ({ status, progressState }: TaskResult) =>
  status !== 'notReported' || progressState !== 'notReported';

function deadlineText({ deadline, rawDeadline, isOverdue }: TaskResult, locale: Locale): string {
  const day = deadline === undefined ? cut(rawDeadline, TITLE_WIDTH / 3) : locale.day(deadline);
  return isOverdue ? `${day} (${locale.cli.check.tasks.overdue})` : day;
}

/** What was reported of each task, and every task that is overdue, as a table. */
export function tasksTable({ plan, results }: TaskAppendixCheck, locale: Locale): string {
  const { columns } = locale.cli.check.tasks;
  const shown = results.filter((result) => isReported(result) || result.isOverdue === true);
  if (shown.length === 0) return '';
  return renderTable(
    [columns.cell, columns.task, columns.deadline, columns.progress, columns.status],
    shown.map((result) => [
      result.cell,
      cut(titleOf(plan, result.task), TITLE_WIDTH),
      deadlineText(result, locale),
      result.progress === undefined ? result.rawProgress : `${locale.number(result.progress)}%`,
      result.status === 'unknown' ? result.rawStatus : locale.taskStatuses[result.status],
    ]),
    ['left', 'left', 'left', 'right', 'left'],
  );
}

/** How many tasks have each status, and how many are overdue. */
export function taskSummary({ results }: TaskAppendixCheck, locale: Locale): string {
  const { tasks, summary } = locale.cli.check;
  const have = results.filter(({ status }) => status !== 'notReported').length;
  const statuses = (['done', 'inProgress', 'notStarted', 'cancelled', 'unknown'] as const).flatMap(
    (status) => {
      const count = results.filter((result) => result.status === status).length;
      return count > 0 ? [`${locale.taskStatuses[status]} ${count}`] : [];
    },
  );
  const overdue = results.filter(({ isOverdue }) => isOverdue).length;
  return summary([
    tasks.reported(have, results.length),
    ...statuses,
    ...(overdue > 0 ? [tasks.overdueCount(overdue)] : []),
  ]);
}

/** The tasks whose status is still blank. */
export function missingTasks({ plan, results }: TaskAppendixCheck, locale: Locale): string {
  const missing = results.filter(({ status }) => status === 'notReported');
  if (missing.length === 0) return '';
  const lines = missing.map(
    ({ cell, task }) => `    ${cell}  ${cut(titleOf(plan, task), TITLE_WIDTH * 1.5)}\n`,
  );
  return `\n  ${locale.cli.check.tasks.missing(missing.length, results.length)}\n${lines.join('')}`;
}
