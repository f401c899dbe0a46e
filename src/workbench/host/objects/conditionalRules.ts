import type { ConditionalRule, ConditionalType, IconCriterion } from '../model/conditionalFormat';
import { invalidArgument } from '../model/refusal';
import type { ComparisonOperator } from '../model/validation';
import { ApiObject, apiType } from '../protocol/apiObject';
import { flag, oneOf, record, text } from './arguments';
import { ConditionalRangeFormatObject } from './conditionalStyle';
import type { StyleAccess } from './conditionalStyle';

type RuleOf<T extends ConditionalType> = Extract<ConditionalRule, { type: T }>;

/** One rule, read and changed where it is kept. */
export interface RuleAccess<T extends ConditionalType> {
  read(): RuleOf<T>;
  write(patch: Partial<RuleOf<T>>): void;
}

type Styled = 'Custom' | 'CellValue' | 'ContainsText';

function styleOf<T extends Styled>(rule: RuleAccess<T>): StyleAccess {
  const read = () => (rule.read() as RuleOf<Styled>).style;
  return {
    read,
    write: (patch) => {
      rule.write({ style: { ...read(), ...patch } } as Partial<RuleOf<T>>);
    },
  };
}

const CUSTOM = apiType<CustomConditionalFormatObject>('CustomConditionalFormat', {
  navigations: ['format', 'rule'],
});
const RULE = apiType<ConditionalFormatRuleObject>('ConditionalFormatRule', {
  scalars: ['formula', 'formulaLocal'],
});
const CELL_VALUE = apiType<CellValueConditionalFormatObject>('CellValueConditionalFormat', {
  scalars: ['rule'],
  navigations: ['format'],
});
const TEXT = apiType<TextConditionalFormatObject>('TextConditionalFormat', {
  scalars: ['rule'],
  navigations: ['format'],
});
const ICON_SET = apiType<IconSetConditionalFormatObject>('IconSetConditionalFormat', {
  scalars: ['criteria', 'reverseIconOrder', 'showIconOnly', 'style'],
});

/**
 *
 */
export class CustomConditionalFormatObject extends ApiObject {
  readonly api = CUSTOM;

  constructor(private readonly access: RuleAccess<'Custom'>) {
    super();
  }

  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.access);
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(styleOf(this.access));
  }
}

/**
 *
 */
export class ConditionalFormatRuleObject extends ApiObject {
  readonly api = RULE;

  constructor(private readonly access: RuleAccess<'Custom'>) {
    super();
  }

  get formula(): string {
    return this.access.read().formula;
  }

  set formula(value: unknown) {
    const formula = text(value);
    if (formula === '' || formula === '=') throw invalidArgument();
    this.access.write({ formula: formula.startsWith('=') ? formula : `=${formula}` });
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(value: unknown) {
    this.formula = value;
  }
}

const OPERATORS: readonly ComparisonOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
];
/** Conditional formats spell two operators differently from data validation. */
const OWN_OPERATORS = {
  GreaterThanOrEqual: 'GreaterThanOrEqualTo',
  LessThanOrEqual: 'LessThanOrEqualTo',
} as const;

/**
 *
 */
export class CellValueConditionalFormatObject extends ApiObject {
  readonly api = CELL_VALUE;

  constructor(private readonly access: RuleAccess<'CellValue'>) {
    super();
  }

  get rule(): Readonly<Record<string, unknown>> {
    const { formula1, formula2, operator } = this.access.read();
    return {
      formula1,
      ...(formula2 !== undefined && { formula2 }),
      operator: operator.replace('OrEqualTo', 'OrEqual'),
    };
  }

  set rule(value: unknown) {
    const { formula1, formula2, operator } = record(value);
    const own = OWN_OPERATORS[operator as keyof typeof OWN_OPERATORS] as ComparisonOperator | undefined;
    const hasSecond = formula2 !== undefined && formula2 !== null && formula2 !== '';
    this.access.write({
      operator: own ?? oneOf(OPERATORS, operator),
      formula1: text(formula1),
      ...(hasSecond && { formula2: text(formula2) }),
    });
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(styleOf(this.access));
  }
}

/**
 *
 */
export class TextConditionalFormatObject extends ApiObject {
  readonly api = TEXT;

  constructor(private readonly access: RuleAccess<'ContainsText'>) {
    super();
  }

  get rule(): { readonly operator: string; readonly text: string } {
    const { operator, text: wanted } = this.access.read();
    return { operator, text: wanted };
  }

  set rule(value: unknown) {
    const given = record(value);
    this.access.write({
      operator: oneOf(['Contains', 'NotContains', 'BeginsWith', 'EndsWith'], given['operator']),
      text: text(given['text']),
    });
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(styleOf(this.access));
  }
}

const NUMBERS = { Three: 3, Four: 4, Five: 5 };

function iconCount(style: string): number {
  const word = /^(Three|Four|Five)/.exec(style)?.[1] as keyof typeof NUMBERS | undefined;
  if (!word) throw invalidArgument(`There is no icon set "${style}".`);
  return NUMBERS[word];
}

function criterion(value: unknown): IconCriterion {
  const { type, operator, formula, customIcon } = record(value);
  const icon = customIcon === undefined || customIcon === null ? undefined : record(customIcon);
  return {
    type: oneOf(['Invalid', 'Number', 'Percent', 'Formula', 'Percentile'], type ?? undefined, 'Invalid'),
    operator: oneOf(['Invalid', 'GreaterThan', 'GreaterThanOrEqual'], operator ?? undefined, 'Invalid'),
    formula: typeof formula === 'number' ? String(formula) : text(formula ?? ''),
    ...(icon && { customIcon: { set: text(icon['set']), index: Number(icon['index']) } }),
  };
}

/**
 *
 */
export class IconSetConditionalFormatObject extends ApiObject {
  readonly api = ICON_SET;

  constructor(private readonly access: RuleAccess<'IconSet'>) {
    super();
  }

  get style(): string {
    return this.access.read().iconStyle;
  }

  /** A set of another size brings even thresholds of its own. */
  set style(value: unknown) {
    const iconStyle = text(value);
    const count = iconCount(iconStyle);
    if (count === this.access.read().criteria.length) {
      this.access.write({ iconStyle });
      return;
    }
    const criteria = Array.from({ length: count }, (_, index): IconCriterion =>
      index === 0
        ? { type: 'Invalid', operator: 'Invalid', formula: '' }
        : {
            type: 'Percent',
            operator: 'GreaterThanOrEqual',
            formula: `=${Math.round((100 * index) / count)}`,
          },
    );
    this.access.write({ iconStyle, criteria });
  }

  get criteria(): readonly IconCriterion[] {
    return this.access.read().criteria;
  }

  /** As many criteria as the set has icons; the first stands for "everything below". */
  set criteria(value: unknown) {
    if (!Array.isArray(value)) throw invalidArgument();
    const criteria = value.map(criterion);
    if (criteria.length !== iconCount(this.access.read().iconStyle)) throw invalidArgument();
    this.access.write({ criteria });
  }

  get reverseIconOrder(): boolean {
    return this.access.read().reverseIconOrder;
  }

  set reverseIconOrder(value: unknown) {
    this.access.write({ reverseIconOrder: flag(value) });
  }

  get showIconOnly(): boolean {
    return this.access.read().showIconOnly;
  }

  set showIconOnly(value: unknown) {
    this.access.write({ showIconOnly: flag(value) });
  }
}
