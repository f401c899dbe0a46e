import type { IndexedIndicator } from './planIndex';
import type { RowLabel } from './rowLabels';
import { sameOrder, sameWords } from './similarity';
import { isRate, isShareUnit } from './unitAgreement';
import type { UnitAgreement } from './unitAgreement';

/** Words that a label may leave to its unit: "Dân số tham gia bảo hiểm y tế | %" is a share. */
const LEADS: readonly (readonly string[])[] = [['tỉ', 'lệ'], ['số'], ['tổng', 'số']];
/** "trên 10.000 dân", which the unit "bác sĩ/10.000 dân" says as well. */
const PER = /(?:^| )trên 10{0,5} (?:dân|người)$/;

const withoutPer = (words: readonly string[]): string[] => words.join(' ').replace(PER, '').split(' ');

function withoutLead(words: readonly string[]): readonly string[] {
  const lead = LEADS.find((each) => each.every((word, at) => words[at] === word));
  return lead ? words.slice(lead.length) : words;
}

/** How two labels say the same: word for word, in words that change nothing, or in another order. */
export type Likeness = 'exact' | 'equivalent' | 'otherOrder';

/** Whether two labels say the same; of a joined label the order is the outline's, not the author's. */
export function likeness(
  { label, joined }: RowLabel,
  { label: wanted, unit }: IndexedIndicator,
  agreement: UnitAgreement,
): Likeness | undefined {
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
