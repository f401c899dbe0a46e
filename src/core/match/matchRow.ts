import type { TableRow } from '../table/model';
import type { MatchCandidate, MatchDoubt, RowMatch } from './outcome';
import { relatePath } from './path';
import type { IndexedIndicator, PlanIndex } from './planIndex';
import type { RowLabel } from './rowLabels';
import { rowLabels } from './rowLabels';
import { areOpposed, sameOrder, sameWords, similarity, surplus } from './similarity';
import { comparableUnit, isRate, isShareUnit, unitAgreement } from './unitAgreement';
import type { ComparableUnit, UnitAgreement } from './unitAgreement';

/** What came of comparing one row with the plan. */
export type RowVerdict =
  | { readonly kind: 'match'; readonly match: RowMatch; readonly supported: boolean }
  | { readonly kind: 'question'; readonly candidates: readonly MatchCandidate[] }
  | { readonly kind: 'none' };

/** Labels less alike than this are different indicators; found by trying (test/core/match). */
const LEAST_ALIKE = 0.7;
const MOST_CANDIDATES = 3;

/** Words that a label may leave to its unit: "Dân số tham gia bảo hiểm y tế | %" is a share. */
const LEADS: readonly (readonly string[])[] = [['tỉ', 'lệ'], ['số'], ['tổng', 'số']];
/** "trên 10.000 dân", which the unit "bác sĩ/10.000 dân" says as well. */
const PER = /(?:^| )trên 10{0,5} (?:dân|người)$/;

const withoutPer = (words: readonly string[]): string[] => words.join(' ').replace(PER, '').split(' ');

function withoutLead(words: readonly string[]): readonly string[] {
  const lead = LEADS.find((each) => each.every((word, at) => words[at] === word));
  return lead ? words.slice(lead.length) : words;
}

type Likeness = 'exact' | 'equivalent' | 'otherOrder' | undefined;

/** Whether two labels say the same; of a joined label the order is the outline's, not the author's. */
function likeness(
  { label, joined }: RowLabel,
  { label: wanted, unit }: IndexedIndicator,
  agreement: UnitAgreement,
): Likeness {
  if (joined === 0 && label.folded === wanted.folded) return 'exact';
  let [own, plan] = [label.words, wanted.words];
  if (agreement === 'same' || agreement === 'scaled') {
    if (isRate(unit)) [own, plan] = [withoutPer(own), withoutPer(plan)];
    // What the unit says the label need not.
    if (isShareUnit(unit) || isRate(unit)) {
      const short = withoutLead(plan);
      if (sameOrder(own, short)) plan = own;
    }
  }
  if (sameOrder(own, plan)) return 'equivalent';
  if (!sameWords(own, plan)) return undefined;
  return joined > 0 ? 'equivalent' : 'otherOrder';
}

/** One reading of a row compared with one indicator: no doubt, a doubt, or nothing in common. */
interface Comparison {
  readonly indexed: IndexedIndicator;
  readonly rowLabel: RowLabel;
  readonly like: Likeness;
  readonly score: number;
  readonly supported: boolean;
  readonly doubt?: MatchDoubt;
}

function doubtOf(
  rowLabel: RowLabel,
  indexed: IndexedIndicator,
  index: PlanIndex,
  like: Likeness,
  agreement: UnitAgreement,
  unit: string | undefined,
): { doubt?: MatchDoubt; supported: boolean } {
  const path = relatePath(rowLabel.path, indexed, index);
  const supported = path.relation === 'supports';
  const { scope } = rowLabel.label;
  if (like === undefined) {
    const missing = surplus(indexed.label.words, rowLabel.label.words);
    const extra = surplus(rowLabel.label.words, indexed.label.words);
    return { doubt: { code: 'wordsDiffer', missing, extra }, supported };
  }
  if (like === 'otherOrder') return { doubt: { code: 'orderDiffers' }, supported };
  if (agreement === 'differs' && unit !== undefined)
    return { doubt: { code: 'unitDiffers', unit }, supported };
  if (scope !== undefined && index.scope !== undefined && scope !== index.scope) {
    return { doubt: { code: 'scopeDiffers' }, supported };
  }
  if (path.relation === 'foreign')
    return { doubt: { code: 'headingDiffers', heading: path.heading }, supported };
  if (indexed.needsPath && !supported) return { doubt: { code: 'headingNeeded' }, supported };
  return { supported };
}

