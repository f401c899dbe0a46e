import type { Indicator, Plan } from '../plan/schema';
import { readLabel } from '../table/rowText';
import { foldSpelling } from '../text/fold';
import { similarity, weightsOf } from './similarity';
import type { WordWeights } from './similarity';
import { comparableUnit } from './unitAgreement';
import type { ComparableUnit } from './unitAgreement';
import { HEADING_WORDS } from './vocabulary';
import { labelWords } from './words';
import type { LabelWords } from './words';
import { oncePer, remembering } from '../memo/remember';

/** An indicator ready to be compared with. */
export interface IndexedIndicator {
  readonly indicator: Indicator;
  readonly label: LabelWords;
  readonly unit: ComparableUnit;
  readonly group: IndexedGroup;
  /** True where the label tells nothing without the headings above it: few words, or shared with another. */
  readonly needsPath: boolean;
}

/** A group's heading, as words. */
export interface IndexedGroup {
  readonly words: readonly string[];
  /** The names it lists: "Y tế, dân số" is "y tế" and "dân số". */
  readonly parts: readonly string[];
}

/** A plan ready to be compared with. */
export interface PlanIndex {
  readonly plan: Plan;
  readonly indicators: readonly IndexedIndicator[];
  readonly weight: WordWeights;
  /** `labelWords`, which remembers: headings stand above many rows. */
  readonly wordsOf: (label: string) => LabelWords;
  readonly groups: readonly IndexedGroup[];
  /** How far the plan's figures reach, where it says so: "tỉnh", "huyện", "xã". */
  readonly scope?: string;
  /** What the plan's own territory is called, folded, with and without its kind: "tỉnh bình định", "bình định". */
  readonly territory: ReadonlySet<string>;
  /** Phrases that any heading may consist of without saying anything of its own, the longest first. */
  readonly commonPhrases: readonly string[];
  /** Those, and what the plan's own groups are called. */
  readonly headingPhrases: readonly string[];
}

/** Labels of fewer words are found in any table ("Diện tích", "Dân số"). */
const FEWEST_WORDS = 4;
/** Labels alike to this degree are told apart by a word or two. */
const SHARED = 0.999;

const SCOPE_OF_KIND: Readonly<Record<string, string>> = {
  province: foldSpelling('tỉnh'),
  district: foldSpelling('huyện'),
  commune: foldSpelling('xã'),
};

/** A plan's indicators, its vision included, ready to be compared with. */
export const planIndexOf = oncePer((plan: Plan): PlanIndex => {
  const all = [...plan.indicators, ...plan.vision];
  const labels = all.map(({ label }) => labelWords(readLabel(label).name));
  const groupOf = remembering((group): IndexedGroup => ({
    words: labelWords(group).words,
    parts: partsOf(group),
  }));
  const weight = weightsOf(labels.map(({ words }) => words));
  const isShared = (label: LabelWords) =>
    labels.filter(({ words }) => similarity(words, label.words, weight) > SHARED).length > 1;
  const indicators = all.map((indicator, at): IndexedIndicator => {
    const label = labels[at] as LabelWords;
    return {
      indicator,
      label,
      unit: comparableUnit(indicator.unit),
      group: groupOf(indicator.group),
      needsPath: label.words.length < FEWEST_WORDS || isShared(label),
    };
  });
  const groups = [...new Set(indicators.map(({ group }) => group))];
  const territory = plan.units.find(({ id }) => id === plan.territory);
  const scope = territory && SCOPE_OF_KIND[territory.kind];
  const common = HEADING_WORDS.map(phraseOf);
  return {
    plan,
    indicators,
    weight,
    wordsOf: remembering(labelWords),
    groups,
    ...(scope !== undefined && { scope }),
    territory: new Set(territory ? namesOf(territory.name, scope) : []),
    commonPhrases: longestFirst(common),
    headingPhrases: longestFirst([...common, ...groups.flatMap(({ parts }) => parts)]),
  };
});

const phraseOf = (text: string): string => labelWords(text).words.join(' ');

const OFFICE = new RegExp(`^(?:${['ubnd', 'ủy ban nhân dân'].map(foldSpelling).join('|')}) `);

/** The place that an office governs, folded, with and without the word for its kind in front. */
function namesOf(office: string, kind: string | undefined): string[] {
  const place = foldSpelling(office).replace(OFFICE, '');
  return kind !== undefined && place.startsWith(`${kind} `) ? [place, place.slice(kind.length + 1)] : [place];
}

const partsOf = (group: string): string[] => group.split(/[,;]| - | và /).map(phraseOf);

const longestFirst = (phrases: readonly string[]): string[] =>
  [...new Set(phrases)].filter((phrase) => phrase !== '').sort((a, b) => b.length - a.length);
