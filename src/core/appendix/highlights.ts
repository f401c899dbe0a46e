import { columnLetters } from '../workbook/address';
import type { CellRange } from '../workbook/snapshot';
import type { SheetBuilder } from './builder';
import type { ConditionalFormatDescription } from './description';
import type { AppendixStrings, SheetVerdict } from './strings';
import { verdictColours } from './styles';

type Colours = (typeof verdictColours)[keyof typeof verdictColours];

/** Colours of the verdict cells and of results that need a look, and the icons. */
export function layOutHighlights(
  sheet: SheetBuilder,
  rows: { first: number; last: number },
  targetYearReached: boolean,
  { verdicts }: AppendixStrings,
): void {
  const column = (id: 'verdict' | 'icon' | 'result' | 'gap') => sheet.columnOf(id) ?? 0;
  const over = (firstColumn: number, lastColumn: number): CellRange => ({
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn,
    lastColumn,
  });
  // The column is fixed and the row is not, so that one rule serves every row.
  const verdict = `$${columnLetters(column('verdict'))}${rows.first}`;
  const isOneOf = (...names: SheetVerdict[]) => {
    const tests = names.map((name) => `${verdict}="${verdicts[name]}"`);
    return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
  };
  const judgement = over(column('gap'), column('verdict'));
  const rule = (
    range: CellRange,
    formula: string,
    colours: Colours,
    look: { bold?: boolean; italic?: boolean } = {},
  ): ConditionalFormatDescription => ({ kind: 'formula', range, formula, ...colours, ...look });
  sheet.conditionalFormats.push(
    rule(judgement, isOneOf('exceeded', 'met'), verdictColours.good, { bold: true }),
    rule(judgement, isOneOf('notMet'), targetYearReached ? verdictColours.bad : verdictColours.neutral),
    rule(judgement, isOneOf('inProgress'), verdictColours.neutral),
    rule(judgement, isOneOf('checkInput', 'checkUnit'), verdictColours.attention, { bold: true }),
    rule(judgement, isOneOf('notReported', 'notApplicable'), verdictColours.absent, { italic: true }),
    rule(
      over(column('result'), column('result')),
      isOneOf('checkInput', 'checkUnit'),
      verdictColours.attention,
    ),
    { kind: 'icons', range: over(column('icon'), column('icon')) },
  );
}
