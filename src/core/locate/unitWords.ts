import type { ReportingUnit } from '../plan/schema';
import { foldAscii } from '../text/fold';

/** What a place is, as people shorten it. */
const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    xa: 'xã x',
    phuong: 'phường p',
    'thi tran': 'tt',
    'thi xa': 'tx',
    'thanh pho': 'tp',
    huyen: 'huyện h',
    quan: 'quận q',
    tinh: 'tỉnh t',
  }).flatMap(([place, written]) => written.split(' ').map((each) => [foldAscii(each), place] as const)),
);
const LONG_PLACES = new Set(['thi tran', 'thi xa', 'thanh pho']);
const COMMITTEE = ['ủy ban nhân dân', 'UBND'].map((each) => `${foldAscii(each)} `);
/** "Xã hội" is no place. */
const SOCIAL = 'hoi';

/** Stands for a bracket: no name goes on across it. */
export const BREAK = '|';

/** The words of a unit's name without tones and committees: of "UBND X. An Toàn (cũ)" they are x, an, toan, a break, cu. */
export function wordsSaid(text: string): readonly string[] {
  const spaced = `${foldAscii(text)
    .replace(/[();]/g, ` ${BREAK} `)
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim()} `;
  const said = COMMITTEE.reduce((rest, each) => ` ${rest}`.replaceAll(` ${each}`, ' ').slice(1), spaced);
  return said.split(' ').filter((word) => word !== '');
}

/** The kind of place that the words before a name say, and how many they are. */
export function placeBefore(
  said: readonly string[],
  at: number,
): { readonly place: string; readonly words: number } | undefined {
  const [before, last] = [said[at - 2], said[at - 1]];
  const two = `${before ?? ''} ${last ?? ''}`;
  if (LONG_PLACES.has(two)) return { place: two, words: 2 };
  const place = last === undefined || said[at] === SOCIAL ? undefined : PLACES.get(last);
  return place === undefined ? undefined : { place, words: 1 };
}

/** The name of a unit: of a commune what it is and its name apart, of a department all of it without "tỉnh" behind it. */
export interface UnitWords {
  readonly unit: ReportingUnit;
  readonly place?: string;
  readonly name: readonly string[];
}

/** A unit's name in words, as it is looked for among others. */
export function unitWords(unit: ReportingUnit): UnitWords {
  const said = wordsSaid(unit.name);
  const place = [2, 1].map((at) => placeBefore(said, at)).find((each, at) => each?.words === 2 - at);
  if (place && said.length > place.words) return { unit, place: place.place, name: said.slice(place.words) };
  const isOfPlace = said.length > 1 && placeBefore(said, said.length)?.words === 1;
  return { unit, name: isOfPlace ? said.slice(0, -1) : said };
}

const AND = foldAscii('và');

/** Where initials such as "NN" of "nông nghiệp" end in a name; undefined where they are not its own. */
function afterInitials(initials: string, name: readonly string[], from: number): number | undefined {
  let at = from;
  for (const letter of initials) {
    while (name[at] === AND) at++;
    if (name[at]?.[0] !== letter) return undefined;
    at++;
  }
  return at;
}

/**
 * Where a name that begins at a word ends: written in full, or with initials for words ("Sở NN&MT", "BHXH"); undefined where it does not
 * stand there.
 */
export function endOfName(
  said: readonly string[],
  at: number,
  name: readonly string[],
  withInitials: boolean,
  from = 0,
): number | undefined {
  if (from === name.length) return at;
  const [word, next] = [said[at], name[from]];
  const goOn = (saidAt: number, nameAt: number) => endOfName(said, saidAt, name, withInitials, nameAt);
  const whole = word === next && word !== undefined ? goOn(at + 1, from + 1) : undefined;
  if (whole !== undefined) return whole;
  if (next === AND) return goOn(at, from + 1);
  if (word === AND && from > 0) return goOn(at + 1, from);
  if (!withInitials || word === undefined || (word.length === 1 && from > 0)) return undefined;
  const after = afterInitials(word, name, from);
  return after === undefined ? undefined : goOn(at + 1, after);
}
