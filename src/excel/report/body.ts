import type { BodyDescription, CellDescription } from '../../core/appendix/description';
import type { ContentRows } from '../insert/content';
import { writeRows } from '../insert/content';
import type { ReportRow, ReportSource } from '../port';

/**
 * Cells written in one round trip. Excel on the web refuses requests above 5 MB, far beyond this; but what is written in one
 * go is also what holds the pane up in one go.
 */
const CELLS_AT_ONCE = 4000;
/** UTF-16 units of text in one round trip, for rows of long texts. */
const TEXT_AT_ONCE = 250_000;
/** Rows asked for at once, however narrow they are. */
const MOST_ROWS = 200;

const textLength = (row: ReportRow): number =>
  row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);

/** Rows that go together, none of the groups with too much text. */
function groupsOf(rows: readonly ReportRow[]): ReportRow[][] {
  const groups: ReportRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const length = textLength(row);
    const group = groups.at(-1);
    if (group && length <= room) group.push(row);
    else {
      groups.push([row]);
      room = TEXT_AT_ONCE;
    }
    room -= length;
  }
  return groups;
}

function contentOf(
  rows: readonly ReportRow[],
  firstRow: number,
  styles: BodyDescription['styles'],
): ContentRows {
  return rows.map((values, at) =>
    styles.map((style, column): CellDescription => {
      const value = values[column];
      return { row: firstRow + at, column: column + 1, style, ...(value !== undefined && { value }) };
    }),
  );
}

/** Lets the page draw and answer before the next part. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Writes the rows of a body part by part, each in a round trip of its own: a loop that the size of a request asks for. */
export async function writeBody(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { firstRow, rowCount, styles }: Pick<BodyDescription, 'firstRow' | 'rowCount' | 'styles'>,
  { rows: rowsOf, onRows }: Pick<ReportSource, 'rows' | 'onRows'>,
): Promise<void> {
  const atOnce = Math.min(MOST_ROWS, Math.max(1, Math.floor(CELLS_AT_ONCE / styles.length)));
  for (let written = 0; written < rowCount;) {
    const part = await rowsOf(written, Math.min(atOnce, rowCount - written));
    if (part.length === 0) throw new Error(`no rows from ${written} of ${rowCount}`);
    for (const group of groupsOf(part)) {
      writeRows(sheet, firstRow + written, contentOf(group, firstRow + written, styles));
      await context.sync();
      written += group.length;
      onRows?.(written);
      await breathe();
    }
  }
}
