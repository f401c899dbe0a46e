import { isCellLike } from './address';
import type { Notify } from './changes';
import { moveReferences, renameSheetInFormula } from './formula/rewrite';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './refusal';
import { moveRect } from './shift';
import type { Shift } from './shift';

/** A defined name of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** The sheet whose name it is; absent for a name of the workbook. */
  readonly sheetId?: string;
  /** "=Sheet1!$A$1:$B$2", "=0.5". */
  readonly refersTo: string;
  readonly comment: string;
  readonly visible: boolean;
}

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;

const isSameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The defined names of a workbook. */
export class NameTable {
  private names: DefinedName[] = [];

  constructor(private readonly notify: Notify) {}

  get all(): readonly DefinedName[] {
    return this.names;
  }

  restore(names: readonly DefinedName[]): void {
    this.names = [...names];
  }

  /** The names of the workbook, or those of one sheet. */
  inScope(sheetId: string | undefined): DefinedName[] {
    return this.names.filter((name) => name.sheetId === sheetId);
  }

  find(name: string, sheetId?: string): DefinedName | undefined {
    return this.names.find((other) => other.sheetId === sheetId && isSameName(other.name, name));
  }

  /** The name as a formula on a sheet sees it: the sheet's own first. */
  resolve(name: string, sheetId: string): DefinedName | undefined {
    return this.find(name, sheetId) ?? this.find(name);
  }

  /** @throws Refusal for a name that reads like a cell ("N1") or is taken. */
  add(name: DefinedName): void {
    if (!NAME.test(name.name) || name.name.length > 255 || isCellLike(name.name)) {
      throw invalidArgument(`"${name.name}" cannot be a name.`);
    }
    if (this.find(name.name, name.sheetId)) throw itemAlreadyExists();
    this.names = [...this.names, name];
    this.notify({ kind: 'names' });
  }

  update(
    name: string,
    sheetId: string | undefined,
    patch: Partial<Omit<DefinedName, 'name' | 'sheetId'>>,
  ): void {
    const before = this.find(name, sheetId);
    if (!before) throw itemNotFound();
    this.names = this.names.map((other) => (other === before ? { ...before, ...patch } : other));
    this.notify({ kind: 'names' });
  }

  remove(name: string, sheetId: string | undefined): void {
    const before = this.find(name, sheetId);
    if (!before) throw itemNotFound();
    this.names = this.names.filter((other) => other !== before);
    this.notify({ kind: 'names' });
  }

  shift(shift: Shift, concerns: (sheet: string | undefined) => boolean): void {
    this.rewrite((formula) => moveReferences(formula, concerns, (rect) => moveRect(rect, shift)));
  }

  sheetRenamed(before: string, after: string): void {
    this.rewrite((formula) => renameSheetInFormula(formula, before, after));
  }

  /** Drops the sheet's own names; the workbook's names that point to it become #REF!. */
  sheetDeleted(sheetId: string, sheetName: string): void {
    this.names = this.names.filter((name) => name.sheetId !== sheetId);
    this.rewrite((formula) => renameSheetInFormula(formula, sheetName, undefined));
  }

  private rewrite(change: (formula: string) => string): void {
    this.names = this.names.map((name) => ({ ...name, refersTo: change(name.refersTo) }));
  }
}
