import { partsOfMoment } from '../../core/record/moment';
import { day } from './dates';

/** "2026-10-15T09:30+07:00" → "09:30 ngày 15/10/2026". */
export function moment(iso: string): string {
  const parts = partsOfMoment(iso);
  return parts.time === '' ? `ngày ${day(parts.day)}` : `${parts.time} ngày ${day(parts.day)}`;
}
