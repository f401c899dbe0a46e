import type { TableRow } from '../table/model';
import type { MatchCandidate, MatchDoubt, RowMatch } from './outcome';
import { likeness } from './likeness';
import type { Likeness } from './likeness';
import { relatePath } from './path';
import type { PathRelation } from './path';
import type { IndexedIndicator, PlanIndex } from './planIndex';
import type { RowLabel } from './rowLabels';
import { rowLabels } from './rowLabels';
import { areOpposed, similarity, surplus } from './similarity';
import { comparableUnit, unitAgreement } from './unitAgreement';
import type { ComparableUnit } from './unitAgreement';

/** What came of comparing one row with the plan. */
export type RowVerdict =
  | { readonly kind: 'match'; readonly match: RowMatch; readonly supported: boolean }
  | { readonly kind: 'question'; readonly candidates: readonly MatchCandidate[] }
  | { readonly kind: 'none' };

/** Labels less alike than this are different indicators; found by trying (test/core/match). */
const LEAST_ALIKE = 0.7;
const MOST_CANDIDATES = 3;

/** One reading of a row compared with one indicator. */
interface Comparison {
  readonly indexed: IndexedIndicator;
  readonly rowLabel: RowLabel;
  /** Absent where the labels do not say the same. */
  readonly like?: Likeness;
  readonly score: number;
  /** How many headings name the indicator's group. */
  readonly named: number;
  readonly doubt?: MatchDoubt;
}

/** Labels of this many words that are the plan's own, word for word, are so under any heading. */
const OWN_WORDS = 8;

/** What speaks against a label that says the same as an indicator's; undefined where nothing does. */
function doubtOf(
  { label, joined }: RowLabel,
  indexed: IndexedIndicator,
  { scope }: PlanIndex,
  like: Likeness,
  path: PathRelation,
  otherUnit: string | undefined,
): MatchDoubt | undefined {
  if (like === 'otherOrder') return { code: 'orderDiffers' };
  if (otherUnit !== undefined) return { code: 'unitDiffers', unit: otherUnit };
  if (label.scope !== undefined && scope !== undefined && label.scope !== scope)
    return { code: 'scopeDiffers' };
  const isUnmistakable =
    like === 'exact' && joined === 0 && !indexed.needsPath && label.words.length >= OWN_WORDS;
  if (path.relation === 'foreign' || (path.relation === 'unknown' && !isUnmistakable)) {
    return { code: 'headingDiffers', heading: path.heading };
  }
  return indexed.needsPath && path.named === 0 ? { code: 'headingNeeded' } : undefined;
}

/** A reading that says the same as an indicator. */
function compareSame(
  rowLabel: RowLabel,
  indexed: IndexedIndicator,
  index: PlanIndex,
  like: Likeness,
  otherUnit: string | undefined,
): Comparison {
  const path = relatePath(rowLabel.path, indexed, index);
  const doubt = doubtOf(rowLabel, indexed, index, like, path, otherUnit);
  return { indexed, rowLabel, like, score: 1, named: path.named, ...(doubt && { doubt }) };
}

/** A reading that is only similar; undefined where it is not even worth a question. */
function compareSimilar(
  rowLabel: RowLabel,
  indexed: IndexedIndicator,
  index: PlanIndex,
  otherUnit: string | undefined,
): Comparison | undefined {
  const { words } = rowLabel.label;
  // Of a heading and a row behind it only the whole counts; alike they would be by the heading alone.
  if (rowLabel.joined > 0 || otherUnit !== undefined) return undefined;
  const score = similarity(words, indexed.label.words, index.weight);
  if (score < LEAST_ALIKE || areOpposed(words, indexed.label.words)) return undefined;
  const missing = surplus(indexed.label.words, words);
  const extra = surplus(words, indexed.label.words);
  return { indexed, rowLabel, score, named: 0, doubt: { code: 'wordsDiffer', missing, extra } };
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
  const otherUnit = agreement === 'differs' ? unit?.text : undefined;
  let best: Comparison | undefined;
  for (const rowLabel of labels) {
    const like = likeness(rowLabel, indexed, agreement);
    const found = like
      ? compareSame(rowLabel, indexed, index, like, otherUnit)
      : compareSimilar(rowLabel, indexed, index, otherUnit);
    if (found && (!best || (best.doubt && (!found.doubt || found.score > best.score)))) best = found;
  }
  return best;
}

/** The one that nothing speaks against; of several the one whose group most headings name, if it is one. */
function surest(found: readonly Comparison[]): Comparison | undefined {
  const sure = found.filter(({ doubt }) => doubt === undefined);
  const most = Math.max(...sure.map(({ named }) => named));
  const [only, ...others] = sure.filter(({ named }) => named === most);
  return others.length === 0 ? only : undefined;
}

const matchOf = (row: TableRow, { indexed, rowLabel, like, named }: Comparison): RowMatch => ({
  row,
  indicator: indexed.indicator,
  confidence: like === 'exact' ? 'exact' : 'equivalent',
  by: rowLabel.joined > 0 ? 'joined' : named > 0 ? 'path' : 'label',
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
  const match = surest(found);
  if (match) return { kind: 'match', match: matchOf(row, match), supported: match.named > 0 };
  const candidates = found
    .sort((a, b) => b.score - a.score || b.named - a.named)
    .slice(0, MOST_CANDIDATES)
    .map(({ indexed, score, doubt }): MatchCandidate => ({
      indicator: indexed.indicator,
      score: Math.round(score * 100) / 100,
      doubt: doubt ?? { code: 'headingNeeded' },
    }));
  return candidates.length > 0 ? { kind: 'question', candidates } : { kind: 'none' };
}
