import type { ColumnSpec } from '../appendix/columns';
import type { TaskColumnId } from './strings';

/** The columns of a task appendix, left to right; what the plan says stands left of what the office fills in. */
export const taskColumns: readonly ColumnSpec<TaskColumnId>[] = [
  { id: 'ordinal', width: 6, style: 'ordinal' },
  { id: 'label', width: 46, style: 'text', definedName: 'PL_NhiemVu' },
  { id: 'lead', width: 22, style: 'text' },
  { id: 'coordinating', width: 24, style: 'text' },
  { id: 'timing', width: 14, style: 'centred' },
  { id: 'deadline', width: 12, style: 'inputDate', definedName: 'PL_HanHoanThanh' },
  { id: 'progress', width: 9, style: 'inputPercent', definedName: 'PL_TienDo' },
  { id: 'status', width: 15, style: 'inputChoice', definedName: 'PL_TrangThai' },
  { id: 'difficulty', width: 32, style: 'inputText', definedName: 'PL_KhoKhan' },
  { id: 'note', width: 14, style: 'inputText', definedName: 'PL_GhiChuNhiemVu' },
  { id: 'code', width: 12, style: 'code', hidden: true, definedName: 'PL_MaNhiemVu' },
];

/** Every column that has a defined name. */
export const namedTaskColumns: ReadonlyMap<string, TaskColumnId> = new Map(
  taskColumns.flatMap(({ id, definedName }) =>
    definedName === undefined ? [] : [[definedName, id] as const],
  ),
);

const MARK = 'task:';

/** What the hidden column holds for a task. The mark keeps it apart from an indicator that has the same id. */
export const taskCode = (id: string): string => `${MARK}${id}`;
