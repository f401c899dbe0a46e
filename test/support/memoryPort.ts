import { withBodyCells } from '../../src/core/appendix/body';
import type { SheetDescription } from '../../src/core/appendix/description';
import { parseAreas } from '../../src/core/workbook/areas';
import { cellAddress, columnNumber, quotedSheetName, rangeAddress } from '../../src/core/workbook/address';
import type { CellSnapshot, DefinedName, SheetSnapshot } from '../../src/core/workbook/snapshot';
import { ExcelFailure } from '../../src/excel/port';
import type {
  CellMark,
  CellWrite,
  ExcelPort,
  HeldContent,
  InsertedSheet,
  ReadOutcome,
  ReportSource,
  Restorable,
  RestoreOutcome,
  Selection,
  SelectionRead,
  Unsubscribe,
  WorkbookChange,
  WrittenReport,
  SheetChange,
} from '../../src/excel/port';

interface Sheet {
  readonly id: string;
  name: string;
  readonly description: SheetDescription | undefined;
  readonly cells: Map<string, CellSnapshot>;
  /** Made anew only after a change, as the port promises for sheets that are not read again. */
  snapshot: SheetSnapshot | undefined;
}

/** The value of a cell as it is read: "" for a blank, the name of an error. */
function plain(cell: CellSnapshot | undefined): HeldContent['value'] {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** A port over sheets in memory. Cells hold what was described or typed; formulas are not calculated. */
export class MemoryPort implements ExcelPort {
  readonly calls: string[] = [];
  readonly marks = new Map<string, CellMark>();
  /** Whether the selection is told to be larger than what is read. */
  isSelectionCut = false;
  private selected: Selection | undefined;
  private readonly sheets: Sheet[] = [];
  private readonly changeListeners = new Set<(change: WorkbookChange) => void>();
  private readonly selectionListeners = new Set<(selection: Selection) => void>();
  private names: readonly DefinedName[] = [];
  private xml: readonly string[] = [];
  private preImage: { restorable: Restorable; restore: () => RestoreOutcome } | undefined;
  private failures: ExcelFailure[] = [];
  private held: (() => void)[] | undefined;
  private nextId = 1;

  constructor(descriptions: readonly SheetDescription[] = []) {
    descriptions.forEach((description) => this.add(description));
  }

  // What people and Excel do

  /** A person types into a cell; "" clears it. */
  type(address: string, value: number | string, options: { sheet?: number; remote?: boolean } = {}): void {
    const sheet = this.sheets[options.sheet ?? 0]!;
    this.put(sheet, address, value);
    this.emit({ kind: 'edited', sheetId: sheet.id, address, isRemote: options.remote ?? false });
  }

  /** A formula has a new result. */
  calculate(address: string, value: number, sheet = 0): void {
    const calculated = this.sheets[sheet]!;
    this.put(calculated, address, value);
    this.emit({ kind: 'calculated', sheetId: calculated.id, isRemote: false });
  }

  select(address: string, sheet = 0): void {
    const sheetId = this.sheets[sheet]!.id;
    this.selected = { sheetId, address };
    this.selectionListeners.forEach((listener) => {
      listener({ sheetId, address });
    });
  }

  rename(sheet: number, name: string): void {
    const renamed = this.sheets[sheet]!;
    renamed.name = name;
    renamed.snapshot = undefined;
    this.describeNames();
    this.emit({ kind: 'sheetRenamed', sheetId: renamed.id, isRemote: false });
  }

  delete(sheet: number): void {
    const [gone] = this.sheets.splice(sheet, 1);
    this.describeNames();
    this.emit({ kind: 'sheetDeleted', sheetId: gone!.id, isRemote: false });
  }

  activate(sheet: number): void {
    this.emit({ kind: 'sheetActivated', sheetId: this.sheets[sheet]!.id, isRemote: false });
  }

  /** The next request is refused. */
  failNext(...failures: ExcelFailure[]): void {
    this.failures.push(...failures);
  }

  /** From now on reads wait; the returned function answers them, last asked first where `reversed`. */
  hold(): (order?: 'reversed') => void {
    const held: (() => void)[] = [];
    this.held = held;
    return (order) => {
      this.held = undefined;
      (order === 'reversed' ? held.reverse() : held).forEach((answer) => {
        answer();
      });
    };
  }

  valueAt(address: string, sheet = 0): CellSnapshot['value'] | undefined {
    return this.sheets[sheet]?.cells.get(address)?.value;
  }

  /** The cells of a sheet that hold a value, or a text like it. */
  cellsWith(sheet: string, wanted: string | number | RegExp): CellSnapshot[] {
    const cells = this.sheets.find(({ name }) => name === sheet)?.cells.values() ?? [];
    return [...cells].filter(({ value }) =>
      wanted instanceof RegExp ? typeof value === 'string' && wanted.test(value) : value === wanted,
    );
  }

  addressOf({ row, column }: CellSnapshot): string {
    return cellAddress(row, column);
  }

  sheetNames(): string[] {
    return this.sheets.map(({ name }) => name);
  }

  // What the pane asks

  insertSheet(description: SheetDescription): Promise<InsertedSheet> {
    return this.ask('insertSheet', () => {
      const sheet = this.add(description);
      this.emit({ kind: 'sheetAdded', sheetId: sheet.id, isRemote: false });
      this.emit({ kind: 'sheetActivated', sheetId: sheet.id, isRemote: false });
      return { sheetId: sheet.id, name: sheet.name, wasRenamed: sheet.name !== description.name };
    });
  }

  readWorkbook(): Promise<ReadOutcome> {
    return this.answer('readWorkbook', () => this.outcome());
  }

  rereadSheet(sheetId: string, previous: ReadOutcome): Promise<ReadOutcome | undefined> {
    return this.answer(`rereadSheet ${sheetId}`, () => {
      const sheet = this.sheets.find(({ id }) => id === sheetId);
      if (!sheet) return undefined;
      const sheets = previous.workbook.sheets.map((each) =>
        previous.sheetIds.get(each.name) === sheetId ? this.snapshotOf(sheet) : each,
      );
      return { ...previous, workbook: { ...previous.workbook, sheets } };
    });
  }

  rewriteSheet(sheetId: string | undefined, change: SheetChange): Promise<string> {
    return this.ask('rewriteSheet', () => {
      const sheet = this.sheets.find(({ id }) => id === sheetId);
      const description = change(sheet && this.snapshotOf(sheet));
      if (!sheet) {
        const added = this.add(description);
        this.emit({ kind: 'sheetAdded', sheetId: added.id, isRemote: false });
        return added.id;
      }
      sheet.cells.clear();
      this.fill(sheet, description);
      this.emit({ kind: 'edited', sheetId: sheet.id, address: 'A1:H99', isRemote: false });
      return sheet.id;
    });
  }

  async writeReport(sheetId: string | undefined, source: ReportSource): Promise<WrittenReport> {
    const { description, rows, onRows, replaces } = source;
    const { body, ...head } = description;
    const parts = body ? await rows(0, body.rowCount) : [];
    const whole = withBodyCells(body ? { ...head, body: { ...body, rows: parts } } : head);
    return this.ask('writeReport', () => {
      onRows?.(parts.length);
      const former = this.sheets.find(({ id }) => id === sheetId);
      if (former) {
        former.cells.clear();
        this.fill(former, whole);
        this.emit({ kind: 'edited', sheetId: former.id, address: 'A1:H99', isRemote: false });
        return { sheetId: former.id, name: former.name };
      }
      const replaced = this.sheets.findIndex(({ id }) => id === replaces);
      if (replaced >= 0) this.delete(replaced);
      const added = this.add(whole);
      this.emit({ kind: 'sheetAdded', sheetId: added.id, isRemote: false });
      return { sheetId: added.id, name: added.name };
    });
  }

  readAreas(sheetId: string, addresses: readonly string[]): Promise<readonly CellSnapshot[]> {
    return this.ask('readAreas', () => {
      const sheet = this.sheets.find(({ id }) => id === sheetId);
      if (!sheet) throw new ExcelFailure('sheetGone', sheetId);
      const ranges = addresses.flatMap((address) => parseAreas(address) ?? []);
      const isIn = ({ row, column }: CellSnapshot) =>
        ranges.some(
          (range) =>
            row >= range.firstRow &&
            row <= range.lastRow &&
            column >= range.firstColumn &&
            column <= range.lastColumn,
        );
      return this.snapshotOf(sheet).cells.filter(isIn);
    });
  }

  readSelection(): Promise<SelectionRead> {
    return this.ask('readSelection', () => {
      const { sheetId, address } = this.selected ?? { sheetId: this.sheets[0]!.id, address: 'A1' };
      const sheet = this.sheets.find(({ id }) => id === sheetId)!;
      return {
        sheetId,
        sheet: this.snapshotOf(sheet),
        areas: parseAreas(address)!,
        isCut: this.isSelectionCut,
      };
    });
  }

  selectCell(sheetId: string, address: string): Promise<void> {
    return this.ask(`selectCell ${address}`, () => {
      this.selectionListeners.forEach((listener) => {
        listener({ sheetId, address });
      });
    });
  }

  writeCells(sheetId: string, writes: readonly CellWrite[]): Promise<void> {
    const addresses = writes.map(({ address }) => address);
    return this.ask(`writeCells ${addresses.join(' ')}`, () => {
      const sheet = this.sheets.find(({ id }) => id === sheetId)!;
      for (const { address, expected } of writes) {
        if (expected) this.expect(sheet.cells.get(address), address, expected);
      }
      const before = addresses.map((address) => sheet.cells.get(address));
      this.preImage = {
        restorable: { sheetId, addresses },
        restore: () => this.takeBack(sheet, writes, before),
      };
      for (const { address, value } of writes) this.put(sheet, address, value);
      for (const address of addresses) this.emit({ kind: 'edited', sheetId, address, isRemote: false });
    });
  }

  markCells(marks: readonly CellMark[]): Promise<void> {
    return this.ask(`markCells ${marks.length}`, () => {
      this.marks.clear();
      marks.forEach((mark) => this.marks.set(mark.address, mark));
    });
  }

  restore(): Promise<RestoreOutcome> {
    return this.ask('restore', () => {
      const { preImage } = this;
      this.preImage = undefined;
      return preImage?.restore() ?? 'nothing';
    });
  }

  /** What was left for the worksheet functions, by key; no call of Excel's, so it stands in no list of calls. */
  readonly left = new Map<string, string>();

  async leaveForFunctions(key: string, change: (before: string | null) => string): Promise<void> {
    await Promise.resolve();
    const failure = this.sharingFailures.shift();
    if (failure) throw failure;
    this.left.set(key, change(this.left.get(key) ?? null));
  }

  /** What the next attempts to leave something fail with. */
  readonly sharingFailures: ExcelFailure[] = [];

  restorable(): Restorable | undefined {
    return this.preImage?.restorable;
  }

  onChange(listener: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    this.changeListeners.add(listener);
    return Promise.resolve(() => Promise.resolve(void this.changeListeners.delete(listener)));
  }

  onSelection(listener: (selection: Selection) => void): Promise<Unsubscribe> {
    this.selectionListeners.add(listener);
    return Promise.resolve(() => Promise.resolve(void this.selectionListeners.delete(listener)));
  }

  // Inside

  private async ask<Result>(call: string, work: () => Result): Promise<Result> {
    this.calls.push(call);
    await Promise.resolve();
    const failure = this.failures.shift();
    if (failure) throw failure;
    return work();
  }

  /** A read sees the cells as they are when it is asked, and answers when it is let. */
  private async answer<Result>(call: string, work: () => Result): Promise<Result> {
    const result = await this.ask(call, work);
    const { held } = this;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    return result;
  }

  private expect(cell: CellSnapshot | undefined, address: string, expected: HeldContent): void {
    const isHeld = plain(cell) === expected.value && (cell?.formula !== undefined) === expected.isFormula;
    if (!isHeld || expected.isFormula) throw new ExcelFailure(isHeld ? 'formula' : 'changed', address);
  }

  private takeBack(
    sheet: Sheet,
    writes: readonly CellWrite[],
    before: readonly (CellSnapshot | undefined)[],
  ): RestoreOutcome {
    if (!this.sheets.includes(sheet)) return 'nothing';
    const isOurs = writes.map(({ address, value }) => sheet.cells.get(address)?.value === value);
    writes.forEach(({ address }, at) => {
      if (!isOurs[at]) return;
      const held = before[at];
      if (held) sheet.cells.set(address, held);
      else sheet.cells.delete(address);
      sheet.snapshot = undefined;
      this.emit({ kind: 'edited', sheetId: sheet.id, address, isRemote: false });
    });
    if (isOurs.every(Boolean)) return 'restored';
    return isOurs.some(Boolean) ? 'partly' : 'changed';
  }

  private emit(change: WorkbookChange): void {
    this.changeListeners.forEach((listener) => {
      listener(change);
    });
  }

  private freeName(wanted: string): string {
    const taken = new Set(this.sheetNames());
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${number})`;
    return name;
  }

  private add(description: SheetDescription): Sheet {
    const name = this.freeName(description.name);
    const sheet: Sheet = {
      id: `{${this.nextId++}}`,
      name,
      description,
      cells: new Map(),
      snapshot: undefined,
    };
    this.fill(sheet, description);
    this.sheets.push(sheet);
    this.describeNames();
    return sheet;
  }

  private fill(sheet: Sheet, description: SheetDescription): void {
    const { cells } = withBodyCells(description);
    for (const { row, column, value, formula, formulaResult } of cells) {
      if (value === undefined && formula === undefined) continue;
      const cell = { row, column, value: value ?? formulaResult ?? null, ...(formula && { formula }) };
      sheet.cells.set(cellAddress(row, column), cell);
    }
    sheet.snapshot = undefined;
  }

  private put(sheet: Sheet, address: string, value: number | string): void {
    sheet.snapshot = undefined;
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (value === '') sheet.cells.delete(address);
    else sheet.cells.set(address, { row: Number(digits), column: columnNumber(letters), value });
  }

  private describeNames(): void {
    this.names = this.sheets.flatMap(({ name: sheet, description }) =>
      (description?.names ?? []).map(({ name, range }) => ({
        name,
        sheet,
        refersTo: `${quotedSheetName(sheet)}!${rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`,
      })),
    );
    this.xml = this.sheets.flatMap(({ description }) =>
      description ? [description.identityXml, ...(description.customXml ?? [])] : [],
    );
  }

  private snapshotOf(sheet: Sheet): SheetSnapshot {
    sheet.snapshot ??= {
      name: sheet.name,
      visibility: 'visible',
      cells: [...sheet.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: sheet.description?.merges ?? [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
    return sheet.snapshot;
  }

  private outcome(): ReadOutcome {
    return {
      workbook: {
        sheets: this.sheets.map((sheet) => this.snapshotOf(sheet)),
        definedNames: this.names,
        customXml: this.xml,
        date1904: false,
      },
      sheetIds: new Map(this.sheets.map(({ id, name }) => [name, id])),
    };
  }
}
