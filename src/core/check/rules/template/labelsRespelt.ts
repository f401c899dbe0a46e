import { cellText } from '../../cellText';
import { isSameWording } from '../../wording';
import type { AppendixRule } from '../../rule';

/** Letters as they are composed, capitals and spaces are what programs change by themselves. */
const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Labels of a returned file that say the same in another spelling: the tone on another letter, i for y, other punctuation. They are read as the
 * plan's; told once, at the first of them.
 */
export const labelsRespelt: AppendixRule<
  'labelsRespelt',
  {
    /** Row numbers, from the top. */
    readonly rows: readonly number[];
    /** The first of them, and what the plan writes. */
    readonly raw: string;
    readonly label: string;
  }
> = {
  code: 'labelsRespelt',
  severity: 'note',
  aboutSheet: true,
  check: ({ returned, rows }) => {
    if (!returned) return [];
    const respelt = rows.flatMap((row) => {
      const { label } = row.indicator;
      const raw = cellText(row.cells.label);
      const isOther = raw !== label && plain(raw) !== plain(label) && isSameWording(raw, label);
      return isOther ? [{ row, raw, label }] : [];
    });
    const [first] = respelt;
    if (!first) return [];
    const { row, raw, label } = first;
    return [{ row, at: 'label', fact: { rows: respelt.map((each) => each.row.row), raw, label } }];
  },
};
