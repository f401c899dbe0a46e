import { cellAddress } from '../workbook/address';
import type { SheetBuilder } from '../appendix/builder';
import type { AppendixStrings } from '../appendix/strings';
import type { RowCell } from '../appendix/tableRow';
import { putTableRow } from '../appendix/tableRow';
import type { Task } from '../plan/schema';
import { taskCode } from './columns';
import { serialOfDay } from '../calendar/serial';
import { deadlineOf } from './deadline';
import { deadlineValidation, progressValidation } from './formulas';
import type { TaskColumnId } from './strings';
import type { TaskValues } from './values';

/** One task's row and what it needs to know. */
export interface TaskRowContent {
  readonly task: Task;
  /** Its number in the whole plan, from 1. */
  readonly number: number;
  readonly strings: AppendixStrings;
  readonly values: TaskValues;
}

/** Between the agencies of one cell. */
const LIST = '; ';

function cellsOf({ task, number, strings, values }: TaskRowContent): Record<TaskColumnId, RowCell> {
  const { status, progress, difficulty, note } = values;
  const deadline = values.deadline ?? (task.timing === null ? undefined : deadlineOf(task.timing));
  const inputText = (value: string | undefined): RowCell => ({
    style: 'inputText',
    ...(value !== undefined && { value }),
  });
  return {
    ordinal: { style: 'ordinal', value: number },
    label: { style: 'text', value: task.title },
    lead: { style: 'text', value: task.leadAgencies.join(LIST) },
    coordinating: { style: 'text', value: task.coordinatingAgencies.join(LIST) },
    timing: { style: 'centred', value: task.timing ?? '' },
    deadline: { style: 'inputDate', ...(deadline !== undefined && { value: serialOfDay(deadline) }) },
    progress: { style: 'inputPercent', ...(progress !== undefined && { value: progress / 100 }) },
    status: { style: 'inputChoice', ...(status && { value: strings.tasks.statuses[status][0] }) },
    difficulty: inputText(difficulty),
    note: inputText(note),
    code: { style: 'code', value: taskCode(task.id) },
  };
}

function addValidations(sheet: SheetBuilder<TaskColumnId>, strings: AppendixStrings): void {
  const { prompts, alerts, statuses } = strings.tasks;
  const column = (id: TaskColumnId) => sheet.columnOf(id) ?? 0;
  const range = (id: TaskColumnId) => sheet.span(column(id), column(id));
  const address = (id: TaskColumnId) => cellAddress(sheet.row, column(id));
  sheet.validations.push(
    {
      range: range('deadline'),
      rule: { kind: 'formula', formula: deadlineValidation(address('deadline'), strings) },
      prompt: prompts.deadline,
      alert: alerts.deadline,
    },
    {
      range: range('progress'),
      rule: { kind: 'formula', formula: progressValidation(address('progress'), strings) },
      prompt: prompts.progress,
      alert: alerts.progress,
    },
    {
      range: range('status'),
      rule: { kind: 'list', items: Object.values(statuses).map(([word]) => word) },
      prompt: prompts.status,
      alert: alerts.status,
    },
  );
}

/** Lays out one task's row and goes to the next. */
export function layOutTask(sheet: SheetBuilder<TaskColumnId>, content: TaskRowContent): void {
  addValidations(sheet, content.strings);
  putTableRow(sheet, cellsOf(content));
}
