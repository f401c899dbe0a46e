import type { ConditionalFormatDescription, SheetDescription, StyleName } from '../appendix/description';
import { MARGINS } from '../appendix/finish';
import { FONT_SIZE } from '../appendix/styles';
import { LONGEST_TEXT } from '../appendix/longTexts';
import { rowHeight, wrappedLines } from '../appendix/textHeight';
import { cutText } from '../text/shortened';
import type { CellRange } from '../workbook/snapshot';

/** What a cell of a report holds; undefined is a blank. */
export type ReportCell = string | number | undefined;

/** A column of a report. */
export interface ReportColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
}

export interface Report {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  /** One more row of headings above the columns' own, where columns belong together. */
  readonly bands?: readonly { readonly heading: string; readonly first: number; readonly last: number }[];
  readonly rows: Iterable<readonly ReportCell[]>;
  readonly rowCount: number;
  /** What stands in the place of the rows where there are none. */
  readonly nothing?: string;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  readonly highlights?: (body: CellRange) => readonly ConditionalFormatDescription[];
}

/** The title's row is a little higher than its one line. */
const TITLE_LINES = 1.5;

/** Characters side by side on a page that can still be read: print of about 5 points on A4. All reports but that of units by indicators have fewer. */
const WIDEST_PAGE = 320;

/** How a report that is too wide for one page goes on several, the columns that stay in view on each of them. */
function pagesOf({
  columns,
  frozenColumns,
}: Report): Pick<SheetDescription['print'], 'repeatedColumns' | 'pagesWide'> {
  const widthOf = (some: readonly ReportColumn[]) => some.reduce((sum, { width }) => sum + width, 0);
  const repeated = widthOf(columns.slice(0, frozenColumns));
  const pagesWide = Math.ceil((widthOf(columns) - repeated) / (WIDEST_PAGE - repeated));
  return pagesWide > 1 ? { pagesWide, repeatedColumns: frozenColumns } : {};
}

/** The row on which the body of a report begins. */
export const bodyRowOf = ({ bands }: Pick<Report, 'bands'>): number => (bands ? 4 : 3);

function headCells({ title, columns, bands }: Report): SheetDescription['cells'] {
  const headingRow = bands ? 3 : 2;
  const isBanded = (column: number) =>
    bands?.some(({ first, last }) => column >= first && column <= last) ?? false;
  return [
    { row: 1, column: 1, style: 'reportTitle', value: title },
    ...columns.flatMap(({ heading }, at) => {
      const column = at + 1;
      const own = { row: headingRow, column, style: 'columnHeader' as const };
      if (!bands || isBanded(column)) return [{ ...own, value: heading }];
      return [{ row: 2, column, style: 'columnHeader' as const, value: heading }, own];
    }),
    ...(bands ?? []).flatMap(({ heading, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, at) => ({
        row: 2,
        column: first + at,
        style: 'columnHeader' as const,
        ...(at === 0 && { value: heading }),
      })),
    ),
  ];
}

/** Its rows, or one that says that there are none: in the second column, the first is as narrow as its ordinals. */
function bodyOf({ rows, rowCount, nothing }: Report): Pick<Report, 'rows' | 'rowCount'> {
  return rowCount === 0 && nothing !== undefined
    ? { rows: [[undefined, nothing]], rowCount: 1 }
    : { rows, rowCount };
}

function headMerges({ columns, bands }: Report): CellRange[] {
  if (!bands) return [];
  const across = bands
    .filter(({ first, last }) => last > first)
    .map(({ first, last }) => ({ firstRow: 2, lastRow: 2, firstColumn: first, lastColumn: last }));
  const down = columns.flatMap((_, at) =>
    bands.some(({ first, last }) => at + 1 >= first && at + 1 <= last)
      ? []
      : [{ firstRow: 2, lastRow: 3, firstColumn: at + 1, lastColumn: at + 1 }],
  );
  return [...across, ...down];
}

/** A cell that Excel would not take is cut: somebody's text may be of any length. */
export const fitting = <Cell extends ReportCell>(value: Cell): Cell | string =>
  typeof value === 'string' && value.length > LONGEST_TEXT ? cutText(value, LONGEST_TEXT) : value;

function* fittingRows(rows: Report['rows']): Iterable<readonly ReportCell[]> {
  for (const row of rows)
    yield row.some((value) => typeof value === 'string' && value.length > LONGEST_TEXT)
      ? row.map(fitting)
      : row;
}

/** A report as a sheet: a title, a row or two of headings that stay in view, and as many rows as it has. */
export function reportSheet(report: Report): SheetDescription {
  const { name, columns, bands, frozenColumns, highlights } = report;
  const { rows, rowCount } = bodyOf(report);
  const firstRow = bodyRowOf(report);
  const lastRow = Math.max(firstRow, firstRow + rowCount - 1);
  const lines = Math.max(1, ...columns.map(({ heading, width }) => wrappedLines(heading, width, true)));
  const bandLines = Math.max(
    1,
    ...(bands ?? []).map(({ heading, first, last }) => {
      const width = columns.slice(first - 1, last).reduce((sum, each) => sum + each.width, 0);
      return wrappedLines(heading, width, true);
    }),
  );
  const heights = bands ? [TITLE_LINES, bandLines, lines] : [TITLE_LINES, lines];
  const body = { firstRow, lastRow, firstColumn: 1, lastColumn: columns.length };
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rowHeights: new Map(
      heights.map((count, at) => [at + 1, { points: rowHeight(count, FONT_SIZE), isFixed: true }]),
    ),
    cells: headCells(report),
    body: {
      firstRow,
      rowCount,
      styles: columns.map(({ style }) => style),
      rows: { [Symbol.iterator]: () => fittingRows(rows)[Symbol.iterator]() },
    },
    merges: headMerges(report),
    validations: [],
    conditionalFormats: highlights?.(body) ?? [],
    names: [],
    frozen: { rows: firstRow - 1, columns: frozenColumns },
    print: {
      area: { firstRow: 1, firstColumn: 1, lastRow, lastColumn: columns.length },
      repeatedRows: { first: 2, last: firstRow - 1 },
      ...pagesOf(report),
      margins: MARGINS,
    },
    isProtected: false,
    identityXml: '',
  };
}
