import type { Plan, ReportingUnit } from '../plan/schema';
import { nameKey, unitsNamed } from './unitInHeading';
import { endOfName, unitWords, wordsSaid } from './unitWords';

/** The place a unit lies in, behind its name: "UBND xã An Toàn, huyện An Lão, tỉnh Bình Định", "Sở Y tế tỉnh Gia Lai". */
const PROVINCE = /,? +(?:tỉnh|Tỉnh|TỈNH)(?: \p{Lu}[\p{L}\p{M}]*){2,4}$/u;
const DISTRICT =
  /,? +(?:huyện|thị xã|thành phố|Huyện|Thị xã|Thành phố|HUYỆN|THỊ XÃ|THÀNH PHỐ)(?: \p{Lu}[\p{L}\p{M}]*){2,3}$/u;

const withoutProvince = (name: string) => name.normalize('NFC').replace(PROVINCE, '');
const withoutPlaces = (name: string) => withoutProvince(name).replace(DISTRICT, '');

const SHORT_PLACE = /^(x|p|tt|tx|tp|h)(?:\. ?| )/;
const PLACES: Readonly<Record<string, string>> = {
  x: 'xã',
  p: 'phường',
  tt: 'thị trấn',
  tx: 'thị xã',
  tp: 'thành phố',
  h: 'huyện',
};

/** "X. An Toàn" in full. */
const withPlace = (name: string): string =>
  nameKey(name).replace(SHORT_PLACE, (_, short: string) => `${PLACES[short] ?? short} `);

/** Fewer letters that stand for a whole name may be anybody's. */
const LETTERS_OF_A_NAME = 3;
const OF_PLACE = new Set(['tinh', 'huyen']);

/** Whether words are a department's name, all of it: in full, or with initials ("Sở NN&MT", "SYT", "BHXH tỉnh"). */
function isShortFor(said: readonly string[], unit: ReportingUnit): boolean {
  const { name, place } = unitWords(unit);
  const words = OF_PLACE.has(said.at(-1) ?? '') ? said.slice(0, -1) : said;
  const [first = ''] = words;
  if (place !== undefined || (words.length === 1 && first.length < LETTERS_OF_A_NAME)) return false;
  return endOfName(words, 0, name, true) === words.length;
}

/** The units of a plan that a name, with or without the places they lie in, names to the letter. */
export function unitsCalledInFull(plan: Plan, name: string): readonly ReportingUnit[] {
  const ways = [name, withoutProvince(name), withoutPlaces(name)];
  return ways.map((each) => unitsNamed(plan, each)).find((units) => units.length > 0) ?? [];
}

/** The same with what people usually shorten ("UBND X. An Toàn", "Sở NN&MT"); a name that is only near a unit's is nobody's. */
export function unitsCalled(plan: Plan, name: string): readonly ReportingUnit[] {
  const inFull = unitsCalledInFull(plan, name);
  if (inFull.length > 0) return inFull;
  const placed = unitsNamed(plan, withPlace(withoutPlaces(name)));
  if (placed.length > 0) return placed;
  const said = wordsSaid(withoutPlaces(name));
  return plan.units.filter((unit) => isShortFor(said, unit));
}
