import type { ColumnSpec } from './columns';
import type { SheetBuilder } from './builder';
import type { AppendixStrings, ColumnId } from './strings';
import { FONT_SIZE } from './styles';
import { rowHeight, wrappedLines } from './textHeight';

/** What the header says. */
export interface HeaderContent {
  readonly year: number;
  readonly targetYear: number;
  /** Headings of the columns that name the leads. */
  readonly ownerHeaders: Readonly<Partial<Record<ColumnId, string>>>;
  readonly strings: AppendixStrings;
}

function headerText({ id }: ColumnSpec, { strings, targetYear, ownerHeaders }: HeaderContent): string {
  if (id === 'target') return strings.targetHeader(targetYear);
  return ownerHeaders[id] ?? strings.columns[id];
}

const bandText = (band: NonNullable<ColumnSpec['band']>, { strings, year, targetYear }: HeaderContent) =>
  band === 'results' ? strings.resultsHeader(year) : strings.comparisonHeader(targetYear);

/** Two header rows: bands of columns above, single columns merged over both. The icon shares the verdict's header. */
export function layOutTableHead(sheet: SheetBuilder, content: HeaderContent): void {
  const { columns } = sheet;
  let lines = 1;
  columns.forEach((column, index) => {
    const first = columns.findIndex(({ band }) => band !== undefined && band === column.band);
    if (column.band === undefined) {
      sheet.put(index + 1, column.hidden ? 'code' : 'columnHeader', { value: headerText(column, content) });
      sheet.merges.push(...(column.hidden ? [] : [sheet.span(index + 1, index + 1, 2)]));
    } else if (first === index) {
      const last = columns.findLastIndex(({ band }) => band === column.band);
      sheet.putAcross(first + 1, last + 1, 'columnHeader', bandText(column.band, content));
    }
  });
  sheet.endRow(rowHeight(2, FONT_SIZE));
  columns.forEach((column, index) => {
    if (column.hidden) return;
    const text = headerText(column, content);
    if (column.band === undefined) {
      sheet.put(index + 1, 'columnHeader');
      lines = Math.max(lines, wrappedLines(text, column.width, true) - 2);
    } else if (column.id === 'icon') {
      sheet.putAcross(index + 1, index + 2, 'columnHeader', content.strings.columns.verdict);
    } else if (column.id !== 'verdict') {
      sheet.put(index + 1, 'columnHeader', { value: text });
      lines = Math.max(lines, wrappedLines(text, column.width, true));
    }
  });
  sheet.endRow(rowHeight(lines, FONT_SIZE));
}
