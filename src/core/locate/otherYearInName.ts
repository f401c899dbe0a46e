import { foldSpelling } from '../text/fold';
import type { SheetIndex } from './sheetIndex';
import { isOf, isTitle, textOf } from './otherYear';
import { headingsOver, titleLines } from './tableHead';
import type { StatedYears } from './yearInHeading';
import { yearsSaid } from './yearsSaid';

/** "KH 2024", "Kế hoạch 81-2024": the year of a document. */
const OF_DOCUMENT = new RegExp(
  `(?:^|[ _.-])(?:${['kế hoạch', 'nghị quyết', 'quyết định', 'kh', 'nq', 'qđ'].map(foldSpelling).join('|')})[^a-z]*20\\d\\d`,
  'g',
);

/**
 * The year that a sheet is called by, where it is another one than its figures are asked for; a plan's own year and the one that it aims at are
 * none.
 * @param own the year that results are asked for
 */
export function otherYearInName(name: string, own: number, targetYear: number): StatedYears | undefined {
  const said = yearsSaid(foldSpelling(name).replace(OF_DOCUMENT, ' '), own);
  if (said.some((years) => isOf(own, years))) return undefined;
  return said.find(({ last }) => last < targetYear);
}

/**
 * Whether a title or a heading over some columns of a table says a year for people to see.
 * @param columns column numbers of what is reported
 */
export function isYearShown(
  index: SheetIndex,
  firstDataRow: number,
  columns: ReadonlySet<number>,
  year: number,
): boolean {
  const titles = titleLines(index, firstDataRow).filter((cell) => isTitle(textOf(cell)));
  return [...titles, ...headingsOver(index, firstDataRow, columns)].some((cell) =>
    yearsSaid(textOf(cell), year).some((years) => isOf(year, years)),
  );
}
