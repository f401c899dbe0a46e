import type { TerritoryChange } from '../../core/plan/territory';
import { day } from './dates';

/** Where a plan's territory belongs now; the names stay Vietnamese. */
export function territorySentence({ territory, successors, since }: TerritoryChange): string {
  const names = successors.map(({ unit }) => unit.name).join(', ');
  const how = successors.length === 1 ? 'is part of' : 'is divided among';
  return `Since ${day(since)}, ${territory.name} ${how} ${names}`;
}
