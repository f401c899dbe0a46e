import { namedColumns } from '../../appendix/columns';
import type {
  CellDescription,
  ColumnDescription,
  ConditionalFormatDescription,
  RowHeight,
  SheetDescription,
} from '../../appendix/description';
import type { ColumnId } from '../../appendix/strings';
import { cellAddress } from '../../workbook/address';
import type { CellRange } from '../../workbook/snapshot';
import { mapFormula } from './formula';
import type { Axis, Mapping } from './mapping';
import { deletion, exchange, insertion, lengthOf, mapRange, mapStretch, move } from './mapping';

/** What a cell is given; what is left out (a value, a formula) it has no more. */
export type CellContent = Pick<CellDescription, 'value' | 'formula' | 'formulaResult' | 'numberFormat'>;

const key = (row: number, column: number) => `${row} ${column}`;

/**
 * An appendix sheet on somebody's desk: the described sheet, changed as a person changes it in Excel. Rows, columns,
 * merges, names, rules and formulas move together. It also knows where each indicator's row and each column is now,
 * whatever the sheet itself still says of them.
 */
export class SheetDraft {
  private sheet: SheetDescription;
  private cells: Map<string, CellDescription>;
  private readonly columnNumbers = new Map<ColumnId, number>();
  private readonly rowNumbers = new Map<string, number>();

  constructor(description: SheetDescription) {
    this.sheet = description;
    this.cells = new Map(description.cells.map((cell) => [key(cell.row, cell.column), cell]));
    for (const { name, range } of description.names) {
      const id = namedColumns.get(name);
      if (id) this.columnNumbers.set(id, range.firstColumn);
      if (id !== 'code') continue;
      for (let row = range.firstRow; row <= range.lastRow; row++) {
        const code = this.at(row, range.firstColumn)?.value;
        if (typeof code === 'string') this.rowNumbers.set(code, row);
      }
    }
  }

  get name(): string {
    return this.sheet.name;
  }

  /** Ids of the indicators that have a row, from the top. */
  get indicators(): readonly string[] {
    return [...this.rowNumbers].sort(([, one], [, other]) => one - other).map(([id]) => id);
  }

  has(column: ColumnId): boolean {
    return this.columnNumbers.has(column);
  }

  /** The row of an indicator. @throws Error where it has none: a mistake of the program. */
  rowOf(indicator: string): number {
    return known(this.rowNumbers.get(indicator), indicator);
  }

  /** The number of a column. @throws Error where the sheet has no such column: a mistake of the program. */
  columnOf(column: ColumnId): number {
    return known(this.columnNumbers.get(column), column);
  }

  /** A1-style address of an indicator's cell. */
  addressOf(indicator: string, column: ColumnId): string {
    return cellAddress(this.rowOf(indicator), this.columnOf(column));
  }

  at(row: number, column: number): CellDescription | undefined {
    return this.cells.get(key(row, column));
  }

  /** An indicator's cell. */
  cell(indicator: string, column: ColumnId): CellDescription | undefined {
    return this.at(this.rowOf(indicator), this.columnOf(column));
  }

  /** Replaces what a cell holds and keeps its look. */
  put(row: number, column: number, { numberFormat, ...content }: CellContent): void {
    const { style = 'text', numberFormat: before } = this.at(row, column) ?? {};
    const format = numberFormat ?? before;
    this.cells.set(key(row, column), {
      row,
      column,
      style,
      ...content,
      ...(format !== undefined && { numberFormat: format }),
    });
  }

  /** The same for an indicator's cell. */
  putIn(indicator: string, column: ColumnId, content: CellContent): void {
    this.put(this.rowOf(indicator), this.columnOf(column), content);
  }

  insertRows(before: number, count = 1): void {
    this.restructure('row', insertion(before, count));
  }

  deleteRow(row: number): void {
    this.restructure('row', deletion(row));
  }

  moveRow(from: number, before: number): void {
    this.restructure('row', move(from, before), true);
  }

  exchangeRows(one: number, other: number): void {
    this.restructure('row', exchange(one, other), true);
  }

  insertColumn(before: number, column: ColumnDescription = { width: 10 }): void {
    this.restructure('column', insertion(before, 1));
    this.sheet = { ...this.sheet, columns: this.sheet.columns.toSpliced(before - 1, 0, column) };
  }

