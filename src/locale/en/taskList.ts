import type { TaskListStrings } from '../taskListStrings';

export const taskList: TaskListStrings = {
  label: 'Tasks',
  reported: (have, of) => `${have} of ${of} tasks reported`,
  groups: {
    overdue: 'Overdue',
    attention: 'Needs a look',
    inProgress: 'In progress',
    notStarted: 'Not started',
    done: 'Done',
    cancelled: 'Cancelled',
  },
  statuses: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    done: 'Done',
    cancelled: 'Cancelled',
    notReported: 'No status yet',
    unknown: 'Status not clear',
  },
  progress: 'Progress',
  deadline: 'Due',
  noDeadline: 'none',
  rechecked: (tasks, overdue, attention) =>
    `Checked ${tasks} tasks: ${overdue} overdue, ${attention} to look at.`,
};
