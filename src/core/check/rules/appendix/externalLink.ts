import { cellAddress } from '../../../workbook/address';
import type { CellSnapshot } from '../../../workbook/snapshot';
import type { AppendixRule } from '../../rule';

/** A formula without the texts in it: what stands between quotation marks refers to nothing. */
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** "[1]Tổng hợp!A1", "'C:\\…\\[so-lieu.xlsx]Biểu 1'!A1", "=Chương_trình|'tệp'!ô": another file or another program. */
const OTHER_FILE = /\[[^[\]]+\](?:[^!'"]*|[^!"]*')!|^[\w.]+\|/;

const isLinked = ({ formula }: CellSnapshot): boolean =>
  formula !== undefined && /[[|]/.test(formula) && OTHER_FILE.test(withoutTexts(formula));

/** A cell that takes its value from another file: whoever receives the appendix has not that file, and sees what was last stored. */
export const externalLink: AppendixRule<'externalLink', { readonly formula: string }> = {
  code: 'externalLink',
  severity: 'warning',
  check: ({ appendix: { index }, rows }) => {
    const linked = index.cells.filter(isLinked);
    if (linked.length === 0) return [];
    const rowAt = new Map(rows.map((row) => [row.row, row]));
    return linked.map(({ row, column, formula }) => {
      const about = rowAt.get(row);
      return {
        ...(about && { row: about }),
        cell: cellAddress(row, column),
        fact: { formula: formula ?? '' },
      };
    });
  },
};
