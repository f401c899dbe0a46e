import type { PathStep, TableRow } from '../table/model';
import type { PlanIndex } from './planIndex';
import { withoutTarget, withoutYear } from './statedTarget';
import { joinedWords } from './words';
import type { LabelWords } from './words';

/** One way to read a row's label, with the headings that were not used for it. */
export interface RowLabel {
  readonly label: LabelWords;
  readonly path: readonly PathStep[];
  /** How many headings were taken into the label. */
  readonly joined: number;
  readonly statedTarget?: string;
}

/** Labels longer than this say all of it themselves. */
const LONGEST_PART = 12;
/** "Cộng", "Chung", a name of a part: how many headings may go before. */
const MOST_JOINED = 2;

/**
 * The ways to read a row's label: by itself, and behind the headings above it ("Tỷ lệ thất nghiệp" over "Khu vực thành
 * thị"). The label by itself comes first.
 * The plan's target year in a label says nothing: "đến năm 2030".
 */
export function rowLabels({ name, path }: TableRow, { plan, wordsOf }: PlanIndex): RowLabel[] {
  const { rest, target } = withoutTarget(name);
  const own = wordsOf(withoutYear(rest, plan.targetYear));
  const stated = target === undefined ? {} : { statedTarget: target };
  const labels: RowLabel[] = [{ label: own, path, joined: 0, ...stated }];
  if (own.words.length > LONGEST_PART) return labels;
  for (let joined = 1; joined <= Math.min(MOST_JOINED, path.length); joined++) {
    const above = path.slice(-joined).map(({ text }) => wordsOf(text));
    labels.push({ label: joinedWords([...above, own]), path: path.slice(0, -joined), joined, ...stated });
  }
  return labels;
}
