import type { TerritoryChange } from '../../core/plan/territory';
import { day } from './dates';

const COMMITTEE = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu;

/** The place a people's committee governs, for a sentence about the place: "UBND tỉnh Gia Lai" → "tỉnh Gia Lai". */
export function placeName(unit: string): string {
  const place = unit.normalize('NFC').replace(COMMITTEE, '');
  return place.charAt(0).toLocaleLowerCase('vi') + place.slice(1);
}

/** Where a plan's territory belongs now: "Từ ngày 01/7/2025, tỉnh Bình Định thuộc tỉnh Gia Lai". */
export function territorySentence({ territory, successors, since }: TerritoryChange): string {
  const names = successors.map(({ unit }) => placeName(unit.name)).join(', ');
  // After a split each of several units has a part of it, for which "thuộc" would be wrong.
  const how = successors.length === 1 ? 'thuộc' : 'được sắp xếp thành';
  return `Từ ngày ${day(since)}, ${placeName(territory.name)} ${how} ${names}`;
}
