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
  const rule = (
    range: CellRange,
    formula: string,
    colours: Colours,
    look: { bold?: boolean; italic?: boolean } = {},
  ): ConditionalFormatDescription => ({ kind: 'formula', range, formula, ...colours, ...look });
  // Not over the icon column: LibreOffice shows no icon in a cell that another rule colours.
  for (const id of ['gap', 'verdict'] as const) {
    const range = over(column(id), column(id));
    sheet.conditionalFormats.push(
      rule(range, isOneOf('exceeded', 'met'), verdictColours.good, { bold: true }),
      rule(range, isOneOf('notMet'), targetYearReached ? verdictColours.bad : verdictColours.neutral),
      rule(range, isOneOf('inProgress'), verdictColours.neutral),
      rule(range, isOneOf('checkInput', 'checkUnit'), verdictColours.attention, { bold: true }),
      rule(range, isOneOf('notReported', 'notApplicable', 'partial'), verdictColours.absent, {
        italic: true,
      }),
    );
  }
  sheet.conditionalFormats.push(
    rule(
      over(column('result'), column('result')),
      isOneOf('checkInput', 'checkUnit'),
      verdictColours.attention,
    ),
    { kind: 'icons', range: over(column('icon'), column('icon')) },
  );
}
