import { NO_CALCULATOR } from './calculation';
import type { CalculatedCell, Calculator, DirtyCells } from './calculation';
import type { ChangeListener, ChangeOrigin, SheetVisibility, WorkbookChange } from './changes';
import { CustomXmlParts } from './customXml';
import { renameSheetInFormula } from './formula/rewrite';
import { rectOf } from './geometry';
import type { Rect } from './geometry';
import { newId } from './id';
import { NameTable } from './names';
import { Refusal, invalidArgument, itemAlreadyExists, itemNotFound } from './refusal';
import { DocumentSettings } from './settings';
import { Sheet } from './sheet';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

const FORBIDDEN_IN_SHEET_NAMES = /[\\/?*[\]:]/;

/** A workbook: sheets in order and everything that belongs to the file. No grid and no DOM. */
export class Workbook {
  readonly notify = (change: WorkbookChange): void => {
    this.changed(change);
  };
  readonly names = new NameTable(this.notify);
  readonly customXml = new CustomXmlParts(this.notify);
  readonly settings = new DocumentSettings(this.notify);
  calculationMode: CalculationMode = 'Automatic';
  fileName = 'Book1.xlsx';
  calculator: Calculator;
  private list: Sheet[] = [];
  private activeId = '';
  private readonly listeners = new Set<ChangeListener>();
  private origin: ChangeOrigin = 'user';
  private depth = 0;
  private dirty: DirtyCells[] | 'all' = [];

  constructor(calculator: Calculator = NO_CALCULATOR) {
    this.calculator = calculator;
    const first = new Sheet(newId(), 'Sheet1', this.notify);
    this.list.push(first);
    this.activeId = first.id;
  }

  // --- listening and acting ---

  /** Calls the listener at each change, at once and in order. @returns a function that ends it. */
  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs edits in the name of someone; formulas are worked out once, at the end. */
  act<T>(origin: ChangeOrigin, edits: () => T): T {
    const leave = this.enter(origin);
    try {
      return edits();
    } finally {
      leave();
    }
  }

  /** Begins acting in the name of someone, for edits that wait in between. @returns a function that ends it. */
  enter(origin: ChangeOrigin): () => void {
    const before = this.origin;
    this.origin = origin;
    this.depth++;
    return () => {
      this.origin = before;
      this.depth--;
      if (this.depth === 0) void this.recalculate();
    };
  }

  private changed(change: WorkbookChange): void {
    if (change.kind === 'cells') {
      if (this.dirty !== 'all') this.dirty.push({ sheetId: change.sheetId, rect: change.rect });
    } else if (RESHAPING.has(change.kind)) this.dirty = 'all';
    for (const listener of [...this.listeners]) listener(change, this.origin);
    if (this.depth === 0) void this.recalculate();
  }

  // --- calculation ---

  get needsCalculation(): boolean {
    return this.dirty === 'all' || this.dirty.length > 0;
  }

  /**
   * Works out what edits have made stale, unless calculation is manual.
   * @returns a promise only where the calculator needs time.
   */
  recalculate(isForced = false): void | Promise<void> {
    if (!isForced && (!this.needsCalculation || this.calculationMode === 'Manual')) return undefined;
    const dirty = isForced ? 'all' : this.dirty;
    this.dirty = [];
    const results = this.calculator.recalculate(this, dirty);
    if (results instanceof Promise)
      return results.then((cells) => {
        this.store(cells);
      });
    this.store(results);
  }

  /** Works formulas out again that no edit has made stale: what they ask has another answer. */
  recalculateCells(cells: readonly DirtyCells[]): void {
    const results = this.calculator.recalculate(this, cells);
    if (!(results instanceof Promise)) this.store(results);
    else
      void results.then((calculated) => {
        this.store(calculated);
      });
  }

  private store(cells: readonly CalculatedCell[]): void {
    const bySheet = new Map<string, Rect[]>();
    for (const { sheetId, row, column, value } of cells) {
      const sheet = this.findSheet(sheetId);
      if (!sheet) continue;
      sheet.cells.setResult(row, column, value);
      const rects = bySheet.get(sheetId) ?? [];
      rects.push(rectOf(row, column));
      bySheet.set(sheetId, rects);
    }
    for (const [sheetId, rects] of bySheet) {
      const change: WorkbookChange = { kind: 'calculated', sheetId, rects };
      for (const listener of [...this.listeners]) listener(change, this.origin);
    }
  }

  // --- sheets ---

  get sheets(): readonly Sheet[] {
    return this.list;
  }

  findSheet(id: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }

