import { remembering } from '../memo/remember';
import { headingRole, isYearHeading } from '../table/heading';
import { foldSpelling } from '../text/fold';
import type { CellSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';
import { headingsOver, titleLines } from './tableHead';
import type { StatedYears } from './yearInHeading';
import { statedYears } from './yearInHeading';
import { yearsSaid } from './yearsSaid';

/** How a line begins that says above a table what is in it. */
const TITLE = new RegExp(
  `^(?:${['kết quả', 'báo cáo', 'tình hình', 'số liệu', 'biểu', 'phụ lục', 'tổng hợp', 'thực hiện', 'năm báo cáo'].map(foldSpelling).join('|')})(?:[ :.-]|$)`,
);

/** How a line begins that says of which time the figures are, whatever the title says. */
const PERIOD = new RegExp(
  `^(?:${['kỳ báo cáo', 'kỳ số liệu', 'thời kỳ báo cáo', 'năm báo cáo', 'năm số liệu'].map(foldSpelling).join('|')}) ?:`,
);

const saysPeriod = remembering((text) => ({ is: PERIOD.test(foldSpelling(text)) }));

const knownTitle = remembering((text) => ({
  is: TITLE.test(foldSpelling(text)) || isYearHeading(text),
}));

/** Whether a line above a table says what is in it. */
export const isTitle = (text: string): boolean => knownTitle(text).is;

/** Whether a heading says that results stand below. */
const saysResults = (text: string) => headingRole(text) === 'result' || /^kq(?: |$)/.test(foldSpelling(text));

/** A school year is of either of its two years, and a plan's period of each that it spans. */
export const isOf = (year: number, { first, last }: StatedYears) => first <= year && year <= last;

/** What is written in a cell, a year as a number as well; "" of what is neither text nor number. */
export const writtenIn = ({ value }: CellSnapshot) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The other year that a cell's years are of; undefined where one of them is the year itself, or it says none. */
function otherOf(cell: CellSnapshot, year: number): StatedYears | undefined {
  const said = yearsSaid(writtenIn(cell), year);
  const stated = statedYears(cell);
  if (stated && said.length > 0) return isOf(year, stated) ? undefined : stated;
  return said.some((each) => isOf(year, each)) ? undefined : said.at(-1);
}

/** The year that the title speaks of, or a line that says of which time the figures are, where it is another one than they are asked for. */
export function otherYearInTitle(
  index: SheetIndex,
  firstDataRow: number,
  year: number,
): StatedYears | undefined {
  const lines = new Set(titleLines(index, firstDataRow));
  let isTitled = false;
  for (const cell of index.cells) {
    if (cell.row >= firstDataRow) return undefined;
    const text = typeof cell.value === 'string' ? cell.value : '';
    const other = saysPeriod(text).is ? otherOf(cell, year) : undefined;
    if (other) return other;
    if (isTitled) continue;
    const says =
      statedYears(cell) ?? (lines.has(cell) && isTitle(text) ? yearsSaid(text, year)[0] : undefined);
    if (!says) continue;
    // The first line that says a year is the title.
    const titled = otherOf(cell, year);
    if (titled) return titled;
    isTitled = true;
  }
  return undefined;
}

/**
 * The first heading over some columns that speaks of another year, with that year.
 * @param columns column numbers of what is reported; a column of somebody's own may be about another year
 */
export function otherYearOver(
  index: SheetIndex,
  firstDataRow: number,
  columns: ReadonlySet<number>,
  year: number,
): { readonly cell: CellSnapshot; readonly years: StatedYears } | undefined {
  for (const cell of headingsOver(index, firstDataRow, columns)) {
    const text = writtenIn(cell);
    const speaks = statedYears(cell) !== undefined || isYearHeading(text) || saysResults(text);
    const years = speaks ? otherOf(cell, year) : undefined;
    if (years) return { cell, years };
  }
  return undefined;
}
