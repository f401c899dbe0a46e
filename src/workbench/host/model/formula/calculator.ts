import type { CalculatedCell, Calculator, DirtyCells } from '../calculation';
import { fullAddress } from '../address';
import {
  MAX_COLUMNS,
  bounding,
  cellCount,
  containsCell,
  intersection,
  intersects,
  rectOf,
} from '../geometry';
import type { Rect } from '../geometry';
import { errorValue, sameScalar } from '../value';
import type { Scalar } from '../value';
import type { Workbook } from '../workbook';
import type { AddinCall, AddinFunctions } from './addinFunctions';
import { evaluateExpression } from './evaluate';
import type { FormulaPlace, FormulaWorld } from './evaluate';
import { parseFormula, precedents } from './parse';
import type { AreaValue } from './operands';
import type { Expression } from './parse';
import { UnreadableFormula } from './tokens';

interface FormulaCell extends FormulaPlace {
  readonly key: string;
  readonly expression: Expression | undefined;
}

/** Above so many dirty rectangles their bounding box is cheaper, and only asks for more than needed. */
const MOST_RECTS = 64;

/** An argument with more cells is refused. */
const MOST_ARGUMENT_CELLS = 10_000;

const keyOf = (sheetId: string, row: number, column: number): string =>
  `${sheetId}:${row * MAX_COLUMNS + column}`;

/**
 * A small calculator for tests and for a page without an engine: the functions the appendix uses and no
 * more. What it does not know gives #NAME? and stands in `unsupported`, by name.
 */
export class BuiltInCalculator implements Calculator {
  /** Functions, names and constructs met so far that are beyond this calculator. */
  readonly unsupported = new Set<string>();
  private readonly parsed = new Map<string, Expression | undefined>();
  private readonly beyond = new Set<string>();

  /** @param addinFunctions the functions that an add-in brings along, which answer later. */
  constructor(readonly addinFunctions?: AddinFunctions) {}

  recalculate(workbook: Workbook, dirty: readonly DirtyCells[] | 'all'): CalculatedCell[] {
    const formulas = this.formulasOf(workbook);
    if (formulas.size === 0) return [];
    if (dirty === 'all') this.beyond.clear();
    const stale = dirty === 'all' ? formulas : this.dependents(workbook, formulas, dirty);
    return new Round(workbook, this, stale).run();
  }

  /** Whether a formula cell, or one that it asks, has something that is beyond this calculator. */
  isBeyond({ sheetId, row, column }: FormulaPlace): boolean {
    return this.beyond.has(keyOf(sheetId, row, column));
  }

  /** Notes for a formula cell that was worked out whether it could be. */
  note(key: string, isBeyond: boolean): void {
    if (isBeyond) this.beyond.add(key);
    else this.beyond.delete(key);
  }

  /** Works out a formula that stands in no cell: a validation's, a conditional format's. */
  evaluate(workbook: Workbook, formula: string, place: FormulaPlace): Scalar {
    const expression = this.parse(formula);
    if (!expression) return errorValue('#NAME?');
    return evaluateExpression(expression, place, new Round(workbook, this, new Map()));
  }

  /** A formula as an expression; undefined, and reported, where it cannot be read. */
  parse(formula: string): Expression | undefined {
    if (this.parsed.has(formula)) return this.parsed.get(formula);
    let expression: Expression | undefined;
    try {
      expression = parseFormula(formula);
    } catch (error) {
      if (!(error instanceof UnreadableFormula)) throw error;
      this.unsupported.add(error.construct);
    }
    this.parsed.set(formula, expression);
    return expression;
  }

  private formulasOf(workbook: Workbook): Map<string, FormulaCell> {
    const formulas = new Map<string, FormulaCell>();
    for (const { id: sheetId, cells } of workbook.sheets) {
      cells.visitFormulas(({ formula = '' }, row, column) => {
        const key = keyOf(sheetId, row, column);
        formulas.set(key, { key, sheetId, row, column, expression: this.parse(formula) });
      });
    }
    return formulas;
  }

  /** The formulas that edits reach, directly or through other formulas. */
  private dependents(
    workbook: Workbook,
    formulas: ReadonlyMap<string, FormulaCell>,
    dirty: readonly DirtyCells[],
  ): Map<string, FormulaCell> {
    const reached = new Map<string, FormulaCell>();
    const waiting = new Set(formulas.values());
    const sources = new Map([...waiting].map((cell) => [cell, this.sourcesOf(workbook, cell)]));
    for (let wave = [...dirty]; wave.length > 0;) {
      const areas = bySheet(wave);
      wave = [];
      for (const cell of waiting) {
        const isEdited = areas.get(cell.sheetId)?.some((rect) => containsCell(rect, cell.row, cell.column));
        const isReached = sources
          .get(cell)
          ?.some(({ sheetId, rect }) => areas.get(sheetId)?.some((area) => intersects(area, rect)));
        if (isEdited !== true && isReached !== true) continue;
        waiting.delete(cell);
        reached.set(cell.key, cell);
        wave.push({ sheetId: cell.sheetId, rect: rectOf(cell.row, cell.column) });
      }
    }
    return reached;
  }