/** The unit that a row's figures are in. */
export interface StatedUnit {
  readonly text: string;
  /** True where the row itself says so; what is said for a whole table need not hold for judgements in words. */
  readonly isOwn: boolean;
}

/** The same, ready to be compared. */
type RowUnit = ComparableUnit & { readonly text: string };

function comparableRowUnit({ text, isOwn }: StatedUnit): RowUnit {
  const { parts, isUnit } = comparableUnit(text);
  return { text, parts, isUnit: isUnit && isOwn };
}

/** The best reading of a row for an indicator; undefined where they have too little in common. */
function compare(
  labels: readonly RowLabel[],
  unit: RowUnit | undefined,
  indexed: IndexedIndicator,
  index: PlanIndex,
): Comparison | undefined {
  const agreement = unitAgreement(unit, indexed.unit);
  let best: Comparison | undefined;
  for (const rowLabel of labels) {
    const { words } = rowLabel.label;
    const like = likeness(rowLabel, indexed, agreement);
    // Of a heading and a row behind it only the whole counts; alike they would be by the heading alone.
    if (like === undefined && rowLabel.joined > 0) continue;
    const score = like === undefined ? similarity(words, indexed.label.words, index.weight) : 1;
    if (like === undefined) {
      const isFar = score < LEAST_ALIKE || agreement === 'differs' || areOpposed(words, indexed.label.words);
      if (isFar) continue;
    }
    const { doubt, supported } = doubtOf(rowLabel, indexed, index, like, agreement, unit?.text);
    const found: Comparison = { indexed, rowLabel, like, score, supported, ...(doubt && { doubt }) };
    if (!best || (best.doubt && (!doubt || score > best.score))) best = found;
  }
  return best;
}

const matchOf = (row: TableRow, { indexed, rowLabel, like, supported }: Comparison): RowMatch => ({
  row,
  indicator: indexed.indicator,
  confidence: like === 'exact' ? 'exact' : 'equivalent',
  by: rowLabel.joined > 0 ? 'joined' : supported ? 'path' : 'label',
  ...(rowLabel.statedTarget !== undefined && { statedTarget: rowLabel.statedTarget }),
});

/**
 * Compares a row with every indicator of a plan. It is a match only where exactly one indicator says the same, in the
 * same unit, and no heading above speaks against it; everything short of that is a question or nothing.
 * @param unit the unit the row's figures are in, where anything states it
 */
export function matchRow(row: TableRow, unit: StatedUnit | undefined, index: PlanIndex): RowVerdict {
  const labels = rowLabels(row, index);
  const rowUnit = unit && comparableRowUnit(unit);
  const found = index.indicators.flatMap((indexed) => compare(labels, rowUnit, indexed, index) ?? []);
  const sure = found.filter(({ doubt }) => doubt === undefined);
  const [only] = sure;
  if (only && sure.length === 1) {
    return { kind: 'match', match: matchOf(row, only), supported: only.supported };
  }
  const candidates = found
    .sort((a, b) => b.score - a.score || Number(b.supported) - Number(a.supported))
    .slice(0, MOST_CANDIDATES)
    .map(({ indexed, score, doubt }): MatchCandidate => ({
      indicator: indexed.indicator,
      score: Math.round(score * 100) / 100,
      doubt: doubt ?? { code: 'headingNeeded' },
    }));
  return candidates.length > 0 ? { kind: 'question', candidates } : { kind: 'none' };
}
