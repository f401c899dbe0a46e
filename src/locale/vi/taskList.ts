import type { TaskListStrings } from '../taskListStrings';

export const taskList: TaskListStrings = {
  label: 'Nhiệm vụ',
  reported: (have, of) => `Đã có ${have}/${of} nhiệm vụ`,
  groups: {
    overdue: 'Quá hạn',
    attention: 'Cần xem lại',
    inProgress: 'Đang thực hiện',
    notStarted: 'Chưa thực hiện',
    done: 'Hoàn thành',
    cancelled: 'Không thực hiện',
  },
  statuses: {
    notStarted: 'Chưa thực hiện',
    inProgress: 'Đang thực hiện',
    done: 'Hoàn thành',
    cancelled: 'Không thực hiện',
    notReported: 'Chưa ghi trạng thái',
    unknown: 'Trạng thái chưa rõ',
  },
  progress: 'Tiến độ',
  deadline: 'Hạn',
  noDeadline: 'không ghi',
  rechecked: (tasks, overdue, attention) =>
    `Đã kiểm tra ${tasks} nhiệm vụ: ${overdue} quá hạn, ${attention} cần xem lại.`,
};