  deleteColumn(column: number): void {
    this.restructure('column', deletion(column));
  }

  moveColumn(from: number, before: number): void {
    this.restructure('column', move(from, before), true);
  }

  rename(name: string): void {
    this.sheet = { ...this.sheet, name };
  }

  /** Changes what the sheet is besides its cells. */
  change(
    changes: Partial<Pick<SheetDescription, 'identityXml' | 'customXml' | 'names' | 'merges' | 'columns'>>,
  ): void {
    this.sheet = { ...this.sheet, ...changes };
  }

  toDescription(): SheetDescription {
    const cells = [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...this.sheet, cells };
  }

  /** @param tears whether cells may be parted that stood together */
  private restructure(axis: Axis, map: Mapping, tears = false): void {
    const { sheet } = this;
    const repeated = sheet.print.repeatedRows;
    const range = (each: CellRange) => mapRange(each, axis, map);
    const formula = (text: string) => mapFormula(text, axis, map);
    this.cells = new Map(
      [...this.cells.values()].flatMap((cell) => {
        const moved = map(cell[axis]);
        if (moved === undefined) return [];
        const next = {
          ...cell,
          [axis]: moved,
          ...(cell.formula !== undefined && { formula: formula(cell.formula) }),
        };
        return [[key(next.row, next.column), next] as const];
      }),
    );
    const withRange = <T extends { readonly range: CellRange }>(items: readonly T[]): T[] =>
      items.flatMap((item) => {
        const moved = range(item.range);
        return moved ? [{ ...item, range: moved }] : [];
      });
    this.sheet = {
      ...sheet,
      // A merged cell that would be torn apart is split, as Excel asks for first.
      merges: sheet.merges.flatMap((merge) => {
        const moved = range(merge);
        const isTorn = tears && moved !== undefined && lengthOf(moved, axis) > lengthOf(merge, axis);
        return moved && !isTorn && !isPoint(moved) ? [moved] : [];
      }),
      names: withRange(sheet.names),
      validations: withRange(sheet.validations).map((validation) =>
        validation.rule.kind === 'formula'
          ? { ...validation, rule: { ...validation.rule, formula: formula(validation.rule.formula) } }
          : validation,
      ),
      conditionalFormats: withRange(sheet.conditionalFormats).map((format): ConditionalFormatDescription =>
        format.kind === 'formula' ? { ...format, formula: formula(format.formula) } : format,
      ),
      print: {
        ...sheet.print,
        area: range(sheet.print.area) ?? sheet.print.area,
        ...(axis === 'row' && { repeatedRows: mapStretch(repeated.first, repeated.last, map) ?? repeated }),
      },
      ...(axis === 'row' && {
        rowHeights: mapHeights(sheet.rowHeights, map),
        frozen: { ...sheet.frozen, rows: mapStretch(1, sheet.frozen.rows, map)?.last ?? 0 },
      }),
      ...(axis === 'column' && { columns: mapColumns(sheet.columns, map) }),
    };
    mapPositions(axis === 'row' ? this.rowNumbers : this.columnNumbers, map);
  }
}

function known(position: number | undefined, what: string): number {
  if (position === undefined) throw new Error(`the sheet has no ${what}`);
  return position;
}

const isPoint = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange) =>
  firstRow === lastRow && firstColumn === lastColumn;

const mapHeights = (heights: ReadonlyMap<number, RowHeight>, map: Mapping): Map<number, RowHeight> =>
  new Map(
    [...heights].flatMap(([row, height]) => {
      const moved = map(row);
      return moved === undefined ? [] : [[moved, height] as const];
    }),
  );

/** Columns in their new order; a place for a new one stays open. */
function mapColumns(columns: readonly ColumnDescription[], map: Mapping): ColumnDescription[] {
  return columns
    .flatMap((column, index) => {
      const moved = map(index + 1);
      return moved === undefined ? [] : [{ column, moved }];
    })
    .sort((a, b) => a.moved - b.moved)
    .map(({ column }) => column);
}

function mapPositions(positions: Map<string, number>, map: Mapping): void {
  for (const [id, position] of [...positions]) {
    const moved = map(position);
    if (moved === undefined) positions.delete(id);
    else positions.set(id, moved);
  }
}
