import { formatCodeKind } from '../../core/workbook/numberFormat';
import type { CellEdit, ColumnEdit, Edits, RowEdit } from '../../xlsx/patch/patchWorkbook';
import { toFileFormula } from '../functions/fileFormula';
import { additionsTo, differs, type Additions } from './additions';
import { charactersOf } from './columnWidth';
import { sameScalar } from '../host/model/value';
import type { CellStyle, HostCellSnapshot, HostSheetSnapshot, HostWorkbookSnapshot } from '../host/model';

/**
 * Changes that cannot be written into the opened file, so that all of it must be written anew:
 *
 * - `sheets`: sheets added between others, deleted, renamed, moved, hidden or shown
 * - `shifts`: rows, columns or cells inserted or deleted, which moves what only the file knows (notes, pictures)
 * - `looks`: looks other than a cell's background and number format
 * - `columns`, `rows`: widths and heights that were set back to the standard
 * - `merges`, `frozen`, `validations`, `conditionalFormats`, `layout`, `protection`, `view`: those of a sheet
 * - `names`, `customXml`: those of the workbook, but for what comes with an added sheet
 * - `dates`: dates typed into a file that counts days from 1904
 * - `cells`: cells that the file has as part of something larger (an array formula, a table's header)
 */
export type Obstacle =
  | 'sheets'
  | 'shifts'
  | 'looks'
  | 'columns'
  | 'rows'
  | 'merges'
  | 'frozen'
  | 'validations'
  | 'conditionalFormats'
  | 'layout'
  | 'protection'
  | 'view'
  | 'names'
  | 'customXml'
  | 'dates'
  | 'cells';

/** What was done to a workbook since it was opened. */
export interface Difference {
  /** What a patch of the file can say; rows and columns count from 1. */
  readonly edits: Edits;
  /** Sheets behind all that were there, with what came with them; undefined where there are none. */
  readonly added?: Additions;
  readonly obstacles: ReadonlySet<Obstacle>;
  /** Whether anything was edited; results of formulas alone are no edit. */
  readonly isEdited: boolean;
}

/** Compares a workbook with the file it was opened from. */
export function differenceOf(
  before: HostWorkbookSnapshot,
  after: HostWorkbookSnapshot,
  isDate1904: boolean,
): Difference {
  const obstacles = new Set<Obstacle>();
  const cells: CellEdit[] = [];
  const rows: RowEdit[] = [];
  const columns: ColumnEdit[] = [];
  const added = additionsTo(before, after, obstacles);
  for (const sheet of after.sheets) {
    const was = before.sheets.find(({ id }) => id === sheet.id);
    if (!was) continue;
    for (const obstacle of sheetObstacles(was, sheet)) obstacles.add(obstacle);
    cells.push(...cellEdits(was, sheet, obstacles));
    for (const { line, size, hidden } of lineChanges(was.rows, sheet.rows, () => obstacles.add('rows'))) {
      rows.push({ sheet: sheet.name, row: line + 1, ...(size !== undefined && { height: size }), ...hidden });
    }
    for (const { line, size, hidden } of lineChanges(was.columns, sheet.columns, () =>
      obstacles.add('columns'),
    )) {
      const width = size !== undefined && { width: charactersOf(size) };
      columns.push({ sheet: sheet.name, column: line + 1, ...width, ...hidden });
    }
  }
  // Added sheets are written with days counted from 1900.
  if (isDate1904 && (added || cells.some((edit) => isTypedDate(edit, after)))) obstacles.add('dates');
  const isEdited =
    obstacles.size > 0 ||
    added !== undefined ||
    rows.length > 0 ||
    columns.length > 0 ||
    cells.some((edit) => edit.result === undefined || edit.formula !== undefined);
  return { edits: { cells, rows, columns }, ...(added && { added }), obstacles, isEdited };
}

function sheetObstacles(before: HostSheetSnapshot, after: HostSheetSnapshot): Obstacle[] {
  const layer = ({ styles, sheetStyle, rowStyles, columnStyles }: HostSheetSnapshot) => [
    styles[sheetStyle],
    ...[rowStyles, columnStyles].map((lines) => lines.map(([line, style]) => [line, styles[style]])),
  ];
  const view = ({ tabColor, showGridlines, showHeadings }: HostSheetSnapshot) => [
    tabColor,
    showGridlines,
    showHeadings,
  ];
  const compared: readonly (readonly [Obstacle, (sheet: HostSheetSnapshot) => unknown])[] = [
    ['looks', layer],
    ['columns', ({ columns }) => columns.standardSize],
    ['rows', ({ rows }) => rows.standardSize],
    ['merges', ({ merges }) => merges],
    ['frozen', ({ frozen }) => frozen],
    ['validations', ({ validations }) => validations],
    ['conditionalFormats', ({ conditionalFormats }) => conditionalFormats],
    ['layout', ({ layout }) => layout],
    ['protection', ({ protection }) => protection],
    ['view', view],
  ];
  return compared.filter(([, part]) => differs(part(before), part(after))).map(([obstacle]) => obstacle);
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) => `${row},${column}`;

