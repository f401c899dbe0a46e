import type { TableColumn, TableModel } from './model';

/** The columns that may hold the results, and the one to begin with. */
export interface ResultChoice {
  readonly columns: readonly TableColumn[];
  /** Absent only where there is no column to choose. */
  readonly proposed?: number;
  /** True where nothing else comes into question: there is one, or a person selected one. */
  readonly isCertain: boolean;
}

const isFigures = ({ role }: TableColumn): boolean =>
  ['result', 'value', 'target', 'comparison'].includes(role);

/** Later years come first, those beyond the year asked for last. */
function yearRank({ year }: TableColumn, asked: number): number {
  if (year === undefined) return asked - 0.5;
  return year <= asked ? year : -year;
}

/** Whether a column is of the whole year asked for, as far as its headings say. */
const isWholeYear = ({ year, partOfYear }: TableColumn, asked: number): boolean =>
  partOfYear !== true && (year === undefined || year === asked);

/** The better one first: of two of this year the whole before a part ("Ước cả năm" before "6 tháng"), else by year. */
function byFitness(asked: number): (a: TableColumn, b: TableColumn) => number {
  return (a, b) =>
    Number(isWholeYear(b, asked)) - Number(isWholeYear(a, asked)) ||
    yearRank(b, asked) - yearRank(a, asked) ||
    Number(a.partOfYear ?? false) - Number(b.partOfYear ?? false) ||
    a.column - b.column;
}

/**
 * Which column holds the results. A column that says so comes before one that says nothing; targets and comparisons
 * count only where a person selected them, or nothing else is there. Of several the one of the year is proposed, else
 * the latest before it; the whole year before a part of it; of equals the first.
 * @param selected columns of the person's selection, none for all
 * @param year the year results are wanted of
 */
export function resultChoice(
  { columns }: TableModel,
  selected: readonly number[],
  year: number,
): ResultChoice {
  const figures = columns.filter(isFigures);
  const chosen = figures.filter(({ column }) => selected.includes(column));
  const results = (of: readonly TableColumn[]) => of.filter(({ role }) => role === 'result');
  const values = (of: readonly TableColumn[]) =>
    of.filter(({ role }) => role === 'result' || role === 'value');
  const isSelection = chosen.length > 0 && chosen.length < figures.length;
  const pool = isSelection ? chosen : figures;
  const [best = []] = [
    results(pool),
    values(pool),
    isSelection || values(figures).length === 0 ? pool : values(figures),
  ].filter(({ length }) => length > 0);
  const offered = values(figures).length > 0 ? values(figures) : figures;
  const all = figures.filter((each) => offered.includes(each) || best.includes(each));
  const [proposed] = [...best].sort(byFitness(year));
  return {
    columns: all,
    ...(proposed && { proposed: proposed.column }),
    isCertain: best.length === 1 && (isSelection || values(figures).length === 1),
  };
}
