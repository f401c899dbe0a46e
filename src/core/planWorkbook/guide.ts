import type { CellDescription, SheetDescription } from '../appendix/description';
import type { Plan } from '../plan/schema';
import { plainSheet } from './layout';
import { columnsOf, sheetIds } from './sheets';
import type { PlanWorkbookStrings } from './strings';

const WIDTHS = [18, 30, 12, 80, 60];

/** The sheet that explains every column of the others. It is for people and is not read back. */
export function describeGuide(plan: Plan, strings: PlanWorkbookStrings): SheetDescription {
  const { guide } = strings;
  const cells: CellDescription[] = [{ row: 1, column: 1, style: 'info', value: guide.title(plan.citation) }];
  guide.lines.forEach((line, index) =>
    cells.push({ row: 2 + index, column: 1, style: 'paragraph', value: line }),
  );
  const wideRows = new Set(cells.map(({ row }) => row));
  const headRow = guide.lines.length + 3;
  let row = headRow;
  const put = (style: CellDescription['style'], texts: readonly string[]) => {
    texts.forEach((value, at) => cells.push({ row, column: at + 1, style, value }));
    row += 1;
  };
  const { headings } = guide;
  put('columnHeader', [headings.sheet, headings.column, headings.required, headings.help, headings.words]);
  for (const sheet of sheetIds) {
    for (const column of columnsOf(sheet)) {
      const words: Readonly<Record<string, { heading: string; help: string }>> = strings.columns[sheet];
      put('text', [
        strings.sheets[sheet],
        words[column.id]?.heading ?? '',
        column.blank.kind === 'refused' ? guide.required : '',
        words[column.id]?.help ?? '',
        (column.codec.words?.(strings) ?? []).join('; '),
      ]);
    }
  }
  return plainSheet({
    name: guide.sheet,
    cells,
    validations: [],
    widths: WIDTHS,
    headRow,
    frozenRows: 0,
    wideRows,
    frozenColumns: 0,
    lastPrintedRow: row - 1,
  });
}