/** The looks of a sheet's cells, those of rows, columns and the sheet where a cell has none of its own. */
function styleReader({ styles, sheetStyle, rowStyles, columnStyles }: HostSheetSnapshot) {
  const rows = new Map(rowStyles);
  const columns = new Map(columnStyles);
  return (row: number, column: number, own: number | undefined): CellStyle | undefined =>
    styles[own ?? rows.get(row) ?? columns.get(column) ?? sheetStyle];
}

function cellEdits(
  before: HostSheetSnapshot,
  after: HostSheetSnapshot,
  obstacles: Set<Obstacle>,
): CellEdit[] {
  const [styleBefore, styleAfter] = [styleReader(before), styleReader(after)];
  const was = new Map(before.cells.map((cell) => [keyOf(cell), cell]));
  const is = new Map(after.cells.map((cell) => [keyOf(cell), cell]));
  const edits: CellEdit[] = [];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(key), is.get(key)];
    const { row, column } = (other ?? one) as HostCellSnapshot;
    const look = lookEdit(styleBefore(row, column, one?.style), styleAfter(row, column, other?.style));
    if (look === 'other') obstacles.add('looks');
    const edit = { ...contentEdit(one, other), ...(look === 'other' ? {} : look) };
    if (Object.keys(edit).length > 0)
      edits.push({ sheet: after.name, row: row + 1, column: column + 1, ...edit });
  }
  return edits;
}

type Change = Omit<CellEdit, 'sheet' | 'row' | 'column'>;

/** A constant as a cell holds it: nothing and an empty text are the same. */
const contentOf = ({ value = null }: Partial<HostCellSnapshot> = {}) => (value === '' ? null : value);

function contentEdit(one: HostCellSnapshot | undefined, other: HostCellSnapshot | undefined): Change {
  const [was, is] = [contentOf(one), contentOf(other)];
  const formula = other?.formula;
  if (formula === undefined) {
    if (one?.formula === undefined && sameScalar(was, is)) return {};
    // An error typed as a constant has no other form in a file than the formula that gives it.
    return is !== null && typeof is === 'object' ? { formula: is.error, result: is } : { value: is };
  }
  if (one?.formula !== formula) return { formula: toFileFormula(formula.replace(/^=/, '')), result: is };
  return sameScalar(was, is) ? {} : { result: is };
}

/** What of a look changed: what a patch can say, or something else. */
function lookEdit(one: CellStyle | undefined, other: CellStyle | undefined): Change | 'other' {
  if (one === other || !one || !other) return {};
  const { fill, numberFormat } = other;
  const rest = { ...other, fill: one.fill, numberFormat: one.numberFormat };
  if (differs(entriesOf(rest), entriesOf(one))) return 'other';
  return {
    ...(fill !== one.fill && { fill: fill === '' ? null : fill.slice(1) }),
    ...(numberFormat !== one.numberFormat && { numberFormat }),
  };
}

/** A look's properties in the order of their names: looks are made in several places. */
function entriesOf(style: CellStyle): unknown {
  const sorted = (value: object) => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted({ ...style, borders: sorted(style.borders) });
}

/** A row or a column, from 0, whose size in points or hiding changed. */
interface LineChange {
  readonly line: number;
  readonly size?: number;
  readonly hidden?: { readonly hidden: boolean };
}

type Lines = HostSheetSnapshot['rows'];

/** What changed of rows or columns; `setBack` is called for each that has no size of its own any more. */
function lineChanges(before: Lines, after: Lines, setBack: () => void): LineChange[] {
  const was = new Map(before.lines);
  const is = new Map(after.lines);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((line): LineChange[] => {
    const { size: oldSize, hidden: wasHidden = false } = was.get(line) ?? {};
    const { size, hidden = false } = is.get(line) ?? {};
    if (oldSize !== undefined && size === undefined) setBack();
    if (size === oldSize && hidden === wasHidden) return [];
    return [
      {
        line,
        ...(size !== undefined && size !== oldSize && { size }),
        ...(hidden !== wasHidden && { hidden: { hidden } }),
      },
    ];
  });
}

/** Whether an edit puts a number under a date's format. */
function isTypedDate({ sheet, row, column, value }: CellEdit, { sheets }: HostWorkbookSnapshot): boolean {
  if (typeof value !== 'number') return false;
  const found = sheets.find(({ name }) => name === sheet);
  const cell = found?.cells.find((each) => each.row === row - 1 && each.column === column - 1);
  const style = found && styleReader(found)(row - 1, column - 1, cell?.style);
  return style !== undefined && formatCodeKind(style.numberFormat) === 'date';
}
