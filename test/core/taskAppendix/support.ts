import { checkWorkbook } from '../../../src/core/check/checkWorkbook';
import type { SheetDescription } from '../../../src/core/appendix/description';
import { planSchema } from '../../../src/core/plan/schema';
import type { Plan, Task } from '../../../src/core/plan/schema';
import type { TaskAppendixRequest } from '../../../src/core/taskAppendix/describe';
import { describeTaskAppendix } from '../../../src/core/taskAppendix/describe';
import type { TaskValues } from '../../../src/core/taskAppendix/values';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../src/locale';
import { binhDinh } from '../../support/appendix';

export const TODAY = '2026-12-01';
export const SHEET = 'Nhiệm vụ 2026';

/** Sections, the second of which reads like its own task, as in a plan whose section is one task. */
const FIRST = 'Nâng cao nhận thức';
const SECOND = 'Thực hiện tốt chính sách người có công';
const THIRD = 'Phát triển nhà ở xã hội';

const task = (id: string, section: string, rest: Partial<Task>): Task => ({
  id,
  code: `III.${id}`,
  section,
  title: `Nhiệm vụ ${id}`,
  text: `Nhiệm vụ ${id}, viết đầy đủ như trong kế hoạch.`,
  leadAgencies: ['Sở Y tế'],
  coordinatingAgencies: ['Các sở, ban, ngành', 'UBND các huyện'],
  timing: null,
  ...rest,
});

const tasks: readonly Task[] = [
  task('1-a', FIRST, { timing: 'Thường xuyên', leads: ['so-y-te'] }),
  task('1-b', FIRST, { timing: 'Trước 30/11/2026', leads: ['so-y-te', 'so-noi-vu'] }),
  task('2', SECOND, { title: SECOND, text: SECOND, leadKinds: ['commune'] }),
  task('3-a', THIRD, { timing: 'Quý IV/2026' }),
  // The same id as an indicator of the plan has.
  task('bac-si', THIRD, { timing: 'Năm 2024 và các năm tiếp theo', leadAgencies: [] }),
];

/** Bình Định's units and indicators with tasks of every kind. */
export const taskPlan: Plan = planSchema.parse({
  ...binhDinh,
  id: 'thu-nhiem-vu',
  tasks,
  crosswalk: [],
  units: [
    ...binhDinh.units.filter(({ id }) => id !== 'so-noi-vu'),
    { id: 'so-noi-vu', name: 'Sở Nội vụ', kind: 'department' },
  ],
});

/** A task appendix of the plan above for 2026, unless something else is asked for. */
export const taskSheet = (request: Partial<TaskAppendixRequest> = {}): SheetDescription =>
  describeTaskAppendix({ plan: taskPlan, year: 2026, ...request }, vietnameseAppendix);

/** A different entry for every task, all of them sound on the day of the tests. */
export const values: ReadonlyMap<string, TaskValues> = new Map([
  ['1-a', { status: 'inProgress', progress: 45, note: 'GC 1-a' }],
  ['1-b', { status: 'done', progress: 100, note: 'GC 1-b' }],
  ['2', { status: 'notStarted', progress: 0, difficulty: 'Chờ hướng dẫn' }],
  ['3-a', { status: 'inProgress', progress: 12.5, deadline: '2026-12-15' }],
  ['bac-si', { status: 'cancelled', difficulty: 'Đã có đề án khác' }],
]);

/** Checks a workbook against the plan above and Bình Định's own. */
export const check = (workbook: WorkbookSnapshot, options: { today?: string } = { today: TODAY }) =>
  checkWorkbook(workbook, [binhDinh, taskPlan], vietnameseAppendix, options);
