import type { Grid } from './grid';
import type { Header } from './header';
import type { RowKind, TableColumn, TableRow } from './model';
import type { Ordinal } from './ordinal';
import { readOrdinal, settleRoman, splitOrdinal } from './ordinal';
import { Outline } from './outline';
import { isInCapitals, isTotalName, readLabel } from './rowText';
import type { RowText } from './rowText';
import { isDitto } from './unitText';

/** The columns of a table by what they hold. */
interface Places {
  readonly labels: readonly number[];
  readonly ordinals: readonly number[];
  readonly groups: readonly number[];
  readonly units: readonly number[];
  /** Columns of figures and what is asked to be filled in. */
  readonly values: readonly number[];
  /** True where the labels' own numbers tell the levels better than the column of numbers. */
  readonly labelsNumbered: boolean;
}

/** What "Trong đó" alone counts as. */
const PART_ORDINAL: Ordinal = { text: '', style: 'dash' };

const VALUES = new Set<TableColumn['role']>(['target', 'result', 'comparison', 'value']);

function placesOf(
  grid: Grid,
  columns: readonly TableColumn[],
  labels: readonly number[],
  bodyRows: readonly number[],
): Places {
  const of = (role: TableColumn['role']) =>
    columns.filter((each) => each.role === role).map(({ column }) => column);
  const values = columns.filter(({ role }) => VALUES.has(role)).map(({ column }) => column);
  const ordinals = of('ordinal');
  const numbered = bodyRows.filter((row) =>
    labels.some((column) => splitOrdinal(grid.ownText(row, column)).ordinal !== undefined),
  );
  const labelsNumbered =
    numbered.length * 2 >= bodyRows.length && ordinals.every((column) => onlyCounts(grid, column, bodyRows));
  return { labels, ordinals, groups: of('group'), units: of('unit'), values, labelsNumbered };
}

/** True for a number column that only counts the rows: the levels are then those of the labels' own numbers. */
function onlyCounts(grid: Grid, column: number, rows: readonly number[]): boolean {
  let last = 0;
  for (const row of rows) {
    const text = grid.ownText(row, column);
    if (text === '') continue;
    if (!/^\d+$/.test(text) || Number(text) <= last) return false;
    last = Number(text);
  }
  return last > 0;
}

/** One body row before its place among the others is known. */
interface RawRow {
  readonly row: number;
  readonly text: RowText;
  readonly ordinal?: Ordinal;
  /** Which of the label columns the label stands in, from 0. */
  readonly depth: number;
  readonly groups: readonly string[];
  readonly unit?: string;
  readonly hasFigures: boolean;
  readonly isIndented: boolean;
}

/** True where a value column holds more than nothing and zeros, which some programs fill headings with. */
const holdsFigures = (grid: Grid, row: number, values: readonly number[]): boolean =>
  values.some((column) => !['', '0'].includes(grid.ownText(row, column)));

/** What a cell shows of its own column; a text merged across columns heads the row and is none. */
const columnText = (grid: Grid, row: number, column: number): string =>
  grid.anchorOf(row, column)[1] === column ? grid.text(row, column) : '';

function rawRow(grid: Grid, row: number, places: Places, unitAbove: string | undefined): RawRow | undefined {
  const at = places.labels.find((column) => grid.ownText(row, column) !== '');
  if (at === undefined) return undefined;
  const label = grid.ownText(row, at);
  const text = readLabel(label);
  if (!/\p{L}/u.test(text.name)) return undefined;
  const printed = places.ordinals
    .map((column) => readOrdinal(grid.ownText(row, column)))
    .find((found) => found !== undefined);
  const own = text.ordinal ?? (text.isPart ? PART_ORDINAL : undefined);
  const unitText = places.units.map((column) => columnText(grid, row, column)).find((found) => found !== '');
  const unit = unitText !== undefined && isDitto(unitText) ? unitAbove : (unitText ?? text.unit);
  const ordinal = places.labelsNumbered ? (own ?? printed) : (printed ?? own);
  const source = grid.own(row, at)?.value;
  return {
    row,
    text,
    ...(ordinal && { ordinal }),
    depth: places.labels.indexOf(at),
    groups: places.groups.map((column) => columnText(grid, row, column)).filter((group) => group !== ''),
    ...(unit !== undefined && { unit }),
    hasFigures: holdsFigures(grid, row, places.values),
    isIndented: typeof source === 'string' && /^\s{2,}/.test(source),
  };
}

