import { blankRule } from '../model/conditionalFormat';
import type { ConditionalFormat, ConditionalRule, ConditionalType } from '../model/conditionalFormat';
import { newId } from '../model/id';
import { itemNotFound, notImplemented } from '../model/refusal';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, text, whole } from './arguments';
import { KeyedCollection } from './collection';
import {
  CellValueConditionalFormatObject,
  CustomConditionalFormatObject,
  IconSetConditionalFormatObject,
  TextConditionalFormatObject,
} from './conditionalRules';
import { RangeObject } from './range';
import { RangeAreasObject } from './rangeAreas';
import type { Cells, HostScope } from './scope';
import { requireFormattable } from './scope';

const FORMAT = apiType<ConditionalFormatObject>('ConditionalFormat', {
  scalars: ['id', 'priority', 'stopIfTrue', 'type'],
  navigations: [
    'cellValue',
    'cellValueOrNullObject',
    'custom',
    'customOrNullObject',
    'iconSet',
    'iconSetOrNullObject',
    'textComparison',
    'textComparisonOrNullObject',
  ],
  methods: ['delete', 'getRange', 'getRangeOrNullObject', 'getRanges'],
  identity: 'id',
});

const FORMATS = apiType<ConditionalFormatCollection>('ConditionalFormatCollection', {
  methods: ['add', 'clearAll', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  isCollection: true,
});

const TYPES: readonly ConditionalType[] = ['Custom', 'CellValue', 'ContainsText', 'IconSet'];

/**
 *
 */
export class ConditionalFormatObject extends ApiObject {
  readonly api = FORMAT;

  constructor(
    private readonly scope: HostScope,
    private readonly cells: Cells,
    readonly id: string,
  ) {
    super();
  }

  private get format(): ConditionalFormat {
    return this.cells.sheet.conditionalFormats.get(this.id);
  }

  private change(patch: (format: ConditionalFormat) => ConditionalFormat): void {
    requireFormattable(this.cells);
    this.cells.sheet.conditionalFormats.update(this.id, patch);
  }

  get type(): ConditionalType {
    return this.format.rule.type;
  }

  get priority(): number {
    return this.cells.sheet.conditionalFormats.priority(this.id);
  }

  set priority(priority: unknown) {
    requireFormattable(this.cells);
    this.cells.sheet.conditionalFormats.setPriority(this.id, whole(priority));
  }

  get stopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    const stopIfTrue = flag(value);
    this.change((format) => ({ ...format, stopIfTrue }));
  }

  /** Access to the rule, where it is of the type. */
  private ruleOf<T extends ConditionalType>(type: T) {
    type Rule = Extract<ConditionalRule, { type: T }>;
    if (this.type !== type) return undefined;
    return {
      read: (): Rule => this.format.rule as Rule,
      write: (patch: Partial<Rule>): void => {
        this.change((format) => ({ ...format, rule: { ...format.rule, ...patch } }));
      },
    };
  }

  get customOrNullObject(): CustomConditionalFormatObject | null {
    const rule = this.ruleOf('Custom');
    return rule ? new CustomConditionalFormatObject(rule) : null;
  }

  get custom(): CustomConditionalFormatObject {
    return required(this.customOrNullObject);
  }

  get cellValueOrNullObject(): CellValueConditionalFormatObject | null {
    const rule = this.ruleOf('CellValue');
    return rule ? new CellValueConditionalFormatObject(rule) : null;
  }

  get cellValue(): CellValueConditionalFormatObject {
    return required(this.cellValueOrNullObject);
  }

  get textComparisonOrNullObject(): TextConditionalFormatObject | null {
    const rule = this.ruleOf('ContainsText');
    return rule ? new TextConditionalFormatObject(rule) : null;
  }

  get textComparison(): TextConditionalFormatObject {
    return required(this.textComparisonOrNullObject);
  }

  get iconSetOrNullObject(): IconSetConditionalFormatObject | null {
    const rule = this.ruleOf('IconSet');
    return rule ? new IconSetConditionalFormatObject(rule) : null;
  }

  get iconSet(): IconSetConditionalFormatObject {
    return required(this.iconSetOrNullObject);
  }

  getRanges(): RangeAreasObject {
    return new RangeAreasObject(this.scope, this.cells.sheet, this.format.ranges);
  }

  /** Null where the format is on several rectangles. */
  getRangeOrNullObject(): RangeObject | null {
    const [only, ...others] = this.format.ranges;
    return only && others.length === 0 ? new RangeObject(this.scope, this.cells.sheet, only) : null;
  }

  getRange(): RangeObject {
    return required(this.getRangeOrNullObject());
  }

  delete(): void {
    requireFormattable(this.cells);
    this.cells.sheet.conditionalFormats.remove(this.id);
  }
}

/** The formats that touch a range, the one that wins first. */
export class ConditionalFormatCollection extends KeyedCollection<ConditionalFormatObject> {
  readonly api = FORMATS;

  constructor(
    private readonly scope: HostScope,
    private readonly cells: Cells,
  ) {
    super();
  }

  get items(): ConditionalFormatObject[] {
    const { sheet, rects } = this.cells;
    return sheet.conditionalFormats.in(rects).map(({ id }) => this.object(id));
  }

  private object(id: string): ConditionalFormatObject {
    return new ConditionalFormatObject(this.scope, this.cells, id);
  }

  protected find(id: unknown): ConditionalFormatObject | undefined {
    const format = this.cells.sheet.conditionalFormats.find(text(id));
    return format && this.object(format.id);
  }

  add(type: unknown): ConditionalFormatObject {
    requireFormattable(this.cells);
    const known = TYPES.find((name) => name === type);
    if (!known) throw notImplemented(`ConditionalFormatType.${String(type)}`);
    const id = newId();
    const { sheet, rects } = this.cells;
    sheet.conditionalFormats.add({ id, ranges: rects, stopIfTrue: false, rule: blankRule(known) });
    return this.object(id);
  }

  clearAll(): void {
    requireFormattable(this.cells);
    for (const rect of this.cells.rects) this.cells.sheet.conditionalFormats.clear(rect);
  }
}

function required<T>(object: T | null): T {
  if (object === null) throw itemNotFound();
  return object;
}
