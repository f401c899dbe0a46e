import type { Notify } from './changes';
import { moveReferences } from './formula/rewrite';
import { intersection, intersects, subtractAll } from './geometry';
import type { Rect } from './geometry';
import { moveRect } from './shift';
import type { Shift } from './shift';

export type ComparisonOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** Bounds are numbers or formulas ("=$B$1"). */
export interface ComparisonRule {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: ComparisonOperator;
}

/** What may stand in a cell; exactly one member is set. The shape is Office.js's. */
export interface ValidationRule {
  readonly wholeNumber?: ComparisonRule;
  readonly decimal?: ComparisonRule;
  readonly date?: ComparisonRule;
  readonly time?: ComparisonRule;
  readonly textLength?: ComparisonRule;
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

export interface Validation {
  readonly rule: ValidationRule;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
  readonly ignoreBlanks: boolean;
}

export interface PlacedValidation extends Validation {
  readonly ranges: readonly Rect[];
}

export const NO_VALIDATION: Validation = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

const definition = ({ rule, prompt, errorAlert, ignoreBlanks }: Validation): Validation => ({
  rule,
  prompt,
  errorAlert,
  ignoreBlanks,
});

const isSame = (a: Validation, b: Validation) =>
  JSON.stringify(definition(a)) === JSON.stringify(definition(b));

/** Each formula of a rule, changed. */
function mapFormulas(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  const bound = (value: string | number) =>
    typeof value === 'string' && value.startsWith('=') ? change(value) : value;
  const result: Record<string, unknown> = {};
  for (const [kind, part] of Object.entries(rule) as [string, Record<string, unknown>][]) {
    result[kind] = Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        (typeof value === 'string' && key !== 'operator') || typeof value === 'number' ? bound(value) : value,
      ]),
    );
  }
  return result;
}

/** The data validations of a sheet; no two of them cover the same cell. */
export class Validations {
  private placed: PlacedValidation[] = [];

  constructor(
    private readonly sheetId: string,
    private readonly notify: Notify,
  ) {}

  get all(): readonly PlacedValidation[] {
    return this.placed;
  }

  restore(all: readonly PlacedValidation[]): void {
    this.placed = [...all];
  }

  /** The validation of one cell. */
  at(row: number, column: number): Validation | undefined {
    return this.in({ row, column, rowCount: 1, columnCount: 1 })[0];
  }

  /** The distinct validations in a rectangle; undefined stands for cells without any. */
  in(rect: Rect): (Validation | undefined)[] {
    const found: (Validation | undefined)[] = [];
    let rest: Rect[] = [rect];
    for (const validation of this.placed) {
      if (!validation.ranges.some((range) => intersects(range, rect))) continue;
      found.push(validation);
      for (const range of validation.ranges) rest = subtractAll(rest, range);
    }
    return rest.length > 0 ? [...found, undefined] : found;
  }

  /** Changes the validation of a rectangle's cells; cells without one start from the defaults. */
  update(rect: Rect, change: (validation: Validation) => Validation): void {
    const inside: PlacedValidation[] = [];
    let uncovered: Rect[] = [rect];
    for (const validation of this.placed) {
      const ranges = validation.ranges.flatMap((range) => intersection(range, rect) ?? []);
      if (ranges.length === 0) continue;
      inside.push({ ...change(validation), ranges });
      for (const range of ranges) uncovered = subtractAll(uncovered, range);
    }
    if (uncovered.length > 0) inside.push({ ...change(NO_VALIDATION), ranges: uncovered });
    this.cut(rect);
    for (const validation of inside) this.append(validation);
    this.changed();
  }

  clear(rect: Rect): void {
    this.cut(rect);
    this.changed();
  }

  private cut(rect: Rect): void {
    this.placed = this.placed
      .map((validation) => ({ ...validation, ranges: subtractAll(validation.ranges, rect) }))
      .filter(({ ranges }) => ranges.length > 0);
  }

  private append(added: PlacedValidation): void {
    if (isSame(added, NO_VALIDATION)) return;
    const twin = this.placed.findIndex((validation) => isSame(validation, added));
    const before = this.placed[twin];
    if (before) this.placed[twin] = { ...before, ranges: [...before.ranges, ...added.ranges] };
    else this.placed.push({ ...definition(added), ranges: added.ranges });
  }

  /** Follows inserted and deleted cells; `isOwn` tells whether the shift is on this sheet. */
  shift(shift: Shift, isOwn: boolean, concerns: (sheet: string | undefined) => boolean): void {
    this.placed = this.placed
      .map((validation) => ({
        ...validation,
        rule: mapFormulas(validation.rule, (formula) =>
          moveReferences(formula, concerns, (rect) => moveRect(rect, shift)),
        ),
        ranges: isOwn
          ? validation.ranges.flatMap((range) => moveRect(range, shift) ?? [])
          : validation.ranges,
      }))
      .filter(({ ranges }) => ranges.length > 0);
  }

  private changed(): void {
    this.notify({ kind: 'validations', sheetId: this.sheetId });
  }
}
