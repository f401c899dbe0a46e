import { oncePer } from '../memo/remember';
import type { Plan, ReportingUnit } from '../plan/schema';
import { unitNear } from './unitNear';
import type { UnitWords } from './unitWords';
import { BREAK, endOfName, placeBefore, unitWords, wordsSaid } from './unitWords';

/** Whom a name means, that is no unit's name to the letter. */
export type Meant =
  | { readonly who: 'own' | 'nobody' }
  /** A form that was not filled in: "UBND xã ……". */
  | { readonly who: 'unsaid' }
  | { readonly who: 'other'; readonly unit: ReportingUnit };

const OWN = { who: 'own' } as const;

const wordsOfUnits = oncePer(({ units }: Plan): readonly UnitWords[] => units.map(unitWords));

/** A unit's name among other words; the end is behind its last one. */
interface Span {
  readonly words: UnitWords;
  readonly first: number;
  readonly end: number;
  /** The kind of place that is said before it. */
  readonly place?: string;
}

/** So many letters of a department's initials stand for it alone: "BHXH". */
const LETTERS_OF_A_NAME = 4;

function spansOf(said: readonly string[], words: UnitWords, isOwn: boolean): readonly Span[] {
  const { name, place: kind } = words;
  return said.flatMap((word, first): Span[] => {
    const isShort = word !== name[0] && word.length < LETTERS_OF_A_NAME;
    // Two letters may be anybody's, and "TP" is a kind of place.
    const withInitials = isOwn ? !placeBefore(said, first + 1) : kind === undefined && !isShort;
    const end = endOfName(said, first, name, withInitials);
    if (end === undefined) return [];
    const place = placeBefore(said, first)?.place;
    if (kind !== undefined && place === undefined && name.length === 1) return [];
    return [{ words, first, end, ...(place !== undefined && { place }) }];
  });
}

const isInside = (one: Span, other: Span) =>
  other.first <= one.first && one.end <= other.end && other.end - other.first > one.end - one.first;

/** Whether a span says who reports: it begins the line, or says what place it is and is not that which a smaller one lies in. */
function isReporter({ words, first, place }: Span, said: readonly string[]): boolean {
  const before = first - (placeBefore(said, first)?.words ?? 0);
  if (before === 0) return true;
  if (words.unit.kind === 'province' || (words.place !== undefined && place === undefined)) return false;
  return !said.slice(0, before).some((_, at) => placeBefore(said, at + 1));
}

/**
 * Whom the line "Đơn vị báo cáo" of a unit's own sheet means: the unit itself in another spelling, shortened, or with more words around it;
 * another unit of the plan; or nobody that the plan knows.
 */
export function unitMeant(plan: Plan, own: ReportingUnit, name: string): Meant {
  const said = wordsSaid(name);
  const isPlain = (word: string, at: number) =>
    word !== BREAK && !placeBefore(said, at + 1) && !/^(?:so|phong|ban|thi|thanh)$/.test(word);
  if (!said.some(isPlain)) return { who: 'unsaid' };
  const all = wordsOfUnits(plan).flatMap((words) => spansOf(said, words, words.unit === own));
  const spans = all.filter(
    (one) => !all.some((other) => other.words.unit !== one.words.unit && isInside(one, other)),
  );
  const isOfKind = ({ place, words }: Span) => place === undefined || place === words.place;
  if (spans.some((each) => each.words.unit === own && (each.words.place === undefined || isOfKind(each))))
    return OWN;
  const named = spans.filter((each) => isReporter(each, said)).sort((one, other) => one.first - other.first);
  const [first] = named;
  if (first) {
    const same = named.filter((each) => each.first === first.first && each.end === first.end);
    const exact = same.filter(({ place, words }) => place === words.place);
    const [meant = first] = exact.length > 0 ? exact : same;
    if (exact.length === 0 && same.some(({ words }) => words.unit === own)) return OWN;
    return { who: 'other', unit: meant.words.unit };
  }
  if (unitNear({ ...plan, units: [own] }, name)) return OWN;
  // "Y tế" for "Sở Y tế".
  const byRest = wordsOfUnits(plan).filter(
    (each) => each.place === undefined && each.name.slice(1).join(' ') === said.join(' '),
  );
  if (byRest.some(({ unit }) => unit === own)) return OWN;
  const near = byRest[0]?.unit ?? unitNear(plan, name);
  return near ? { who: 'other', unit: near } : { who: 'nobody' };
}
