import type { WorkbookCheck } from '../check/checkWorkbook';
import { isAbove, nameKey } from '../locate/unitInHeading';
import { oncePer } from '../memo/remember';
import type { Plan, ReportingUnit } from '../plan/schema';
import { isOneWith, unitOf } from '../plan/units';
import { foldAscii, foldSpelling } from '../text/fold';

/** What stands before the name of a place: files are called by the place alone ("An Hòa.xlsx"). */
const PLACE_KINDS = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'thị xã', 'thành phố', 'quận'].map(
  foldSpelling,
);
const PLACES: ReadonlySet<ReportingUnit['kind']> = new Set(['commune', 'district']);

/** The words of a text with a blank before and behind each, so that a name is found as whole words alone. */
const words = (text: string) => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;

/** "AnHoa2026" → "An Hoa 2026". */
const apart = (text: string) =>
  text.replace(/(\p{Ll}\p{M}*)(?=[\p{Lu}\p{N}])/gu, '$1 ').replace(/(\p{N})(?=\p{L})/gu, '$1 ');

/** The names a file may be called by for a unit, folded. A place that the plan itself is named after says nothing about a sender. */
function namesOf({ name, kind }: ReportingUnit, about: string): readonly string[] {
  const key = nameKey(name);
  const place = PLACE_KINDS.find((each) => key.startsWith(`${each} `));
  if (!PLACES.has(kind) || place === undefined) return [key];
  const own = key.slice(place.length + 1);
  const isAlone = own.includes(' ') && !words(about).includes(words(own));
  return isAlone ? [key, own] : [key];
}

type Names = readonly { readonly unit: string; readonly name: string }[];

const namesIn = oncePer((plan: Plan): Readonly<Record<'spelt' | 'bare', Names>> => {
  const territory = plan.territory === undefined ? '' : (unitOf(plan, plan.territory)?.name ?? '');
  const about = foldSpelling([plan.issuer, plan.title, plan.citation, territory].join(' '));
  const spelt = plan.units.flatMap((unit) =>
    namesOf(unit, about).map((name) => ({ unit: unit.id, name: words(name) })),
  );
  return { spelt, bare: spelt.map(({ unit, name }) => ({ unit, name: words(foldAscii(name)) })) };
});

/** The units whose names stand in a text; a name within a longer one ("An Hòa" in "An Hòa Tây") is not meant. */
function namedIn(text: string, names: Names): readonly string[] {
  const found = names.filter(({ name }) => text.includes(name));
  const longest = found.filter(
    ({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)),
  );
  return [...new Set(longest.map(({ unit }) => unit))];
}

/**
 * Ids of the units that a file's name, or else the nearest of its folders, may name: with diacritics as they are spelt, else without any. To be
 * told as likely, never to count a figure by.
 */
export function namedInPath(plan: Plan, path: string): readonly string[] {
  const { spelt, bare } = namesIn(plan);
  const parts = path.replace(/\.[^./]*$/, '').split('/');
  for (const part of parts.reverse()) {
    const text = words(foldSpelling(apart(part.normalize('NFC'))));
    const exact = namedIn(text, spelt);
    const named = exact.length > 0 ? exact : namedIn(words(foldAscii(text)), bare);
    if (named.length > 0) return named;
  }
  return [];
}

/**
 * A file's appendices without the unit of those of which nothing but the line of their report says whose they are, where the file itself is
 * called by another: two weak witnesses that contradict each other are none.
 */
export function withoutDoubtfulUnits(check: WorkbookCheck, plan: Plan, path: string): WorkbookCheck {
  if (!check.appendices.some(({ isByCover }) => isByCover)) return check;
  const named = namedInPath(plan, path.split('/').at(-1) ?? '')
    .flatMap((id) => unitOf(plan, id) ?? [])
    .filter((unit) => !isAbove(plan, unit));
  const appendices = check.appendices.map((appendix) => {
    const { unit: id, isByCover, ...rest } = appendix;
    const unit = id === undefined ? undefined : unitOf(plan, id);
    const isDoubtful = isByCover && unit && named.length > 0;
    return isDoubtful && !named.some((each) => isOneWith(plan, unit, each)) ? rest : appendix;
  });
  return { ...check, appendices };
}
