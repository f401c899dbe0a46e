import type { Plan, ReportingUnit } from '../plan/schema';
import { editDistance } from '../text/editDistance';
import { nameKey } from './unitInHeading';

/** Of so many letters one may be another. */
const LETTERS_A_SLIP = 5;

/**
 * The unit that somebody probably meant by a name the plan does not know: one with a slip of the keyboard in it, or with more behind it
 * ("xã Tuy Phước, tỉnh Gia Lai", "xã An Hòa (cũ)"); undefined where none is near, or several are. To be proposed, never to be taken.
 */
export function unitNear({ units }: Plan, name: string): ReportingUnit | undefined {
  const key = nameKey(name);
  const begin = key.split(/ *[,(–-]/, 1)[0] ?? key;
  const near = units.flatMap((unit) => {
    const own = nameKey(unit.name);
    const slips = Math.min(editDistance(own, key), editDistance(own, begin));
    return slips <= own.length / LETTERS_A_SLIP ? [{ unit, slips }] : [];
  });
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const [best, ...others] = near.filter(({ slips }) => slips === fewest);
  return others.length === 0 ? best?.unit : undefined;
}