  private sourcesOf(workbook: Workbook, { expression, sheetId }: FormulaCell, depth = 0): DirtyCells[] {
    if (!expression || depth > 20) return [];
    return precedents(expression).flatMap((precedent): DirtyCells[] => {
      const owner = precedent.sheet === undefined ? sheetId : workbook.sheetByName(precedent.sheet)?.id;
      if (owner === undefined) return [];
      if (precedent.kind === 'area') return [{ sheetId: owner, rect: precedent.rect }];
      const refersTo = workbook.names.resolve(precedent.name, owner)?.refersTo;
      const inner = refersTo === undefined ? undefined : this.parse(refersTo);
      return this.sourcesOf(
        workbook,
        { key: '', row: 0, column: 0, sheetId: owner, expression: inner },
        depth + 1,
      );
    });
  }
}

function bySheet(cells: readonly DirtyCells[]): Map<string, Rect[]> {
  const areas = new Map<string, Rect[]>();
  for (const { sheetId, rect } of cells) {
    const list = areas.get(sheetId) ?? [];
    if (list.length < MOST_RECTS) list.push(rect);
    else list[0] = bounding(list[0] ?? rect, rect);
    areas.set(sheetId, list);
  }
  return areas;
}

/** One recalculation: results are kept while it lasts, each stale formula is worked out once. */
class Round implements FormulaWorld {
  private readonly results = new Map<string, Scalar>();
  private readonly running = new Set<string>();
  /** Formula cells of this round that something beyond the calculator reaches. */
  private readonly reached = new Set<string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly calculator: BuiltInCalculator,
    private readonly stale: ReadonlyMap<string, FormulaCell>,
  ) {}

  run(): CalculatedCell[] {
    const changed: CalculatedCell[] = [];
    for (const { sheetId, row, column } of this.stale.values()) {
      const value = this.value(sheetId, row, column);
      const before = this.workbook.sheet(sheetId).value(row, column);
      if (!sameScalar(before, value)) changed.push({ sheetId, row, column, value });
    }
    return changed;
  }

  value(sheetId: string, row: number, column: number): Scalar {
    const sheet = this.workbook.findSheet(sheetId);
    if (!sheet) return errorValue('#REF!');
    const cell = sheet.cells.get(row, column);
    if (!cell?.formula || this.stale.size === 0) return cell?.value ?? null;
    const key = keyOf(sheetId, row, column);
    const stale = this.stale.get(key);
    if (!stale) {
      if (this.calculator.isBeyond({ sheetId, row, column })) this.reachRunning();
      return cell.value;
    }
    const known = this.results.get(key);
    if (known !== undefined) {
      if (this.reached.has(key)) this.reachRunning();
      return known;
    }
    if (this.running.has(key)) {
      this.unsupported(`circular reference at row ${row + 1}, column ${column + 1}`);
      return errorValue('#REF!');
    }
    this.running.add(key);
    if (!stale.expression) this.reachRunning();
    const result = stale.expression
      ? evaluateExpression(stale.expression, stale, this)
      : errorValue('#NAME?');
    this.running.delete(key);
    this.results.set(key, result);
    this.calculator.note(key, this.reached.has(key));
    return result;
  }

  /** Whatever is being worked out asks something that is beyond the calculator. */
  private reachRunning(): void {
    for (const key of this.running) this.reached.add(key);
  }

  filledCells({
    sheetId,
    rect,
  }: {
    sheetId: string;
    rect: Rect;
  }): { value: Scalar; row: number; column: number }[] {
    const found: { value: Scalar; row: number; column: number }[] = [];
    this.workbook.findSheet(sheetId)?.cells.visit(rect, (_, row, column) => {
      const value = this.value(sheetId, row, column);
      if (value !== null) found.push({ value, row, column });
    });
    return found.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  rows({ sheetId, rect }: AreaValue): readonly (readonly Scalar[])[] | undefined {
    const used = this.workbook.findSheet(sheetId)?.usedRect(true);
    // Whole columns are as long as what is in the sheet.
    const area = cellCount(rect) > MOST_ARGUMENT_CELLS ? used && intersection(rect, used) : rect;
    if (!area) return [[null]];
    if (cellCount(area) > MOST_ARGUMENT_CELLS) return undefined;
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) =>
        this.value(sheetId, area.row + row, area.column + column),
      ),
    );
  }

  address({ sheetId, rect }: AreaValue): string {
    return fullAddress(this.workbook.findSheet(sheetId)?.name ?? '', rect);
  }

  addinFunction(name: string, call: () => AddinCall, place: FormulaPlace): Scalar | undefined {
    const { addinFunctions } = this.calculator;
    return addinFunctions?.has(name) ? addinFunctions.value(name, call(), place) : undefined;
  }

  sheetIdByName(name: string): string | undefined {
    return this.workbook.sheetByName(name)?.id;
  }

  name(name: string, sheetId: string): { expression: Expression; sheetId: string } | undefined {
    const refersTo = this.workbook.names.resolve(name, sheetId)?.refersTo;
    const expression = refersTo === undefined ? undefined : this.calculator.parse(refersTo);
    return expression && { expression, sheetId };
  }

  unsupported(what: string): void {
    this.calculator.unsupported.add(what);
    this.reachRunning();
  }
}
