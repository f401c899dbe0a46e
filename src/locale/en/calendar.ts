import type { CalendarStrings } from '../types';
import { day, dayAndMonth } from './dates';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const calendar: CalendarStrings = {
  due: ({ due, inclusive, recurrence, year }) => {
    const lead = inclusive ? 'by' : 'before';
    return recurrence === 'yearly'
      ? `${lead} ${dayAndMonth(due)} every year`
      : `${lead} ${dayAndMonth(due)} ${year ?? ''}`;
  },
  lastDay: (iso) => `${day(iso)} at the latest`,
  daysLeft: (count) => {
    if (count === 0) return 'today is the last day';
    return count < 0 ? `${days(-count)} late` : `${days(count)} left`;
  },
  states: { late: 'Late', today: 'Due today', soon: 'Due soon', ahead: 'Not due yet' },
};
