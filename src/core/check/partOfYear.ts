import { firstRowOf } from '../locate/firstRow';
import type { SaidPartOfYear } from '../locate/partOfYear';
import { partsOfYearSaid } from '../locate/partOfYear';
import { oncePer } from '../memo/remember';
import type { AppendixContext } from './appendixContext';
import { resultColumns } from './resultColumns';

/** What the headings of an appendix say first of a part of the year, a stretch before a day; two rules ask. */
export const partOfYearIn = oncePer(({ appendix }: AppendixContext): SaidPartOfYear | undefined => {
  const { index, rows, columns, year } = appendix;
  const result = columns.get('result');
  if (year === undefined || result === undefined || rows.length === 0) return undefined;
  return partsOfYearSaid(index, firstRowOf(rows), { all: resultColumns(columns), result }, year)[0];
});
