import type { PathStep, RowKind } from './model';
import type { OrdinalStyle } from './ordinal';

/** What places a row among the rows above it. */
export interface OutlineEntry {
  readonly name: string;
  readonly kind: RowKind;
  /** The style of its number; rows without one are `capitals` or `plain`. */
  readonly style: OrdinalStyle | 'capitals' | 'plain';
  /** Which of several label columns it stands in, from 0. */
  readonly depth: number;
  /** Blanks in front of the label. */
  readonly isIndented: boolean;
}

/** How far in a style usually stands; one further out ends what stands further in. Stars stand anywhere. */
const RANK: Readonly<Partial<Record<OutlineEntry['style'], number>>> = {
  upper: 0,
  roman: 1,
  romanDotted: 2,
  arabic: 3,
  dotted2: 4,
  dotted3: 5,
  lower: 6,
  dash: 7,
  plus: 8,
};

/** True where `outer`, already open, is ended by a row of another style. */
function endsBefore(outer: OutlineEntry, next: OutlineEntry): boolean {
  // A heading ends the rows before it, whatever numbers they have.
  if (next.kind === 'section' && outer.kind !== 'section') return true;
  const [rank, nextRank] = [RANK[outer.style], RANK[next.style]];
  return rank !== undefined && nextRank !== undefined && rank > nextRank;
}

/**
 * Finds what a row stands under, row by row from the top. Offices number levels as they like (A, I, 1, a, -, +, in
 * this order or not), so a style that was seen is the level it was seen on, and a new style opens a deeper one.
 */
export class Outline {
  private open: OutlineEntry[] = [];

  /** The headings above the row, from the outermost; the row itself is open for the next ones. */
  place(entry: OutlineEntry): PathStep[] {
    const isSame = (other: OutlineEntry) =>
      other.style === entry.style && other.depth === entry.depth && other.isIndented === entry.isIndented;
    const same = this.open.findIndex(isSame);
    const deeper = this.open.findIndex(({ depth }) => depth > entry.depth);
    if (same >= 0) this.open = this.open.slice(0, same);
    else if (deeper >= 0) this.open = this.open.slice(0, deeper);
    while (this.open.length > 0 && endsBefore(this.open.at(-1) as OutlineEntry, entry)) this.open.pop();
    const path = this.open.map(({ name, kind }) => ({ text: name, kind }));
    this.open.push(entry);
    return path;
  }
}
