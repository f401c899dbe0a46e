import type { Notify } from './changes';
import { moveReferences } from './formula/rewrite';
import { intersects, subtractAll } from './geometry';
import type { Rect } from './geometry';
import { itemNotFound } from './refusal';
import { moveRect } from './shift';
import type { Shift } from './shift';
import type { Borders } from './style';
import type { ComparisonOperator } from './validation';

/** What a conditional format changes; absent members leave the cell as it is. */
export interface ConditionalStyle {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'None' | 'Single' | 'Double';
  readonly strikethrough?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly borders?: Borders;
}

/** One threshold of an icon set; the first has none and holds for everything below the second. */
export interface IconCriterion {
  readonly type: 'Invalid' | 'Number' | 'Percent' | 'Formula' | 'Percentile';
  readonly operator?: 'Invalid' | 'GreaterThan' | 'GreaterThanOrEqual';
  readonly formula?: string;
  readonly customIcon?: { readonly set: string; readonly index: number } | null;
}

export type ConditionalRule =
  | { readonly type: 'Custom'; readonly formula: string; readonly style: ConditionalStyle }
  | {
      readonly type: 'CellValue';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
      readonly style: ConditionalStyle;
    }
  | {
      readonly type: 'ContainsText';
      readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
      readonly text: string;
      readonly style: ConditionalStyle;
    }
  | {
      readonly type: 'IconSet';
      /** "ThreeTrafficLights1", "ThreeSymbols". */
      readonly iconStyle: string;
      readonly criteria: readonly IconCriterion[];
      readonly reverseIconOrder: boolean;
      readonly showIconOnly: boolean;
    };

export type ConditionalType = ConditionalRule['type'];

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

/** A new rule of a type, before the add-in has filled it in. */
export function blankRule(type: ConditionalType): ConditionalRule {
  switch (type) {
    case 'Custom':
      return { type, formula: '', style: {} };
    case 'CellValue':
      return { type, operator: 'GreaterThan', formula1: '=0', style: {} };
    case 'ContainsText':
      return { type, operator: 'Contains', text: '', style: {} };
    case 'IconSet':
      return {
        type,
        iconStyle: 'ThreeTrafficLights1',
        criteria: [
          { type: 'Invalid', operator: 'Invalid', formula: '' },
          { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=33' },
          { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=67' },
        ],
        reverseIconOrder: false,
        showIconOnly: false,
      };
  }
}

function mapFormulas(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  switch (rule.type) {
    case 'Custom':
      return { ...rule, formula: change(rule.formula) };
    case 'CellValue':
      return {
        ...rule,
        formula1: change(rule.formula1),
        ...(rule.formula2 !== undefined && { formula2: change(rule.formula2) }),
      };
    case 'ContainsText':
      return rule;
    case 'IconSet':
      return {
        ...rule,
        criteria: rule.criteria.map((one) => ({
          ...one,
          ...(one.formula !== undefined && { formula: change(one.formula) }),
        })),
      };
  }
}

/** The conditional formats of a sheet, the one that wins first. */
export class ConditionalFormats {
  private formats: ConditionalFormat[] = [];

  constructor(
    private readonly sheetId: string,
    private readonly notify: Notify,
  ) {}

  get all(): readonly ConditionalFormat[] {
    return this.formats;
  }

  restore(formats: readonly ConditionalFormat[]): void {
    this.formats = [...formats];
  }

  find(id: string): ConditionalFormat | undefined {
    return this.formats.find((format) => format.id === id);
  }

  get(id: string): ConditionalFormat {
    const format = this.find(id);
    if (!format) throw itemNotFound();
    return format;
  }

  in(rects: readonly Rect[]): ConditionalFormat[] {
    return this.formats.filter(({ ranges }) =>
      ranges.some((range) => rects.some((rect) => intersects(range, rect))),
    );
  }

  /** Puts a format before all others: Excel adds at the top priority. */
  add(format: ConditionalFormat): void {
    this.formats.unshift(format);
    this.changed();
  }

  update(id: string, change: (format: ConditionalFormat) => ConditionalFormat): void {
    this.get(id);
    this.formats = this.formats.map((format) => (format.id === id ? change(format) : format));
    this.changed();
  }

  priority(id: string): number {
    return this.formats.findIndex((format) => format.id === id);
  }

  setPriority(id: string, priority: number): void {
    const format = this.get(id);
    this.formats = this.formats.filter((other) => other !== format);
    this.formats.splice(Math.max(0, Math.min(priority, this.formats.length)), 0, format);
    this.changed();
  }

  remove(id: string): void {
    this.formats = this.formats.filter((format) => format.id !== id);
    this.changed();
  }

  /** Takes the formats off a rectangle; they stay on the rest of their ranges. */
  clear(rect: Rect): void {
    if (this.in([rect]).length === 0) return;
    this.formats = this.formats
      .map((format) => ({ ...format, ranges: subtractAll(format.ranges, rect) }))
      .filter(({ ranges }) => ranges.length > 0);
    this.changed();
  }

  /** Follows inserted and deleted cells; `isOwn` tells whether the shift is on this sheet. */
  shift(shift: Shift, isOwn: boolean, concerns: (sheet: string | undefined) => boolean): void {
    this.formats = this.formats
      .map((format) => ({
        ...format,
        rule: mapFormulas(format.rule, (formula) =>
          moveReferences(formula, concerns, (rect) => moveRect(rect, shift)),
        ),
        ranges: isOwn ? format.ranges.flatMap((range) => moveRect(range, shift) ?? []) : format.ranges,
      }))
      .filter(({ ranges }) => ranges.length > 0);
  }

  private changed(): void {
    this.notify({ kind: 'conditionalFormats', sheetId: this.sheetId });
  }
}