  sheet(id: string): Sheet {
    const sheet = this.findSheet(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  sheetByName(name: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  positionOf(sheet: Sheet): number {
    return this.list.indexOf(sheet);
  }

  /** Adds a sheet at the end, or where told. Without a name it is "Sheet2", "Sheet3", … */
  addSheet(name?: string, position = this.list.length): Sheet {
    const chosen = name ?? this.freeName((number) => `Sheet${number}`, this.list.length + 1);
    this.checkSheetName(chosen);
    const sheet = new Sheet(newId(), chosen, this.notify);
    this.insertSheet(sheet, position);
    return sheet;
  }

  /** Takes in a sheet that was made elsewhere, from a file or as a copy. */
  insertSheet(sheet: Sheet, position = this.list.length): void {
    this.list.splice(position, 0, sheet);
    this.changed({ kind: 'sheetAdded', sheetId: sheet.id });
  }

  /** "Phụ lục (2)": the name Excel gives a copy. */
  copyName(name: string): string {
    const stem = name.replace(/ \(\d+\)$/, '');
    return this.freeName((number) => `${stem.slice(0, 31 - ` (${number})`.length)} (${number})`, 2);
  }

  private freeName(make: (number: number) => string, from: number): string {
    let number = from;
    while (this.sheetByName(make(number))) number++;
    return make(number);
  }

  private checkSheetName(name: string, own?: Sheet): void {
    const isAllowed =
      name.trim() !== '' &&
      name.length <= 31 &&
      !FORBIDDEN_IN_SHEET_NAMES.test(name) &&
      !name.startsWith("'") &&
      !name.endsWith("'") &&
      name.toLowerCase() !== 'history';
    if (!isAllowed) throw invalidArgument(`"${name}" cannot be a sheet's name.`);
    const taken = this.sheetByName(name);
    if (taken && taken !== own) throw itemAlreadyExists();
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    if (before === name) return;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, before, name));
    this.names.sheetRenamed(before, name);
    this.changed({ kind: 'sheetRenamed', sheetId: sheet.id, before, after: name });
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.list.length) throw invalidArgument();
    const before = this.positionOf(sheet);
    if (before === position) return;
    this.list.splice(before, 1);
    this.list.splice(position, 0, sheet);
    this.changed({ kind: 'sheetMoved', sheetId: sheet.id, before, after: position });
  }

  setVisibility(sheet: Sheet, visibility: SheetVisibility): void {
    const before = sheet.visibility;
    if (before === visibility) return;
    if (visibility !== 'Visible') this.requireAnotherVisible(sheet);
    sheet.visibility = visibility;
    this.changed({ kind: 'sheetVisibility', sheetId: sheet.id, before, after: visibility });
    if (visibility !== 'Visible') this.leave(sheet);
  }

  deleteSheet(sheet: Sheet): void {
    if (sheet.visibility === 'VeryHidden') {
      throw new Refusal(
        'InvalidOperation',
        'A very hidden sheet must be shown or hidden before it is deleted.',
      );
    }
    this.requireAnotherVisible(sheet);
    this.leave(sheet);
    this.list = this.list.filter((other) => other !== sheet);
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, sheet.name, undefined));
    this.names.sheetDeleted(sheet.id, sheet.name);
    this.changed({ kind: 'sheetDeleted', sheetId: sheet.id });
  }

  private requireAnotherVisible(sheet: Sheet): void {
    if (this.list.some((other) => other !== sheet && other.visibility === 'Visible')) return;
    throw new Refusal('InvalidOperation', 'A workbook must contain at least one visible sheet.');
  }

  /** Makes a neighbour active where the active sheet goes away. */
  private leave(sheet: Sheet): void {
    if (sheet.id !== this.activeId) return;
    const at = this.positionOf(sheet);
    const isVisible = (other: Sheet) => other !== sheet && other.visibility === 'Visible';
    const next = this.list.slice(at).find(isVisible) ?? this.list.slice(0, at).reverse().find(isVisible);
    if (next) this.activate(next);
  }

  get activeSheet(): Sheet {
    return this.sheet(this.activeId);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') {
      throw new Refusal('InvalidOperation', 'A hidden sheet cannot be activated.');
    }
    const previousId = this.activeId;
    if (previousId === sheet.id) return;
    this.activeId = sheet.id;
    this.changed({ kind: 'activeSheet', sheetId: sheet.id, previousId });
  }

  /** Selects cells and brings their sheet to the front. */
  select(sheet: Sheet, rect: Rect): void {
    this.activate(sheet);
    sheet.selection = rect;
    sheet.alsoSelected = [];
    this.changed({ kind: 'selection', sheetId: sheet.id, rect });
  }

  /** Changes every formula of every cell. */
  rewriteFormulas(change: (formula: string, sheet: Sheet) => string): void {
    for (const sheet of this.list) {
      sheet.cells.visitFormulas((cell) => {
        cell.formula = change(cell.formula ?? '', sheet);
      });
    }
  }

  /** Puts other sheets in the place of all there are; part of opening a file. */
  replaceSheets(sheets: readonly Sheet[], activeId: string): void {
    this.list = [...sheets];
    this.activeId = this.findSheet(activeId)?.id ?? sheets[0]?.id ?? '';
    this.changed({ kind: 'replaced' });
  }
}

/** Changes after which any formula may have another result. */
const RESHAPING: ReadonlySet<WorkbookChange['kind']> = new Set([
  'shift',
  'merges',
  'names',
  'sheetAdded',
  'sheetDeleted',
  'sheetRenamed',
  'replaced',
]);
