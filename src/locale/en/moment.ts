import { partsOfMoment } from '../../core/record/moment';
import { day } from './dates';

/** "2026-10-15T09:30+07:00" → "15 October 2026, 09:30". */
export function moment(iso: string): string {
  const parts = partsOfMoment(iso);
  return parts.time === '' ? day(parts.day) : `${day(parts.day)}, ${parts.time}`;
}
