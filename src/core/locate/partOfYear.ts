import { foldSpelling } from '../text/fold';
import type { CellSnapshot } from '../workbook/snapshot';
import { isTitle } from './otherYear';
import type { PartOfYear } from '../table/partOfYearSaid';
import { isPeriodLine, isWholeYear, partOfYearSaid } from '../table/partOfYearSaid';
import type { SheetIndex } from './sheetIndex';
import type { ReportedColumns } from './tableHead';
import { headingsOver, isHeadingOf, titleLines } from './tableHead';

/** A title or heading that says its figures are of a part of the year. */
export interface SaidPartOfYear {
  readonly cell: CellSnapshot;
  /** As it is written. */
  readonly raw: string;
  readonly part: PartOfYear;
}

const FIGURES = foldSpelling('số liệu');

/** Whether a line above a table says what its figures are of; one that begins with "Số liệu" may be about where some were taken from. */
const isSaid = (text: string) =>
  isPeriodLine(text) || (isTitle(text) && !foldSpelling(text).startsWith(FIGURES));

const trimmedText = ({ value }: CellSnapshot) => (typeof value === 'string' ? value.trim() : '');

/**
 * The titles above a table and the headings over its results that say these are of a part of the year; those of a stretch first.
 * None where a title, or a heading over one of the columns, says the whole year: it stands beside a band, or a title, that says less.
 */
export function partsOfYearSaid(
  index: SheetIndex,
  firstDataRow: number,
  { all, result }: ReportedColumns,
  year: number,
): readonly SaidPartOfYear[] {
  const headings = headingsOver(index, firstDataRow, all);
  const titles = titleLines(index, firstDataRow).filter((cell) => isSaid(trimmedText(cell)));
  if ([...titles, ...headings].some((cell) => isWholeYear(trimmedText(cell)))) return [];
  const over = headings.filter((cell) => isHeadingOf(index, cell, result, firstDataRow));
  const said = [...titles, ...over].flatMap((cell) => {
    const raw = trimmedText(cell);
    const part = partOfYearSaid(raw, year);
    return part ? [{ cell, raw, part }] : [];
  });
  return [
    ...said.filter(({ part }) => part === 'stretch'),
    ...said.filter(({ part }) => part === 'untilDay'),
  ];
}
