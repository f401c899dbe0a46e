import { splitUnit } from './unitText';
import { isUnitText } from './unitText';
import type { Grid } from './grid';
import { headingRole, isComparisonBand, isEstimateHeading, isYearHeading, yearsIn } from './heading';
import type { Header } from './header';
import type { ColumnRole, TableColumn } from './model';
import { readOrdinal } from './ordinal';
import { isLikelyPartOfYear } from './partOfYearSaid';

/** What the body cells of a column are, as shares of those that hold something. */
interface Content {
  readonly held: number;
  readonly figures: number;
  readonly words: number;
  readonly units: number;
  readonly ordinals: number;
  /** Letters of all different texts together. */
  readonly letters: number;
}

function contentOf(grid: Grid, rows: readonly number[], column: number): Content {
  const content = { held: 0, figures: 0, words: 0, units: 0, ordinals: 0, letters: 0 };
  const seen = new Set<string>();
  for (const row of rows) {
    const text = grid.ownText(row, column);
    if (text === '') continue;
    content.held++;
    const isFigure = grid.isFigure(row, column);
    if (isFigure) content.figures++;
    if (grid.isWords(row, column)) content.words++;
    if (!isFigure && isUnitText(text)) content.units++;
    if (readOrdinal(text)) content.ordinals++;
    if (!seen.has(text)) content.letters += text.length;
    seen.add(text);
  }
  return content;
}

/** The headings over a column, from the top; a band reaches over blanks to its right as long as headings stand below it. */
function headingPath(grid: Grid, { rows }: Header, column: number, firstColumn: number): string[] {
  const path: string[] = [];
  rows.forEach((row, at) => {
    let text = grid.text(row, column);
    const lower = rows.slice(at + 1);
    const hasBelow = (each: number) => lower.some((below) => grid.ownText(below, each) !== '');
    if (text === '' && hasBelow(column)) {
      let left = column - 1;
      while (left >= firstColumn && grid.text(row, left) === '' && hasBelow(left)) left--;
      if (left >= firstColumn && hasBelow(left)) text = grid.text(row, left);
    }
    if (text !== '' && path.at(-1) !== text) path.push(text);
  });
  return path;
}

/** The role the headings give, the lowest that gives one; years and units under a band are of the band's kind. */
function roleOfHeadings(heading: readonly string[]): ColumnRole | undefined {
  for (const text of [...heading].reverse()) {
    const role = headingRole(text);
    // "So sánh (%)" over "Kế hoạch": what the figures are held against.
    const isFigure = role === 'target' || role === 'result';
    if (role !== undefined) return isFigure && heading.some(isComparisonBand) ? 'comparison' : role;
  }
  return heading.some(isYearHeading) ? 'result' : undefined;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function roleOf(heading: readonly string[], said: ColumnRole | undefined, content: Content): ColumnRole {
  const { held, figures, units, ordinals } = content;
  // "Đơn vị" may head agencies as well.
  if (said === 'unit') return held === 0 || ratio(units, held) >= 0.3 ? 'unit' : 'text';
  // "Đánh giá thực hiện" heads figures, "Đánh giá" words.
  if (said === 'text' && ratio(figures, held) >= 0.5) return 'value';
  if (said !== undefined) return said;
  if (heading.length === 0 && held > 0 && ratio(ordinals, held) >= 0.7 && ratio(units, held) < 0.3)
    return 'ordinal';
  if (ratio(figures, held) >= 0.5) return 'value';
  if (ratio(units, held) >= 0.6) return 'unit';
  return 'text';
}

/** The columns of labels among those headed so, or the one that holds the most words. */
function labelColumnsOf(
  grid: Grid,
  columns: readonly TableColumn[],
  contents: ReadonlyMap<number, Content>,
  { rows }: Header,
): number[] {
  const contentAt = (column: number): Content => contents.get(column) as Content;
  const headed = columns.filter(({ role, column }) => role === 'label' && contentAt(column).words > 0);
  const score = ({ heading, column }: TableColumn): number =>
    contentAt(column).letters + (/ch[ỉi] ti[êe]u/i.test(heading.join(' ')) ? 1e6 : 0);
  const byWords = columns.filter(({ column, role }) => contentAt(column).words > 0 && role !== 'unit');
  const candidates = headed.length > 0 ? headed : byWords;
  const best = candidates.reduce<TableColumn | undefined>(
    (found, each) => (found === undefined || score(each) > score(found) ? each : found),
    undefined,
  );
  if (!best || headed.length === 0) return best ? [best.column] : [];
  // One heading merged over several columns: deeper levels are set further to the right.
  const row = rows.find((each) => headingRole(grid.text(each, best.column)) === 'label') as number;
  const anchor = grid.anchorOf(row, best.column);
  return headed
    .map(({ column }) => column)
    .filter((column) => grid.anchorOf(row, column).join() === anchor.join());
}

/** A column with what its headings alone say. */
type Described = TableColumn & { readonly said: ColumnRole | undefined };

/** Roles that depend on where the labels stand: numbers and groups at their left, other labels nothing of ours. */
function settleRoles(
  columns: readonly Described[],
  labelColumns: readonly number[],
  contents: ReadonlyMap<number, Content>,
): TableColumn[] {
  const first = labelColumns[0] ?? Infinity;
  return columns.map(({ said, ...each }): TableColumn => {
    const { column, role } = each;
    if (labelColumns.includes(column)) return { ...each, role: 'label' };
    const isLayout = role === 'label' || role === 'group' || role === 'ordinal';
    if (column > first) return isLayout ? { ...each, role: 'text' } : each;
    if (said !== undefined && !isLayout) return each;
    const { held, ordinals, words, figures } = contents.get(column) as Content;
    if (role === 'ordinal' || (held > 0 && ratio(ordinals, held) >= 0.6)) return { ...each, role: 'ordinal' };
    if (role === 'unit') return each;
    // Codes and the like in front of the labels are no results.
    return { ...each, role: isLayout || (words > 0 && figures === 0) ? 'group' : 'text' };
  });
}

/** Columns of a table and which of them hold the labels. */
export interface DescribedColumns {
  readonly columns: readonly TableColumn[];
  readonly labelColumns: readonly number[];
}

/** Tells what each column holds, by its headings and by what stands in it. */
export function describeColumns(
  grid: Grid,
  header: Header,
  bodyRows: readonly number[],
  allColumns: readonly number[],
): DescribedColumns {
  const contents = new Map(allColumns.map((column) => [column, contentOf(grid, bodyRows, column)]));
  const first = allColumns[0] ?? 1;
  const described = allColumns.map((column): Described => {
    const heading = headingPath(grid, header, column, first);
    const said = roleOfHeadings(heading);
    const years = new Set(
      yearsIn(heading.at(-1) ?? '').length > 0 ? yearsIn(heading.at(-1) ?? '') : heading.flatMap(yearsIn),
    );
    const [year] = years;
    const { unit } =
      [...heading]
        .reverse()
        .map(splitUnit)
        .find((split) => split.unit !== undefined) ?? {};
    return {
      column,
      heading,
      said,
      role: roleOf(heading, said, contents.get(column) as Content),
      ...(years.size === 1 && year !== undefined && { year }),
      ...(heading.some(isEstimateHeading) && { estimate: true }),
      ...(isLikelyPartOfYear(heading, year) && { partOfYear: true }),
      ...(unit !== undefined && { unit }),
    };
  });
  const labelColumns = labelColumnsOf(grid, described, contents, header);
  return { columns: settleRoles(described, labelColumns, contents), labelColumns };
}
