import type { Grid } from './grid';
import { span } from './grid';
import type { CellRange } from '../workbook/snapshot';

/** "1", "(1)", "[1]". */
const NUMBER = /^[([]?(\d{1,2})[)\]]?$/;
const LETTER = /^[([]?([A-Z])[)\]]?$/;
/** "4=3/2", "(7) = (5)/(4) x 100", "5=3-4": how a column comes about. */
const LEGEND = /^[([]?\d{1,2}[)\]]?\s*=\s*[\d\s()[\]/*x×+\-.%,]+$/i;

/** How many cells of the row number or name columns; undefined where any cell does something else. */
function countMarks(
  grid: Grid,
  row: number,
  columns: readonly number[],
): { numbers: number[]; letters: number } | undefined {
  const numbers: number[] = [];
  let letters = 0;
  for (const column of columns) {
    const text = grid.ownText(row, column);
    if (text === '') continue;
    const number = NUMBER.exec(text)?.[1];
    if (number !== undefined) numbers.push(Number(number));
    else if (LETTER.test(text)) letters++;
    else if (!LEGEND.test(text)) return undefined;
  }
  return { numbers, letters };
}

/**
 * True for the row under the headings that numbers the columns ("A | B | 1 | 2 | 3=2/1"): every cell is a mark and the
 * numbers count up by one.
 */
export function isNumberRow(grid: Grid, row: number, { firstColumn, lastColumn }: CellRange): boolean {
  const marks = countMarks(grid, row, span(firstColumn, lastColumn));
  if (!marks) return false;
  const { numbers, letters } = marks;
  if (numbers.length + letters < 3 || numbers.length < 1) return false;
  if (numbers.length < 2 && letters < 2) return false;
  const countsUp = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number));
  return (numbers[0] as number) <= 1 + letters && countsUp;
}
