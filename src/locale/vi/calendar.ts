import type { CalendarStrings } from '../types';
import { day, dayAndMonth } from './dates';

export const calendar: CalendarStrings = {
  due: ({ due, inclusive, recurrence, year }) => {
    const lead = inclusive ? 'chậm nhất ngày' : 'trước ngày';
    return recurrence === 'yearly'
      ? `${lead} ${dayAndMonth(due)} hằng năm`
      : `${lead} ${dayAndMonth(due)}/${year ?? ''}`;
  },
  lastDay: (iso) => `chậm nhất hết ngày ${day(iso)}`,
  daysLeft: (days) => {
    if (days === 0) return 'hôm nay là hạn cuối';
    return days < 0 ? `quá hạn ${-days} ngày` : `còn ${days} ngày`;
  },
  states: { late: 'Quá hạn', today: 'Hạn cuối hôm nay', soon: 'Sắp đến hạn', ahead: 'Chưa đến hạn' },
};