/** Whether rows without a unit stand out: where most rows have one. */
const mostHaveUnits = (rows: readonly RawRow[]): boolean =>
  rows.filter(({ unit }) => unit !== undefined).length * 2 >= rows.length && rows.length > 0;

/** Whether rows without figures stand out: where some rows have them. */
const mostHaveFigures = (rows: readonly RawRow[]): boolean =>
  rows.filter(({ hasFigures }) => hasFigures).length * 2 >= rows.length && rows.length > 0;

function kindOf(raw: RawRow, unitsTell: boolean, figuresTell: boolean): RowKind {
  const { text, ordinal, unit, hasFigures } = raw;
  const isHeadingStyle =
    ['roman', 'upper', 'romanDotted'].includes(ordinal?.style ?? '') || isInCapitals(text.name);
  if (unit === undefined && !hasFigures) {
    if (isHeadingStyle) return 'section';
    const isPlain = ordinal === undefined || !['dash', 'plus', 'star', 'lower'].includes(ordinal.style);
    if (isPlain && !text.isPart && (unitsTell || figuresTell)) return 'section';
  }
  if (isTotalName(text.name)) return 'total';
  if (text.isPart || ['dash', 'plus', 'star'].includes(ordinal?.style ?? '')) return 'part';
  return 'item';
}

/** The rows of a table's body, each with its kind and the headings above it. Rows without words are passed over. */
export function readRows(
  grid: Grid,
  columns: readonly TableColumn[],
  labelColumns: readonly number[],
  bodyRows: readonly number[],
  headers: readonly Header[],
): TableRow[] {
  const places = placesOf(grid, columns, labelColumns, bodyRows);
  const repeated = new Set(
    headers.flatMap(({ rows, numberRow }) => [...rows, ...(numberRow ? [numberRow] : [])]),
  );
  const raws: RawRow[] = [];
  for (const row of bodyRows) {
    const raw = repeated.has(row) ? undefined : rawRow(grid, row, places, raws.at(-1)?.unit);
    if (raw) raws.push(raw);
  }
  const unitsTell = mostHaveUnits(raws);
  const figuresTell = mostHaveFigures(raws);
  const outline = new Outline();
  let previousUpper: string | undefined;
  const rows = raws.map((raw): TableRow => {
    const kind = kindOf(raw, unitsTell, figuresTell);
    const ordinal = raw.ordinal && settleRoman(raw.ordinal, previousUpper);
    if (ordinal?.style === 'upper') previousUpper = ordinal.text.replace(/[^\p{Lu}]/gu, '');
    const { name } = raw.text;
    const above = outline.place({
      name,
      kind,
      style: ordinal?.style ?? (isInCapitals(name) ? 'capitals' : 'plain'),
      depth: raw.depth,
      isIndented: raw.isIndented,
    });
    return {
      row: raw.row,
      column: places.labels[raw.depth] as number,
      kind,
      ordinal: ordinal?.text ?? '',
      name,
      ...(raw.unit !== undefined && { unit: raw.unit }),
      path: [...raw.groups.map((text) => ({ text, kind: 'group' as const })), ...above],
    };
  });
  return rows.map((row, at) =>
    isBarren(row, rows[at + 1], raws[at] as RawRow) ? { ...row, kind: 'item' } : row,
  );
}

/** A heading that heads nothing is a row that was not filled in. */
function isBarren(row: TableRow, next: TableRow | undefined, { text, ordinal }: RawRow): boolean {
  if (row.kind !== 'section') return false;
  const isHeadingStyle = ['roman', 'upper'].includes(ordinal?.style ?? '') || isInCapitals(text.name);
  return !isHeadingStyle && (next?.path.length ?? 0) <= row.path.length;
}
